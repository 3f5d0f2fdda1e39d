/** Reads packs from folders on disk, within bounds and without following links out of them. */
import { constants, type Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PACK_BYTES, type PackReading, readPack, tooLarge } from '../../shared/pack/load.ts';
import type { Problem } from '../../shared/pack/problem.ts';
import { PACK_FILES } from '../../shared/pack/schema.ts';

export interface PackFolder {
  /** The folder's path. */
  readonly dir: string;
  readonly reading: PackReading;
}

/** More entries than a pack can have, with room for a few strays that are named one by one. */
const MOST_ENTRIES = 100;

function problem(file: string, message: string, remedy: string): Problem {
  return { file, line: 1, column: 1, message, remedy };
}

async function readText(dir: string, file: string): Promise<string | Problem> {
  const path = join(dir, file);
  const unreadable = problem(file, 'The file cannot be opened', 'see whether you are allowed to read it');
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const { size } = await handle.stat();
      if (size > PACK_BYTES.file) return tooLarge(file, size);
      const bytes = Buffer.alloc(PACK_BYTES.file + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
        length += bytesRead;
        if (length > PACK_BYTES.file) return tooLarge(file, length);
        if (bytesRead === 0) break;
      }
      return decode(file, bytes.subarray(0, length));
    } finally {
      await handle.close();
    }
  } catch {
    return unreadable;
  }
}

function decode(file: string, bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(file, 'The file is not saved as UTF-8', 'save it again and choose UTF-8 as the encoding');
  }
}

/** Reads the pack in a folder. Anything unexpected in the folder is a problem of the reading, never an exception. */
export async function loadPackFolder(dir: string): Promise<PackReading> {
  let entries: Dirent[];
  try {
    entries = await readdir(dir, { withFileTypes: true });
  } catch {
    const remedy = 'write the path of a folder that holds a pack';
    return { ok: false, problems: [problem('.', 'There is no such folder, or it cannot be opened', remedy)] };
  }
  if (entries.length > MOST_ENTRIES) {
    const message = `The folder holds ${entries.length.toLocaleString('en-GB')} files`;
    return { ok: false, problems: [problem('.', message, 'keep a pack in a folder of its own')] };
  }
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory()) {
      problems.push(problem(name, 'This is a folder, and a pack has none inside', 'move it out of the pack'));
    } else if (!entry.isFile()) {
      problems.push(problem(name, 'This is a link or a special file', 'put the file itself here'));
    } else if (Object.hasOwn(PACK_FILES, name)) {
      const text = await readText(dir, name);
      if (typeof text === 'string') files.set(name, text);
      else problems.push(text);
    } else {
      // Only the name matters: readPack says whether it may be here.
      files.set(name, '');
    }
  }
  return readPack(files, problems);
}

/** Every pack in the folders directly inside `scenariosDir`, by name of folder. Folders without a pack.yaml are no packs. */
export async function listPacks(scenariosDir: string): Promise<readonly PackFolder[]> {
  const packs: PackFolder[] = [];
  const taken = new Map<string, string>();
  const folders = (await readdir(scenariosDir, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  for (const name of folders) {
    const dir = join(scenariosDir, name);
    if (!(await readdir(dir)).includes('pack.yaml')) continue;
    packs.push({ dir, reading: unlessTaken(await loadPackFolder(dir), name, taken) });
  }
  return packs;
}

/** Two packs with one id could not be told apart: the second is refused. */
function unlessTaken(reading: PackReading, folder: string, taken: Map<string, string>): PackReading {
  if (!reading.ok) return reading;
  const { id } = reading.pack;
  const first = taken.get(id);
  if (first === undefined) {
    taken.set(id, folder);
    return reading;
  }
  const message = `The id “${id}” is also that of the pack in ${first}`;
  return { ok: false, problems: [problem('pack.yaml', message, 'give each pack its own id')] };
}
