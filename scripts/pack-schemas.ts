/** Writes the JSON Schema files that editors use for packs, and the tables of fields in the pack guide, from the zod schema. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { PACK_FILES } from '../shared/pack/schema.ts';
import { fieldTables } from './pack-field-tables.ts';

const ROOT = new URL('../', import.meta.url);
const GUIDE = 'docs/pack-format.md';

/** The text of every generated file, by its path from the project's root. */
export function generatedPackFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(PACK_FILES)) {
    const title = `${name} of an Anyborough pack, format 1`;
    const json = { ...z.toJSONSchema(schema, { io: 'input' }), title };
    files.set(`scenarios/schemas/${name.replace('.yaml', '.schema.json')}`, `${JSON.stringify(json, null, 2)}\n`);
  }
  files.set(GUIDE, fieldTables(readFileSync(new URL(GUIDE, ROOT), 'utf8')));
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of generatedPackFiles()) {
    const target = fileURLToPath(new URL(path, ROOT));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
