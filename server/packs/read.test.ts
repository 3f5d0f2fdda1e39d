/** Reading packs from disk: nothing outside the folder, nothing larger than allowed, nothing skipped in silence. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PackReading } from '../../shared/pack/load.ts';
import { formatProblem } from '../../shared/pack/problem.ts';
import { broken, VALID_FILES } from '../../shared/pack/test-pack.ts';
import { listPacks, loadPackFolder } from './read.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function folder(name: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const dir = join(root, name);
  await mkdir(dir);
  for (const [file, text] of files) await writeFile(join(dir, file), text);
  return dir;
}

function problems(reading: PackReading): string[] {
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

function without(file: string): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>(VALID_FILES);
  files.delete(file);
  return files;
}

describe('one folder', () => {
  it('[PACK22] gives the pack', async () => {
    const reading = await loadPackFolder(await folder('small', VALID_FILES));
    expect(reading).toMatchObject({ ok: true, pack: { id: 'small' }, warnings: [] });
  });

  it('[PACK22] says when there is no such folder', async () => {
    expect(problems(await loadPackFolder(join(root, 'nowhere')))).toEqual([
      '.:1:1: There is no such folder, or it cannot be opened; write the path of a folder that holds a pack',
    ]);
  });

  it('[PACK22] does not follow a link, and says so', async () => {
    await writeFile(join(root, 'secret.yaml'), VALID_FILES.get('cards.yaml') ?? '');
    const dir = await folder('linked', without('cards.yaml'));
    await symlink(join(root, 'secret.yaml'), join(dir, 'cards.yaml'));
    expect(problems(await loadPackFolder(dir))).toEqual([
      'cards.yaml:1:1: This is a link or a special file; put the file itself here',
    ]);
  });

  it('[PACK22] reports folders inside', async () => {
    const dir = await folder('nested', VALID_FILES);
    await mkdir(join(dir, 'old'));
    expect(problems(await loadPackFolder(dir))).toEqual([
      'old:1:1: This is a folder, and a pack has none inside; move it out of the pack',
    ]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffwards: []', 'utf16le')],
    ['an old Windows encoding', Buffer.from('wards: caf\xe9', 'latin1')],
  ])('[PACK22] says when a file is saved as %s', async (_name, bytes) => {
    const dir = await folder('encoded', without('wards.yaml').set('wards.yaml', bytes));
    expect(problems(await loadPackFolder(dir))).toEqual([
      'wards.yaml:1:1: The file is not saved as UTF-8; save it again and choose UTF-8 as the encoding',
    ]);
  });

  it('[PACK22] does not read a file over the limit', async () => {
    const dir = await folder('large', without('wards.yaml').set('wards.yaml', Buffer.alloc(3_000_000, 'x')));
    expect(problems(await loadPackFolder(dir))).toEqual([
      'wards.yaml:1:1: The file has 2,930 kB, and 512 kB are read; shorten its texts',
    ]);
  });

  it('[PACK22] does not go through a folder of many files', async () => {
    const many = new Map(Array.from({ length: 101 }, (_, index) => [`${index}.txt`, '']));
    expect(problems(await loadPackFolder(await folder('many', many)))).toEqual([
      '.:1:1: The folder holds 101 files; keep a pack in a folder of its own',
    ]);
  });
});

describe('all packs', () => {
  it('[PACK23] lists the folders that hold a pack, also those with problems', async () => {
    await folder('b-broken', broken('pack.yaml', 'title: Small', 'title:'));
    await folder('a-good', VALID_FILES);
    await folder('schemas', new Map([['pack.schema.json', '{}']]));
    await writeFile(join(root, 'note.txt'), '');
    const packs = await listPacks(root);
    expect(packs.map(({ dir, reading }) => [dir, reading.ok])).toEqual([
      [join(root, 'a-good'), true],
      [join(root, 'b-broken'), false],
    ]);
  });

  it('[PACK23] refuses the second pack with the same id', async () => {
    await folder('one', VALID_FILES);
    await folder('two', VALID_FILES);
    const [one, two] = await listPacks(root);
    expect(one?.reading.ok).toBe(true);
    expect(two && problems(two.reading)).toEqual([
      'pack.yaml:1:1: The id “small” is also that of the pack in one; give each pack its own id',
    ]);
  });
});
