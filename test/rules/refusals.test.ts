/** Every refusal that the rules can give is asked for by some test, and the others are the server's. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../shared/game/refusals.ts';
import { STEP_IDS, STEPS } from '../../shared/game/steps.ts';

/** Given by the server before a rule is asked, or when storing fails. */
const BY_THE_SERVER = ['malformed', 'unknown_command', 'not_saved', 'too_fast'];
/** Can only be met once two stages have steps that a table moves between. */
const OF_TWO_STAGES = 'other_stage';
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
  expect(codes.filter((code) => !tests.includes(code))).toEqual([OF_TWO_STAGES]);
  const stages = new Set(STEP_IDS.filter((step) => !STEPS[step].plenary).map((step) => STEPS[step].stage));
  expect(stages.size).toBe(1);
});

test('[REFUSE2] the codes of the server are given by no rule', () => {
  expect(BY_THE_SERVER.filter((code) => rules.includes(quoted(code)))).toEqual([]);
});
