/** Who may import what: client -> shared <- server, and nothing imports a test. */
import type { Import, Module } from './module.ts';

type Part = 'client' | 'server' | 'shared';

/** The packages each part may use, by the start of the name. Anything else needs a line here, and a reason. */
const PACKAGES: Readonly<Record<Part, readonly string[]>> = {
  client: [
    '@fontsource-variable/',
    'd3-scale',
    'immer',
    'lucide-react',
    'micromark',
    'react',
    'react-aria-components',
    'react-dom',
    'socket.io-client',
    'uqr',
    'wouter',
    'yjs',
    'zustand',
  ],
  server: [
    '@fastify/',
    '@photostructure/sqlite',
    'citty',
    'fastify',
    'immer',
    'node:',
    'pino',
    'prom-client',
    'socket.io',
    'uqr',
    'yjs',
    'zod',
  ],
  shared: ['immer'],
};

/** Folders of `shared/` that may use more when they run: checking what comes in is not part of playing. */
const SHARED_MORE: Readonly<Record<string, readonly string[]>> = {
  'shared/pack/': ['yaml', 'zod'],
  'shared/protocol/': ['zod'],
};

/** 89 kB of checking that no first screen needs: the browser trusts its server. */
const NOT_IN_BROWSER = ['zod', 'yaml'];

/** The page of all components, which is not part of what is built. */
function isForDevelopment(file: string): boolean {
  return /^client\/design\/(Sheet\.tsx|sheet\/)/.test(file);
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$|\.spec\.ts$|^test\/|^bench\/|\/testing\//.test(file) || isDouble(file);
}

/** What stands in for the real thing in tests only. */
function isDouble(file: string): boolean {
  return /(^|\/)(test-[^/]+|[^/]+-double|a-[^/]+|contract)\.tsx?$/.test(file);
}

function partOf(file: string): Part | undefined {
  const part = file.split('/')[0];
  return part === 'client' || part === 'server' || part === 'shared' ? part : undefined;
}

function isAmong(packages: readonly string[], name: string): boolean {
  return packages.some((each) => name === each || name.startsWith(/[/:]$/.test(each) ? each : `${each}/`));
}

/** All that is wrong with the imports, one sentence each. */
export function importFaults(modules: readonly Module[]): readonly string[] {
  return [
    ...modules.flatMap((module) => module.imports.flatMap((each) => faultOf(module.file, each) ?? [])),
    ...browserFaults(modules),
  ];
}

function faultOf(file: string, each: Import): string | undefined {
  const part = partOf(file);
  if (isTest(file) || part === undefined) return undefined;
  if (each.file === undefined) return packageFault(file, part, each);
  if (isTest(each.file)) return `${file} imports ${each.file}, which is for tests`;
  const target = partOf(each.file);
  if (target === part || target === 'shared') return undefined;
  return `${file} imports ${each.file}: imports go client -> shared <- server`;
}

function packageFault(file: string, part: Part, { from, typeOnly }: Import): string | undefined {
  // The brands of ids are the checker's types.
  if (file === 'shared/game/ids.ts' && from === 'zod' && typeOnly) return undefined;
  const folder = Object.keys(SHARED_MORE).find((start) => file.startsWith(start));
  const more = part === 'shared' && folder !== undefined ? (SHARED_MORE[folder] ?? []) : [];
  if (isAmong([...PACKAGES[part], ...more], from)) return undefined;
  return `${file} imports ${typeOnly ? 'types of ' : ''}${from}, which ${part}/ may not use`;
}

/** Follows what runs in the browser through `shared/`, type imports left out, and says by which way it got there. */
function browserFaults(modules: readonly Module[]): readonly string[] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const waiting = modules
    .map(({ file }) => file)
    .filter((file) => partOf(file) === 'client' && !isTest(file) && !isForDevelopment(file));
  const ways = new Map(waiting.map((file) => [file, file]));
  const faults: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const each of byFile.get(file)?.imports ?? []) {
      if (each.typeOnly || (each.file !== undefined && isForDevelopment(each.file))) continue;
      if (isAmong(NOT_IN_BROWSER, each.from))
        faults.push(`${ways.get(file)} runs in the browser and imports ${each.from}`);
      if (each.file === undefined || ways.has(each.file)) continue;
      ways.set(each.file, `${ways.get(file)} -> ${each.file}`);
      waiting.push(each.file);
    }
  }
  return faults;
}
