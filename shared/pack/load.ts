/** Reads a pack from the texts of its files, and says everything that is wrong with it at once. Never throws. */
import type { z } from 'zod';
import { keysOf } from '../game/records.ts';
import type { PackFileName } from './checks/parts.ts';
import { checkPackParts } from './checks.ts';
import { problemsFrom } from './issue-words.ts';
import { nearest, oneOf } from './nearest.ts';
import { byPlace, type Problem } from './problem.ts';
import {
  briefingFile,
  cardsFile,
  menuFile,
  organisationsFile,
  PACK_FILES,
  type Pack,
  packFile,
  peopleFile,
  tendersFile,
  wardsFile,
} from './schema.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

export type PackReading =
  | { readonly ok: true; readonly pack: Pack; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The largest file and pack that are read, in bytes of UTF-8. */
export const PACK_BYTES = { file: 512 * 1024, pack: 2 * 1024 * 1024 } as const;

/** More problems than anybody reads at once, and more of one file than are worth wording. */
const MOST_PROBLEMS = 200;
const MOST_OF_A_FILE = 2000;

const NAMES = keysOf(PACK_FILES);

/** What may lie beside the files of a pack: a note, the generated schemas, and what operating systems leave in folders. */
function isBystander(name: string): boolean {
  return (
    name === 'README.md' || name.endsWith('.schema.json') || ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name)
  );
}

/**
 * Reads a pack. `files` holds the text of each file by its name in the folder. `unreadable` are problems met in getting
 * at the files: they are reported with the others, and a file named there is not also called missing.
 */
export function readPack(files: ReadonlyMap<string, string>, unreadable: readonly Problem[] = []): PackReading {
  const problems: Problem[] = [...unreadable];
  const sources = new Map<PackFileName, YamlSource>();
  const reported = new Set(unreadable.map(({ file }) => file));
  const top = { line: 1, column: 1 };

  checkNames(files, reported, problems);
  let total = 0;
  for (const name of NAMES) {
    const text = files.get(name);
    if (text === undefined) continue;
    const bytes = new TextEncoder().encode(text).length;
    total += bytes;
    if (bytes > PACK_BYTES.file) problems.push(tooLarge(name, bytes));
    else if (total > PACK_BYTES.pack) {
      const remedy = 'shorten the texts of the longest files';
      problems.push({ file: name, ...top, message: 'With this file the pack is larger than 2,048 kB', remedy });
    } else {
      const source = readYaml(name, text.replace(/^\ufeff/, ''));
      problems.push(...source.problems);
      if (source.value !== undefined) sources.set(name, source);
    }
  }

  const parse = <S extends z.ZodType>(name: PackFileName, schema: S): z.output<S> | undefined => {
    const source = sources.get(name);
    if (source === undefined) return undefined;
    // An empty message marks what the schema left to issue-words.ts.
    const result = schema.safeParse(source.value, { error: () => '' });
    if (result.success) return result.data;
    // A text where a list belongs is also "too long a list": one slip is said once.
    const wrongType = new Set<string>();
    for (const issue of result.error.issues.slice(0, MOST_OF_A_FILE)) {
      const at = issue.path.join('/');
      if (wrongType.has(at)) continue;
      if (issue.code === 'invalid_type') wrongType.add(at);
      problems.push(...problemsFrom(source, schema, issue));
    }
    return undefined;
  };
  const pack = parse('pack.yaml', packFile);
  const wards = parse('wards.yaml', wardsFile);
  const people = parse('people.yaml', peopleFile);
  const organisations = parse('organisations.yaml', organisationsFile);
  const cards = parse('cards.yaml', cardsFile);
  const menu = parse('menu.yaml', menuFile);
  const tenders = parse('tenders.yaml', tendersFile);
  const briefing = parse('briefing.yaml', briefingFile);

  const checked = checkPackParts(sources);
  problems.push(...checked.problems);
  if (problems.length === 0 && pack && wards && people && organisations && cards && menu && tenders && briefing) {
    const whole = { ...pack, ...wards, ...people, ...organisations, ...cards, ...menu, ...tenders, ...briefing };
    return { ok: true, pack: whole, warnings: [...checked.warnings].sort(byPlace) };
  }
  return { ok: false, problems: bounded(problems) };
}

/** The problem of a file over the limit. `bytes` is its size. */
export function tooLarge(file: string, bytes: number): Problem {
  const kilobytes = Math.ceil(bytes / 1024).toLocaleString('en-GB');
  return {
    file,
    line: 1,
    column: 1,
    message: `The file has ${kilobytes} kB, and ${PACK_BYTES.file / 1024} kB are read`,
    remedy: 'shorten its texts',
  };
}

function checkNames(files: ReadonlyMap<string, string>, reported: ReadonlySet<string>, problems: Problem[]): void {
  const here = { line: 1, column: 1 };
  const missing = NAMES.filter((name) => !files.has(name) && !reported.has(name));
  for (const file of files.keys()) {
    if (isBystander(file) || Object.hasOwn(PACK_FILES, file)) continue;
    const meant = nearest(file, missing);
    problems.push({
      file,
      ...here,
      message: 'This file is not part of a pack',
      remedy: meant
        ? `rename it ${meant}`
        : `take it out of the folder; a pack has ${oneOf(NAMES).replace(' or ', ' and ')}`,
    });
  }
  for (const file of missing) {
    const remedy = 'add it; the description of the pack format shows what goes in';
    problems.push({ file, ...here, message: 'The file is missing', remedy });
  }
}

function bounded(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(byPlace);
  const last = sorted[MOST_PROBLEMS - 1];
  if (sorted.length <= MOST_PROBLEMS || last === undefined) return sorted;
  const rest = sorted.length - MOST_PROBLEMS + 1;
  const more = { ...last, message: `And at least ${rest} more problems from here on`, remedy: 'put these right first' };
  return [...sorted.slice(0, MOST_PROBLEMS - 1), more];
}
