/** The command line: anyborough serve, pack check, export, backup, restore, delete. */
import { constants, existsSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { defineCommand, runMain } from 'citty';
import { readCode } from '../shared/protocol/join-code.ts';
import { realChance, realTime } from './outside.ts';
import { checkPack } from './packs/check-command.ts';
import { runServer } from './run.ts';
import { readSettings, type Settings } from './settings.ts';
import { databaseFile, openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { takeRecord } from './workshop/record.ts';
import { createWorkshops } from './workshop/workshops.ts';

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

function settings(): Settings | undefined {
  const read = readSettings(process.env);
  if (read.ok) return read.settings;
  complain(read.sentence);
  return undefined;
}

// Whoever reads the output may have read enough.
process.stdout.on('error', () => process.exit());

/** Opens the store of the settings if there is one; a command that only reads makes none. */
async function withStore(act: (store: Store) => Promise<void>): Promise<void> {
  const found = settings();
  if (found === undefined) return;
  if (!existsSync(databaseFile(found.dataDir))) {
    complain(`There is no data in ${found.dataDir}. Set DATA_DIR to the folder the server keeps its data in.`);
    return;
  }
  const store = await openSqlite(found.dataDir);
  try {
    await act(store);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  } finally {
    await store.close();
  }
}

const serve = defineCommand({
  meta: { name: 'serve', description: 'Run the server. Settings come from the environment, like PORT and DATA_DIR.' },
  async run() {
    const code = await runServer(out, complain);
    if (code !== undefined) process.exitCode = code;
  },
});

const check = defineCommand({
  meta: { name: 'check', description: 'Check a pack, and say what is wrong where.' },
  args: { dir: { type: 'positional', description: 'The folder of the pack', required: true } },
  async run({ args }) {
    process.exitCode = await checkPack(args.dir, out);
  },
});

const exportRecord = defineCommand({
  meta: { name: 'export', description: 'Print the record of a workshop as JSON.' },
  args: { code: { type: 'positional', description: 'The code of the workshop', required: true } },
  run: ({ args }) =>
    withStore(async (store) => {
      const workshops = createWorkshops({
        store,
        time: realTime,
        chance: realChance,
        rooms: { patch() {}, presence() {} },
        stored() {},
        failed: (error) => complain(String(error)),
      });
      const code = readCode(args.code);
      const record =
        code === undefined
          ? undefined
          : await workshops.use(code, (hosted) => takeRecord(hosted, store, realTime, 'facilitator'));
      if (record === undefined) complain(`There is no workshop ${args.code} in this data.`);
      else out(JSON.stringify(record, undefined, 2));
    }),
});

const backup = defineCommand({
  meta: { name: 'backup', description: 'Copy all data to a new file, also while the server runs.' },
  args: { file: { type: 'positional', description: 'The file to write', required: true } },
  run: ({ args }) =>
    withStore(async (store) => {
      if (existsSync(args.file)) {
        complain(`${args.file} is there already. Name a new file.`);
        return;
      }
      await store.backup(args.file);
      out(`All data is in ${args.file}.`);
    }),
});

const restore = defineCommand({
  meta: { name: 'restore', description: 'Put a backup into an empty data folder.' },
  args: { file: { type: 'positional', description: 'The file that backup wrote', required: true } },
  async run({ args }) {
    const found = settings();
    if (found === undefined) return;
    const target = databaseFile(found.dataDir);
    if (existsSync(target)) {
      complain(`There is data in ${found.dataDir} already. Set DATA_DIR to an empty folder.`);
      return;
    }
    if (!existsSync(args.file)) {
      complain(`There is no file ${args.file}.`);
      return;
    }
    mkdirSync(found.dataDir, { recursive: true });
    await copyFile(args.file, target, constants.COPYFILE_EXCL);
    await withStore(async (store) =>
      out(`The data is in ${found.dataDir}. Workshops: ${(await store.list()).length}.`),
    );
  },
});

const remove = defineCommand({
  meta: { name: 'delete', description: 'Delete a workshop, with every name and word in it. Stop the server first.' },
  args: { code: { type: 'positional', description: 'The code of the workshop', required: true } },
  run: ({ args }) =>
    withStore(async (store) => {
      const code = readCode(args.code);
      const known = (await store.list()).some((workshop) => workshop.code === code);
      if (code === undefined || !known) {
        complain(`There is no workshop ${args.code} in this data.`);
        return;
      }
      await store.delete(code);
      out(`Workshop ${code} is deleted. Backups and saved records that hold it are not.`);
    }),
});

const pack = defineCommand({
  meta: { name: 'pack', description: 'Work on packs.' },
  subCommands: { check },
});

await runMain(
  defineCommand({
    meta: { name: 'anyborough', description: 'Workshops on commissioning, played in the browser.' },
    subCommands: { serve, pack, export: exportRecord, backup, restore, delete: remove },
  }),
);
