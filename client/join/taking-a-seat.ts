/** Taking a seat: asks the server for one and keeps the key to it in this browser. */
import { refuse } from '../../shared/game/refusals.ts';
import type { Background } from '../../shared/protocol/commands.ts';
import { ask, textOf } from '../entry/api.ts';
import { keepKey } from '../store/keys.ts';
import { browserMemory } from '../store/storage.ts';
import { words } from '../words/words.ts';

export interface SeatWanted {
  readonly code: string;
  readonly name: string;
  readonly background: Background | undefined;
  readonly group: string | undefined;
  /** The device of a whole table, and nobody's own. */
  readonly screen: boolean;
}

export type Seated =
  | { readonly ok: true }
  /** What was wrong, said beside the part of the form it belongs to. */
  | { readonly ok: false; readonly part: 'code' | 'name' | 'table' | 'form'; readonly sentence: string };

export async function takeSeat({ code, name, background, group, screen }: SeatWanted): Promise<Seated> {
  const body = {
    name,
    ...(background && { background }),
    ...(group !== undefined && { group }),
    ...(screen && { screen }),
  };
  const reply = await ask(`/api/workshops/${code}/seats`, { method: 'POST', body });
  if (reply.ok) {
    const token = textOf(reply.body, 'token');
    if (token === undefined) return { ok: false, part: 'form', sentence: words.join.failed };
    keepKey(browserMemory, code, 'seat', token);
    return { ok: true };
  }
  const { status, code: reason, sentence } = reply.problem;
  if (status === 404) return { ok: false, part: 'code', sentence: words.join.codeUnknown };
  if (reason === 'group_full' || reason === 'no_such_group') {
    return { ok: false, part: 'table', sentence: sentence ?? refuse('no_such_group').message };
  }
  return { ok: false, part: 'form', sentence: sentence ?? words.join.failed };
}
