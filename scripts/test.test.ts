/** How `npm test` counts, and how it finds what is not installed. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNodeNewEnough, missingPackages, ROOT } from './install.mjs';
import { playwrightBroken, playwrightCounts, vitestBroken, vitestCounts } from './test.mjs';

describe('counting', () => {
  const report = { numPassedTests: 7, numTotalTests: 7, testResults: [{ status: 'passed', assertionResults: [1] }] };

  test('what passed has passed', () => {
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 0 });
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } })).toEqual({
      passed: 3,
      failed: 0,
    });
  });

  test('what did not run counts as failed', () => {
    expect(vitestCounts({ ...report, numTotalTests: 9 })).toEqual({ passed: 7, failed: 2 });
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 } })).toEqual({
      passed: 3,
      failed: 3,
    });
  });

  test('a file that cannot be loaded counts as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(vitestCounts({ ...report, testResults })).toEqual({ passed: 7, failed: 1 });
  });

  test('no report is a failure', () => {
    expect(vitestCounts(undefined)).toEqual({ passed: 0, failed: 1 });
    expect(playwrightCounts(undefined)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('what did not pass is named at the end', () => {
  test('of vitest, files that cannot be loaded included', () => {
    const testResults = [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'this holds', status: 'passed' },
          { fullName: 'that holds', status: 'failed', failureMessages: ['expected 1 to be 2\n    at a.test.ts'] },
          { fullName: 'left out', status: 'pending' },
        ],
      },
      { name: join(ROOT, 'b.test.ts'), status: 'failed', message: 'no such import', assertionResults: [] },
    ];
    expect(vitestBroken({ testResults })).toEqual([
      'that holds: expected 1 to be 2',
      'left out',
      'b.test.ts: no such import',
    ]);
    expect(vitestBroken(undefined)).toEqual([]);
  });

  test('of Playwright, however deep it stands', () => {
    const spec = { title: 'a whole day', ok: false, tests: [{ results: [{ error: { message: 'no button\nat' } }] }] };
    const suites = [{ suites: [{ specs: [spec, { ...spec, ok: true }] }] }, { specs: [] }];
    expect(playwrightBroken({ suites })).toEqual(['a whole day: no button']);
    expect(playwrightBroken(undefined)).toEqual([]);
  });
});

describe('what is not installed', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };

  test('nothing, if every version is there', () => {
    expect(missingPackages(wanted, { ...wanted, 'node_modules/left': { version: '9.0.0' } })).toEqual([]);
  });

  test('a package that is missing or of another version', () => {
    expect(missingPackages(wanted, { 'node_modules/b': { version: '2.0.1' } })).toEqual([
      'node_modules/a',
      'node_modules/b',
    ]);
  });

  test('a package for another kind of computer may be missing, but not be of another version', () => {
    const optional = { 'node_modules/c': { version: '1.0.0', optional: true } };
    expect(missingPackages(optional, {})).toEqual([]);
    expect(missingPackages(optional, { 'node_modules/c': { version: '1.0.1' } })).toEqual(['node_modules/c']);
  });
});

test.each([
  ['18.20.0', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.0', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, enough) => {
  expect(isNodeNewEnough(version)).toBe(enough);
});
