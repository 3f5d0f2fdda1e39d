import { expect, test } from 'vitest';
import { columnId, organisationId } from '../pack/schema.ts';
import { payloads } from './commands.ts';
import { group, line, need, seat } from './fields.ts';

test('[BAD1] a name that every object has is no id', () => {
  for (const schema of [group, need, seat, organisationId, columnId])
    expect(schema.safeParse('constructor').success).toBe(false);
  expect(group.safeParse('g1').success).toBe(true);
  expect(organisationId.safeParse('echo').success).toBe(true);
});

test('[BAD2] text is one line, without marks that hide or turn words', () => {
  expect(line(20).parse('  a\tb\u202e c\n d\u0000 ')).toBe('a b c d');
  expect(line(20).parse('न\u200dय')).toBe('न\u200dय');
  expect(line(3).safeParse('abcd').success).toBe(false);
  expect(line(3).safeParse(' \u202e ').success).toBe(false);
});

test.each(['\u200d', ' \u200c\u200d', '\u3164', '\u2800', '\ud800'])(
  '[BAD2] text that shows nothing is none: %j',
  (text) => {
    expect(line(3).safeParse(text).success).toBe(false);
  },
);

test('[BAD3] a payload with a field too many is not read', () => {
  expect(payloads['lobby.lock'].safeParse({ locked: true }).success).toBe(true);
  expect(payloads['lobby.lock'].safeParse({ locked: true, by: 'f0' }).success).toBe(false);
});
