/** The house rules that can be read off a file. Each is also shown to find a planted fault. */
import { describe, expect, test } from 'vitest';
import { classFaults } from './class-rules.ts';
import { fileFaults, nameFaults, styleFaults } from './file-rules.ts';
import { sources } from './sources.ts';

/** The checks and their planted faults hold the very words they look for. */
const OWN = /^test\/architecture\/(file-rules|files\.test)\.ts$/;
const files = [...sources(/\.(ts|tsx|mjs)$/)].filter(([file]) => !OWN.test(file));

describe('style sheets', () => {
  const sheets = [...sources(/\.css$/)];

  test('keep to their length, and measure windows by the size of text', () => {
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.flatMap(([file, text]) => styleFaults(file, text))).toEqual([]);
  });

  test('a sheet that is too long is found', () => {
    expect(styleFaults('a.css', '.a {\n}\n'.repeat(151)).join()).toMatch(/302 lines/);
    expect(styleFaults('a.css', '.a {\n}\n'.repeat(150))).toEqual([]);
  });

  test('a window in px is found', () => {
    expect(styleFaults('a.css', '@media (max-width: 639.98px) {\n}')).toHaveLength(1);
    expect(styleFaults('a.css', '@media (max-width: 39.99em) {\n  .a {\n    inset: 1px;\n  }\n}')).toEqual([]);
  });
});

describe('classes', () => {
  const sheets = sources(/\.module\.css$/);
  const components = sources(/^client\/.*\.tsx?$/);

  test('that a component names are in its sheet, and none stands there unused', () => {
    expect(components.size).toBeGreaterThan(100);
    expect(classFaults(sheets, components)).toEqual([]);
  });

  const sheet = '/* .old is gone. */\n.a,\n.b:has(.c) {\n  inset: 0.5em;\n}\n';
  const component = (body: string) => `import styles from './A.module.css';\nexport const A = () => ${body};`;
  const faults = (body: string) =>
    classFaults(new Map([['client/A.module.css', sheet]]), new Map([['client/A.tsx', component(body)]]));

  test('a class that the sheet lacks is found', () => {
    expect(faults('[styles.a, styles.b, styles.c, styles.d]')).toEqual([
      'client/A.tsx names the class d, which is not in client/A.module.css',
    ]);
  });

  test('a class that nothing names is found', () => {
    expect(faults('[styles.a, styles.c]')).toEqual(['client/A.module.css holds the class b, which nothing names']);
    expect(faults('[styles.a, styles.b, styles.c]')).toEqual([]);
  });

  test('a sheet whose classes are chosen as the page runs may hold any', () => {
    expect(faults('styles[kind]')).toEqual([]);
  });

  test('a sheet that is not there is found', () => {
    expect(classFaults(new Map(), new Map([['client/A.tsx', component('styles.a')]]))).toEqual([
      'client/A.tsx imports client/A.module.css, which is not there',
    ]);
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
