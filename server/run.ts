/** Runs a server as a program: settings from the environment, addresses on the screen, a graceful end on a signal. */
import { renderUnicodeCompact } from 'uqr';
import { startServer } from './serve.ts';
import { readSettings } from './settings.ts';

/** Starts the server and leaves it running. Answers an exit code if it cannot start. */
export async function runServer(
  out: (line: string) => void,
  complain: (line: string) => void,
): Promise<number | undefined> {
  const read = readSettings(process.env);
  if (!read.ok) {
    complain(read.sentence);
    return 1;
  }
  const { settings } = read;
  try {
    const server = await startServer({ settings });
    const end = (signal: NodeJS.Signals): void => {
      server.log.info({ signal }, 'stopping');
      server.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          server.log.fatal({ err: error }, 'could not stop well');
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    // In the middle of a workshop a stray failure must not send a room home.
    process.on('unhandledRejection', (error) => server.log.error({ err: error }, 'nobody waited for this'));
    // Last: whoever reads that the server is open may end it, and it ends well.
    const shared = settings.publicUrl ?? server.lanUrl;
    out(`Anyborough is open on ${server.url}`);
    if (shared !== undefined) {
      out(`Other devices open     ${shared}`);
      out('');
      out(renderUnicodeCompact(shared, { border: 2 }));
    }
    return undefined;
  } catch (error) {
    complain(cannotStart(error, settings.port));
    return 1;
  }
}

function cannotStart(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop the other program, or set PORT to another number.`;
  if (code === 'EACCES') return `Port ${port} may not be used. Set PORT to a number above 1023.`;
  return `The server cannot start. ${error instanceof Error ? error.message : String(error)}`;
}
