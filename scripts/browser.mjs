/** Finds a browser for the end-to-end tests, and gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT, stop } from './install.mjs';

const ON_PATH = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** @returns {string[]} */
function places() {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS.map((file) => join(folder, file)),
    );
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of an installed Chrome, Chromium or Edge, if there is one. */
export function installedBrowser() {
  return places().find((file) => existsSync(file));
}

/** The path of the browser that Playwright has downloaded, if it has. */
async function downloadedBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** The path of a browser to test with, if there is one. */
export async function findBrowser() {
  return installedBrowser() ?? (await downloadedBrowser());
}

/** The path of a browser, downloaded or installed if need be. Ends the process with one sentence if there is no way. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('There is no Chrome, Chromium or Edge here. Fetching Chromium for the tests, once.');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await findBrowser();
  if (downloaded !== undefined) return downloaded;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  return (await findBrowser()) ?? stop('The tests need a browser. Install Chrome, Chromium or Edge, then try again.');
}

/**
 * @param {string} command
 * @param {string[]} options
 */
function run(command, options) {
  spawnSync(command, options, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  console.log(await ensureBrowser());
}
