/** The program that npm start runs, also as a bundle. */
import { runServer } from './run.ts';

process.exitCode = await runServer((line) => process.stdout.write(`${line}\n`));
