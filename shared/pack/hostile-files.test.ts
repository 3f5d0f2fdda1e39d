/** Files made to do harm, or made by chance: reading them ends, never throws, and says where the problems are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from './load.ts';
import { problemsIn, VALID_FILES } from './test-pack.ts';

/** Generated files take a while on a busy machine: a generous end, not an assertion. */
const PATIENCE = 60_000;

describe('hostile files', () => {
  const bombs: [string, string][] = [
    ['brackets', '['.repeat(400_000)],
    ['brackets with notes between', '[ #]\n'.repeat(90_000)],
    ['groups', '{a: '.repeat(100_000)],
    ['hyphens', '- '.repeat(200_000)],
    ['question marks', '? '.repeat(200_000)],
    ['indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'a laughing alias',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
    ['many keys', Array.from({ length: 30_000 }, (_, index) => `${index.toString(36)}:`).join('\n')],
    ['bad escapes', `a: "${'\\q'.repeat(20_000)}"`],
    ['numbers', `wards: [${'1,'.repeat(50_000)}]`],
    ['prototypes', 'wards: [{ __proto__: { id: x }, constructor: 1 }]\n__proto__: 1'],
  ];
  it.each(bombs)(
    '[PACK8] %s are refused, not followed',
    (_name, text) => {
      const problems = problemsIn(new Map(VALID_FILES).set('wards.yaml', text));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(200);
    },
    PATIENCE,
  );

  const names = [...VALID_FILES.keys()];
  const piece = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      '|',
      '>',
      '&a',
      '*a',
      '!x',
      '#',
      '\t',
      'null',
      '~',
      '<b>',
      '£',
      '---\n',
    ),
  );
  const mutation = fc.record({ file: fc.nat(names.length - 1), at: fc.nat(4000), cut: fc.nat(40), piece });

  it(
    '[PACK20] whatever is done to the files, reading never throws and every problem has a place',
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          const files = new Map(VALID_FILES);
          for (const { file, at, cut, piece: put } of mutations) {
            const name = names[file] ?? '';
            const text = files.get(name) ?? '';
            const start = at % (text.length + 1);
            files.set(name, text.slice(0, start) + put + text.slice(start + cut));
          }
          const reading = readPack(files);
          if (reading.ok) return;
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { file, line, column, message, remedy } of reading.problems) {
            expect(files.has(file)).toBe(true);
            const lines = (files.get(file) ?? '').split('\n').length;
            expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
            expect(message !== '' && remedy !== '').toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    '[PACK20] whatever values stand in the files, reading never throws',
    () => {
      fc.assert(
        fc.property(fc.array(fc.jsonValue({ maxDepth: 5 }), { minLength: 6, maxLength: 6 }), (values) => {
          const files = new Map(names.map((name, index) => [name, JSON.stringify(values[index])]));
          expect(readPack(files).ok).toBe(false);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});
