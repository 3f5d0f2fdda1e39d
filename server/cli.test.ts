/** The command line, run as people run it: unbuilt, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenariosDir } from './places.ts';
import { openSqlite } from './store/sqlite.ts';
import { announcing, aRunner, CODE, opening } from './workshop/a-workshop.ts';

const PROGRAM = new URL('../bin/anyborough.mjs', import.meta.url).pathname;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

function run(given: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...given], { env: { PATH: process.env.PATH, ...settings } });
    let out = '';
    let complaint = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, complaint }));
  });
}

const folder = mkdtempSync(join(tmpdir(), 'anyborough-cli-'));
const DATA_DIR = join(folder, 'data');

beforeAll(async () => {
  const store = await openSqlite(DATA_DIR);
  const runner = await aRunner(store);
  await runner.submit(opening());
  await runner.submit(announcing('Tea is ready'));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('[CLI1] help names every command', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const command of ['serve', 'pack', 'export', 'backup', 'restore', 'delete']) expect(out).toContain(command);
});

test('[CLI2] a good pack ends with 0, a bad one with 1 and file:line:column', async () => {
  const good = await run(['pack', 'check', join(scenariosDir, 'anyborough')]);
  expect([good.code, good.out]).toEqual([0, expect.stringContaining('ready to play')]);
  writeFileSync(join(folder, 'pack.yaml'), 'format: 2\n');
  const bad = await run(['pack', 'check', folder]);
  expect([bad.code, bad.out]).toEqual([1, expect.stringMatching(/pack\.yaml:1:\d+: .+; .+/)]);
});

describe('[CLI3] data', () => {
  test('the record of a workshop is printed, by its code however it is typed', async () => {
    const { code, out } = await run(['export', CODE.toLowerCase()], { DATA_DIR });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'anyborough-record', kind: 'workshop' });
    expect(out).toContain('Tea is ready');
  });

  test('a backup is restored into an empty folder, and over nothing', async () => {
    const file = join(folder, 'copy.sqlite');
    expect(await run(['backup', file], { DATA_DIR })).toMatchObject({ code: 0 });
    expect(await run(['backup', file], { DATA_DIR })).toMatchObject({ code: 1 });
    const restored = join(folder, 'restored');
    expect(await run(['restore', file], { DATA_DIR: restored })).toMatchObject({ code: 0 });
    expect(await run(['restore', file], { DATA_DIR: restored })).toMatchObject({ code: 1 });
    expect((await run(['export', CODE], { DATA_DIR: restored })).out).toContain('Tea is ready');
  });

  test('[CLI4] a workshop is deleted by its code, and nothing of it is left in the files', async () => {
    const kept = join(folder, 'kept.sqlite');
    const emptied = join(folder, 'emptied');
    await run(['backup', kept], { DATA_DIR });
    await run(['restore', kept], { DATA_DIR: emptied });
    const written = () => readdirSync(emptied).map((file) => readFileSync(join(emptied, file), 'latin1'));
    expect(written().join()).toContain('Tea is ready');
    expect(await run(['delete', CODE.toLowerCase()], { DATA_DIR: emptied })).toMatchObject({ code: 0 });
    expect(written().join()).not.toContain('Tea is ready');
    expect(await run(['delete', CODE], { DATA_DIR: emptied })).toMatchObject({ code: 1 });
  });

  test.each([
    [['export', 'ZZZZZZ'], {}, 'There is no workshop ZZZZZZ'],
    [['export', CODE], { DATA_DIR: join(folder, 'none') }, 'There is no data'],
    [['restore', join(folder, 'none.sqlite')], { DATA_DIR: join(folder, 'none') }, 'There is no file'],
    [['backup', join(folder, 'b.sqlite')], { PORT: 'x' }, 'PORT is a whole number'],
  ] as const)('%j with %j ends with one sentence and 1', async (given, settings, sentence) => {
    const { code, complaint } = await run(given, { DATA_DIR, ...settings });
    expect(code).toBe(1);
    expect(complaint.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });

  test('a malformed setting stops the server before it starts', async () => {
    const { code, out, complaint } = await run(['serve'], { DATA_DIR, LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(`${out}${complaint}`.trim()).toMatch(/^LOG_LEVEL is one of [^\n]+\.$/);
  });
});
