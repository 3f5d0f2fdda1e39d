/** `npm start`: installs and builds what is missing, then serves. */
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
await ensureBuilt();
// In this same process, so that stopping npm stops the server and nothing else has to pass signals on.
process.argv.splice(2, 0, 'serve');
const server = new URL('../dist/server/cli.js', import.meta.url);
process.chdir(ROOT);
await import(server.href);
