/** SPEC.md and the tests name the same rules: none without a test, no test of a rule that is not written down. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['client', 'server', 'shared', 'scripts', 'bench', 'test'];

/** The ids of the rules in a text of SPEC.md, in order. */
function written(spec: string): string[] {
  return [...spec.matchAll(/^- \*\*([A-Z]+\d+)\*\* \S/gm)].map(([, id]) => id ?? '');
}

/** The ids that test names begin with. */
function cited(source: string): string[] {
  return [...source.matchAll(/['"`]\[([A-Z]+\d+)\] /g)].map(([, id]) => id ?? '');
}

/** Every file of tests, and every suite that several of them call. */
function sources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8')),
  ).filter((source) => source.includes("from 'vitest'"));
}

const spec = readFileSync(new URL('SPEC.md', ROOT), 'utf8');

test('[SPEC1] every rule is cited by the name of a test, and every rule cited is written down', () => {
  const rules = new Set(written(spec));
  const tested = new Set(sources().flatMap(cited));
  expect([...rules].filter((id) => !tested.has(id))).toEqual([]);
  expect([...tested].filter((id) => !rules.has(id))).toEqual([]);
});

test('[SPEC2] every rule has one number of its own and one line', () => {
  const rules = written(spec);
  expect(rules.filter((id, i) => rules.indexOf(id) !== i)).toEqual([]);
  const lines = spec.split('\n').filter((line) => line.startsWith('- '));
  expect(lines.filter((line) => written(line).length !== 1)).toEqual([]);
  expect(lines.filter((line) => !line.endsWith('.'))).toEqual([]);
});

test('[SPEC1] a rule without a test and a test without a rule are found', () => {
  expect(written('- **ABC1** A rule.\n- **ABC2** Another.\n- ABC3 None.')).toEqual(['ABC1', 'ABC2']);
  const named = (id: string, quote: string) => `test(${quote}[${id}] a rule${quote}); // [${id}9] said in passing`;
  expect(cited(`${named('ABC1', "'")} ${named('ABC2', '"')}`)).toEqual(['ABC1', 'ABC2']);
});
