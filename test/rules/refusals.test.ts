/** Every refusal that the rules can give is asked for by some test, and the others are the server's. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';

/** Given by the server before a rule is asked, or when storing fails. */
const BY_THE_SERVER = ['malformed', 'unknown_command', 'not_saved', 'too_fast'];
const FOLDER = new URL('../../shared/game/', import.meta.url);

function read(wanted: (name: string) => boolean): string {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && wanted(name))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
const quoted = (code: string) => `'${code}'`;
const rules = read((name) => !name.endsWith('.test.ts') && name !== 'refusals.ts');

test('[REFUSE2] each code the rules know is given by a rule and asked for by a test of the rules', () => {
  const tests = read((name) => name.endsWith('.test.ts'));
  const codes = REFUSAL_CODES.filter((code) => !BY_THE_SERVER.includes(code));
  expect(codes.filter((code) => !rules.includes(quoted(code)))).toEqual([]);
  expect(codes.filter((code) => !tests.includes(code))).toEqual([]);
});

test('[REFUSE2] the codes of the server are given by no rule', () => {
  expect(BY_THE_SERVER.filter((code) => rules.includes(quoted(code)))).toEqual([]);
});
