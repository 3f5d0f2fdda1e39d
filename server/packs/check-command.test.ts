/** What an author reads on the command line. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { broken, VALID_FILES } from '../../shared/pack/test-pack.ts';
import { checkPack } from './check-command.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

async function check(files: ReadonlyMap<string, string>): Promise<{ code: number; lines: string[] }> {
  for (const [file, text] of files) await writeFile(join(dir, file), text);
  const lines: string[] = [];
  const code = await checkPack(dir, (line) => lines.push(line.replaceAll(dir, 'DIR')));
  return { code, lines };
}

it('[PACK24] a good pack is summed up', async () => {
  expect(await check(VALID_FILES)).toEqual({
    code: 0,
    lines: [
      'Small is ready to play: 2 wards, 3 people, 4 organisations, 33 cards, 3 options, 2 ready-made tenders, 1 slide and an agenda of 300 minutes.',
    ],
  });
});

it('[PACK24] a pack with problems lists them and ends with 1', async () => {
  expect(await check(broken('wards.yaml', 'id: vale', 'id: Vale'))).toEqual({
    code: 1,
    lines: [
      'DIR/wards.yaml:3:11: Vale: “id” cannot stand as “Vale”; use small letters, digits and single hyphens, like night-kitchen',
    ],
  });
});

it('[PACK24] a warning is shown and stops nothing', async () => {
  const { code, lines } = await check(broken('organisations.yaml', 'name: Alder', `name: ${'A'.repeat(29)}`));
  expect(code).toBe(0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^DIR\/organisations\.yaml:3:11: .*\(a warning: the pack works as it is\)$/);
});

it('[PACK24] a folder that is not there ends with 1', async () => {
  const lines: string[] = [];
  expect(await checkPack(join(dir, 'no'), (line) => lines.push(line))).toBe(1);
  expect(lines).toHaveLength(1);
});
