/** Installs the dependencies when they are missing or are not those of package-lock.json. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Whether this version of Node runs the build: Vite asks for it.
 * @param {string} version like 20.19.0
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

/**
 * @typedef {{version?: string, optional?: boolean}} Package
 * @param {string} file
 * @returns {Record<string, Package> | undefined} the packages in a lockfile by their folder
 */
function packagesIn(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * What is missing or of another version, by folder. Optional packages are for other kinds of computer and may be missing.
 * @param {Record<string, Package>} wanted
 * @param {Record<string, Package>} found
 */
export function missingPackages(wanted, found) {
  return Object.entries(wanted)
    .filter(([folder, { version, optional }]) => {
      if (folder === '') return false;
      const installed = found[folder];
      return installed === undefined ? optional !== true : installed.version !== version;
    })
    .map(([folder]) => folder);
}

/** Ends the process with one sentence if Node is too old, or if the dependencies cannot be installed. */
export function ensureInstalled() {
  const { node } = process.versions;
  if (!isNodeNewEnough(node)) stop(`Anyborough needs Node 20.19 or later, or 22.12 or later. This is Node ${node}.`);
  const wanted = packagesIn(`${ROOT}package-lock.json`);
  if (wanted === undefined) stop('package-lock.json is missing. Fetch the project again.');
  // npm leaves a copy of the lockfile of what it has installed.
  const found = packagesIn(`${ROOT}node_modules/.package-lock.json`);
  if (found !== undefined && missingPackages(wanted, found).length === 0) return;
  console.log('Installing what Anyborough needs. This happens once and takes about half a minute.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    // On Windows npm is a command file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('npm could not install the dependencies. Check the internet connection, then try again.');
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
