/** Where the project's folders are, whether the server runs unbuilt or from its bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The server does not stand in its project: there is no package.json above it.');
  return rootAbove(above);
}

const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

export const scenariosDir = join(root, 'scenarios');
/** The built pages. */
export const clientDir = join(root, 'dist', 'client');
