import { describe, expect, test } from 'vitest';
import { CODE_LETTERS, readCode, showCode } from './join-code.ts';

describe('a join code', () => {
  test.each(['K7M4QX', 'k7m4qx', 'K7M 4QX', ' k7m-4qx ', 'k 7 m 4 q x'])('%s is read as K7M4QX', (typed) => {
    expect(readCode(typed)).toBe('K7M4QX');
  });

  test.each(['', 'K7M4Q', 'K7M4QXX', 'K7M4Q1', 'AEIOUY', 'K7M4Q!'])('"%s" is none', (typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  test('its letters have no vowel and none that is taken for another', () => {
    expect(CODE_LETTERS).not.toMatch(/[AEIOU01L]/);
  });

  test('it is shown in two threes', () => {
    expect(showCode('K7M4QX')).toBe('K7M 4QX');
  });
});
