/** `npm run dev`: the server, started again at every change, and the browser's part served as it is written. */
import { spawn } from 'node:child_process';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
const server = spawn(process.execPath, ['--import', 'tsx', '--watch', 'server/cli.ts', 'serve'], {
  cwd: ROOT,
  stdio: 'inherit',
});
const { createServer } = await import('vite');
const pages = await createServer({ configFile: `${ROOT}vite.config.ts`, root: `${ROOT}client` });
await pages.listen();
pages.printUrls();

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  server.kill(signal);
  await pages.close();
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
