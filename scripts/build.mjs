/** Builds the browser's part and the server when their sources have changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ensureInstalled, ROOT } from './install.mjs';

/** In bytes: below this a file travels in one packet as it is. */
const SMALLEST_COMPRESSED = 1024;
const BUILT_FROM = join(ROOT, 'dist', 'built-from.json');

/** Each part with the sources it is made of and the file that shows it was made. */
const PARTS = {
  server: {
    sources: ['server', 'shared', 'scripts/build.mjs', 'package-lock.json'],
    result: 'dist/server/cli.js',
    build: buildServer,
  },
  client: {
    sources: ['client', 'shared', 'vite.config.ts', 'scripts/build.mjs', 'package-lock.json'],
    result: 'dist/client/index.html',
    build: buildClient,
  },
};

/** Builds what is not up to date and says so; `always` builds everything. */
export async function ensureBuilt({ always = false } = {}) {
  const before = builtFrom();
  for (const [part, { sources, result, build }] of Object.entries(PARTS)) {
    const now = fingerprint(sources);
    if (!always && before[part] === now && existsSync(join(ROOT, result))) continue;
    const start = performance.now();
    // An interrupted build must not pass for a whole one.
    delete before[part];
    record(before);
    await build();
    before[part] = now;
    record(before);
    console.log(`Built the ${part} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  }
}

async function buildClient() {
  const { build } = await import('vite');
  await build({ root: join(ROOT, 'client'), configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' });
  for (const file of filesIn(join(ROOT, 'dist', 'client'))) if (/\.(js|css|svg|html|json)$/.test(file)) compress(file);
}

/**
 * Puts smaller copies beside a file, for the server to send instead: phones in the room share one connection.
 * @param {string} file
 */
function compress(file) {
  const content = readFileSync(file);
  if (content.length < SMALLEST_COMPRESSED) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content));
}

async function buildServer() {
  const { build } = await import('esbuild');
  rmSync(join(ROOT, 'dist', 'server'), { recursive: true, force: true });
  await build({
    absWorkingDir: ROOT,
    // The store runs in a thread of its own, which needs a file of its own.
    entryPoints: ['server/cli.ts', 'server/store/sqlite-thread.ts'],
    outdir: 'dist/server',
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** @returns {Record<string, string>} */
function builtFrom() {
  return existsSync(BUILT_FROM) ? JSON.parse(readFileSync(BUILT_FROM, 'utf8')) : {};
}

/** @param {Record<string, string>} fingerprints */
function record(fingerprints) {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(BUILT_FROM, `${JSON.stringify(fingerprints, null, 2)}\n`);
}

/**
 * One hash over the names and contents of all source files. Tests are no source: they change nothing that is built.
 * @param {readonly string[]} sources
 */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(ROOT, source)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await ensureBuilt({ always: process.argv.includes('--always') });
}
