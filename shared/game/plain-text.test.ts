import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('[BAD4] words are shown without marks that turn other words', () => {
  expect(plainText('a\u202eb\u2066c\u200fd\u061c')).toBe('abcd');
  expect(plainText('न\u200dय, two\nlines')).toBe('न\u200dय, two\nlines');
});
