/** Somebody writing on a paper: the browser's own paper over a real connection. */
import { openPaper, type Paper } from '../../client/connection/paper.ts';
import type { Memory } from '../../client/store/storage.ts';
import type { PaperId } from '../../shared/game/ids.ts';
import { writerOf } from '../../shared/protocol/writers.ts';
import type { Guest } from './guest.ts';

/** A browser's memory for as long as the test runs. */
function memory(): Memory {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key),
    write: (key, value) => void kept.set(key, value),
    forget: (key) => void kept.delete(key),
  };
}

export function paperOf(guest: Guest, plan: PaperId, fields: readonly string[]): Promise<Paper> {
  const writer = writerOf(guest.now().you);
  return openPaper({ plan, fields, writer, wire: guest.line, memory: memory(), place: `paper ${plan}` });
}

export async function saved({ state }: Paper): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (state.getState().status !== 'saved') return;
      stop();
      resolve();
    };
    const stop = state.subscribe(look);
    look();
  });
}

/** Writes at the end of a field and waits until the server has said that it is safe. */
export async function write(guest: Guest, plan: PaperId, field: string, words: string): Promise<void> {
  const paper = await paperOf(guest, plan, [field]);
  await saved(paper);
  const text = paper.field(field);
  text.splice({ at: text.read().length, removed: 0, inserted: words });
  await saved(paper);
  paper.end();
}
