/** The project's own files, as the checks of its build-up read them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The text of every file that git keeps or would keep, by its path from the root, if the path matches. */
export function sources(matching: RegExp): ReadonlyMap<string, string> {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = list.split('\n').filter((file) => matching.test(file) && existsSync(`${ROOT}${file}`));
  return new Map(files.map((file) => [file, readFileSync(`${ROOT}${file}`, 'utf8')]));
}
