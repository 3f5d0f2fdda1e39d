/** `npm test` and `npm run test:long`: installs what is missing, checks everything in order, and ends with one line of counts. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

const RESULTS = join(ROOT, 'test-results');
const UNIT_RESULTS = join(RESULTS, 'vitest.json');
const BROWSER_RESULTS = join(RESULTS, 'playwright.json');

/**
 * @typedef {{passed: number, failed: number}} Counts
 * @typedef {{name: string, command: string, options: string[], counts?: () => Counts, broken?: () => string[]}} Part
 */

/** @type {(name: string, command: string, ...options: string[]) => Part} */
const check = (name, command, ...options) => ({ name, command, options });

/** @type {(name: string, ...options: string[]) => Part} */
const vitest = (name, ...options) => ({
  name,
  command: 'vitest',
  options: ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`],
  counts: () => vitestCounts(read(UNIT_RESULTS)),
  broken: () => vitestBroken(read(UNIT_RESULTS)),
});

/** @type {(name: string, project: string) => Part} */
const playwright = (name, project) => ({
  name,
  command: 'playwright',
  options: ['test', `--project=${project}`, '--reporter=list,json'],
  counts: () => playwrightCounts(read(BROWSER_RESULTS)),
  broken: () => playwrightBroken(read(BROWSER_RESULTS)),
});

/** What is run, in order. */
const RUNS = {
  short: [
    check('lockfile', 'npm', 'ci', '--ignore-scripts', '--dry-run', '--offline', '--no-audit', '--loglevel=error'),
    check('types', 'tsc'),
    check('format and lint', 'biome', 'ci', '--error-on-warnings'),
    check('dead code', 'knip'),
    check('build', 'node', 'scripts/build.mjs'),
    vitest('unit and integration', '--project=unit', '--project=system'),
    playwright('end to end', 'e2e'),
  ],
  long: [
    check('build', 'node', 'scripts/build.mjs'),
    vitest('long chance', '--project=unit', 'test/rules/fuzz', 'test/rules/secrecy'),
    vitest('long', '--project=long'),
    playwright('all screens', 'long'),
  ],
};

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * What did not run counts as failed: a test that is left out proves nothing.
 * @param {{numPassedTests: number, numTotalTests: number, testResults: {status: string, assertionResults: unknown[]}[]} | undefined} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  if (report === undefined) return { passed: 0, failed: 1 };
  // A file that cannot be loaded has no tests to count.
  const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests + unread.length };
}

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}} | undefined} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** A test that did not pass, with the first line of what it says. @type {(name: string, said: string | undefined) => string} */
const broke = (name, said) =>
  `${name}${said === undefined ? '' : `: ${stripVTControlCharacters(said).split('\n', 1)[0]}`}`;

/**
 * @param {{testResults: {name: string, status: string, message?: string, assertionResults: {fullName: string, status: string, failureMessages?: string[]}[]}[]} | undefined} report
 * @returns {string[]} the tests that did not pass
 */
export function vitestBroken(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [broke(relative(ROOT, name), message)];
    return assertionResults
      .filter((test) => test.status !== 'passed')
      .map((test) => broke(test.fullName, test.failureMessages?.[0]));
  });
}

/**
 * @typedef {{title: string, ok: boolean, tests: {results: {error?: {message?: string}}[]}[]}} Spec
 * @typedef {{specs?: Spec[], suites?: Suite[]}} Suite
 * @param {Suite | undefined} report
 * @returns {string[]} the tests that did not pass
 */
export function playwrightBroken(report) {
  const own = (report?.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...own.map(({ title, tests }) => broke(title, tests[0]?.results.at(-1)?.error?.message)),
    ...(report?.suites ?? []).flatMap(playwrightBroken),
  ];
}

/**
 * Runs one part and says how it went. A part that ends badly with no failed test to show for it counts as one failure.
 * @param {Part} part
 * @returns {Promise<Counts>}
 */
async function run({ name, command, options, counts, broken }) {
  console.log(`\n== ${name}`);
  // An old report must not pass for a new one.
  for (const report of [UNIT_RESULTS, BROWSER_RESULTS]) rmSync(report, { force: true });
  const start = performance.now();
  const fine = await ends(command, options);
  const counted = counts === undefined ? { passed: 0, failed: 0 } : counts();
  const failed = fine ? counted.failed : Math.max(1, counted.failed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`);
  if (failed > 0 && broken !== undefined) summary.push(...broken().map((test) => `       ${test}`));
  return { passed: counted.passed, failed };
}

/**
 * @param {string} command
 * @param {string[]} options
 * @returns {Promise<boolean>} whether the command ended well
 */
function ends(command, options) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const path = `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_RESULTS },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** @type {string[]} */
const summary = [];

/** @param {keyof typeof RUNS} kind */
async function testAll(kind) {
  ensureInstalled();
  await ensureBrowser();
  mkdirSync(RESULTS, { recursive: true });
  const all = { passed: 0, failed: 0 };
  for (const part of RUNS[kind]) {
    const { passed, failed } = await run(part);
    all.passed += passed;
    all.failed += failed;
  }
  console.log(`\n${summary.join('\n')}\n`);
  console.log(`${all.passed} passed, ${all.failed} failed`);
  process.exitCode = all.failed === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const long = process.argv.includes('--long');
  if (long) {
    process.env.TEST_LONG = '1';
    process.env.FUZZ_COMMANDS ??= '200000';
    process.env.SECRECY_RUNS ??= '1000';
  }
  await testAll(long ? 'long' : 'short');
}
