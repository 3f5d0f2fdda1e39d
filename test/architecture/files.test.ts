/** The house rules that can be read off a file. Each is also shown to find a planted fault. */
import { describe, expect, test } from 'vitest';
import { fileFaults, nameFaults, styleFaults } from './file-rules.ts';
import { sources } from './sources.ts';

/** The checks and their planted faults hold the very words they look for. */
const OWN = /^test\/architecture\/(file-rules|files\.test)\.ts$/;
const files = [...sources(/\.(ts|tsx|mjs)$/)].filter(([file]) => !OWN.test(file));

describe('style sheets', () => {
  const sheets = [...sources(/\.css$/)];

  test('measure windows by the size of text', () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.flatMap(([file, text]) => styleFaults(file, text))).toEqual([]);
  });

  test('a window in px is found', () => {
    expect(styleFaults('a.css', '@media (max-width: 639.98px) {\n}')).toHaveLength(1);
    expect(styleFaults('a.css', '@media (max-width: 39.99em) {\n  .a {\n    inset: 1px;\n  }\n}')).toEqual([]);
  });
});

describe('source files', () => {
  test('all are read', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test('keep to their length, say what they hold, and go round no check', () => {
    expect(files.flatMap(([file, text]) => fileFaults(file, text))).toEqual([]);
  });

  test('are named after what they hold', () => {
    expect(files.flatMap(([file]) => nameFaults(file))).toEqual([]);
  });

  const OPENING = '/** Holds a thing. */\n';
  test.each([
    ['// @ts-ignore\nconst a = 1;', /silences the type check/],
    ['// @ts-expect-error\nconst a = 1;', /silences the type check/],
    ['// biome-ignore lint: no\nconst a = 1;', /silences the linter/],
    ['const a = b as unknown as string;', /by force/],
    ['// TODO: finish', /work for later/],
    ['// FIXME', /work for later/],
    ["test.only('a', () => {});", /only some tests/],
    ["describe.skip('a', () => {});", /leaves tests out/],
    ["test.todo('a');", /leaves tests out/],
    ['/* v8 ignore next */', /hides from/],
    ['a();\n'.repeat(301), /lines/],
  ])('%s is found', (text, fault) => {
    expect(fileFaults('shared/game/a.ts', `${OPENING}${text}`).join('\n')).toMatch(fault);
  });

  test('a file without its sentence is found', () => {
    expect(fileFaults('shared/game/a.ts', 'const a = 1;').join('\n')).toMatch(/does not open with/);
    expect(fileFaults('shared/game/a.ts', `${OPENING}const any = 1;`)).toEqual([]);
  });

  test.each(['client/utils/a.ts', 'shared/helpers.ts', 'server/common/b.ts', 'client/types.ts'])(
    '%s is found by its name',
    (file) => {
      expect(nameFaults(file)).toHaveLength(1);
    },
  );
});
