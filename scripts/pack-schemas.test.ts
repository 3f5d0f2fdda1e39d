/** The generated schemas and tables are those of the schema as it is now, and describe every key. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPackFiles } from './pack-schemas.ts';

const files = generatedPackFiles();

it.each([...files.keys()])('[PACK25] %s is up to date; if not, run npx tsx scripts/pack-schemas.ts', (path) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(files.get(path));
});

it('[PACK25] every key of the guide says what it is for', () => {
  const rows = (files.get('docs/pack-format.md') ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const tables = rows.filter((row) => row.split(' | ').length === 4);
  expect(tables.length).toBeGreaterThan(80);
  for (const row of tables) expect(row).not.toMatch(/\| +\|$/);
});

it('[PACK25] every file of the Anyborough pack names its schema', () => {
  for (const path of files.keys()) {
    const name = /schemas\/(.*)\.schema\.json$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = readFileSync(new URL(`../scenarios/anyborough/${name}.yaml`, import.meta.url), 'utf8');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=../schemas/${name}.schema.json`);
  }
});
