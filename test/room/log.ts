/** The log as it stands on the disk, and what each audience should see of it: the measure of every test in a room. */
import * as Y from 'yjs';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { applyEntry, type Entry } from '../../shared/game/entry.ts';
import type { GroupId, SeatId } from '../../shared/game/ids.ts';
import { createProjector } from '../../shared/game/project.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { Table, Workshop } from '../../shared/game/state.ts';
import type { Audience, Mine, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';

export interface Log {
  readonly entries: readonly Entry[];
  /** Worked out from the first entry on, without any snapshot. */
  readonly state: Workshop;
  readonly pack: Pack;
  /** Text of a field of a paper, as stored. */
  readonly text: (paper: string, field: string) => string;
  /** What one person alone should see. */
  readonly mine: (seat: SeatId) => Mine;
  /** What an audience should see, as it arrives: through JSON. */
  readonly view: (audience: Audience) => View;
}

/** Reads the log of a workshop while a server may be writing it. */
export async function readLog(dataDir: string, code: string): Promise<Log> {
  const store = await openSqlite(dataDir);
  try {
    return await logFrom(store, code);
  } finally {
    await store.close();
  }
}

export async function logFrom(store: Store, code: string): Promise<Log> {
  const entries = await store.read(code, 0);
  const state = entries.reduce<Workshop | undefined>((before, entry) => applyEntry(before, entry), undefined);
  if (state === undefined) throw new Error(`There is no log of ${code}.`);
  const pack = await store.pack(state.pack);
  if (pack === undefined) throw new Error(`The pack of ${code} is not stored.`);
  const papers = new Map<string, Y.Doc>();
  for (const paper of await store.papers(code)) {
    const doc = new Y.Doc();
    for (const { update } of await store.readText(code, paper)) Y.applyUpdate(doc, update);
    papers.set(paper, doc);
  }
  const projector = createProjector(pack);
  const views = new Map<Audience, View>();
  return {
    entries,
    state,
    pack,
    text: (paper, field) => papers.get(paper)?.getText(field).toString() ?? '',
    mine: (seat) => projector.mine(state, seat),
    view(audience) {
      const view: View = views.get(audience) ?? JSON.parse(JSON.stringify(projector.view(state, audience)));
      views.set(audience, view);
      return view;
    },
  };
}

/** The audience of whoever sees this; a facilitator who sees less than the room's tables has one of them. */
export function audienceOf(view: View): Audience {
  if (view.audience === 'group') return `group:${view.table.id}`;
  if (view.audience === 'public') return 'public';
  const [own, ...others] = keysOf<GroupId, Table>(view.tables);
  const ofOne = own !== undefined && others.length === 0 && keysOf(view.room.groups).length > 1;
  return ofOne ? `table:${own}` : 'facilitator';
}
