import { describe, expect, test } from 'vitest';
import { typedCode } from './typed-code.ts';

describe('typing a code', () => {
  test.each([
    ['', ''],
    ['k7', 'K7'],
    ['k7m 4q', 'K7M4Q'],
    ['K7M-4QX', 'K7M4QX'],
    ['K7M 4QX and more', 'K7M4QX'],
    ['https://anyborough.example/join/k7m4qx', 'K7M4QX'],
    ['http://10.0.0.4:3000/w/K7M4QX?from=mail', 'K7M4QX'],
  ])('"%s" gives %s', (text, letters) => {
    expect(typedCode(text).letters).toBe(letters);
  });

  test('what is in no code is named once', () => {
    expect(typedCode('K0M0QL')).toEqual({ letters: 'KMQ', strange: ['0', 'L'] });
  });
});
