/** Papers at the door: who may read and write which, and what the others are told. */
import { z } from 'zod';
import { makeId, type PaperId } from '../../shared/game/ids.ts';
import { refuse } from '../../shared/game/refusals.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Audience } from '../../shared/game/views.ts';
import type { TextAnswer } from '../../shared/protocol/messages.ts';
import { fieldsOf, tableOfPaper } from '../text/fields.ts';
import { facilitatorOf, placeOf, type Who } from '../workshop/connections.ts';
import { byOf } from './commands.ts';
import { type Guest, roomOf } from './guest.ts';
import { ratesOf } from './rates.ts';

const bytes = z.instanceof(Uint8Array);
const paper = z.string().regex(/^[a-z0-9]{1,12}$/);
const textRequest = z.discriminatedUnion('kind', [
  z.strictObject({ paper, kind: z.literal('open'), have: bytes }),
  z.strictObject({ paper, kind: z.literal('update'), update: bytes }),
]);

type TextRefused = 'not_your_table' | 'closed' | 'malformed' | 'too_fast' | 'not_saved' | 'not_yours';

export function refusedText(code: Extract<TextAnswer, { ok: false }>['code'], why: TextRefused): TextAnswer {
  return { ok: false, code, message: refuse(why).message };
}

export async function takeText(guest: Guest, message: unknown): Promise<TextAnswer> {
  const { house, hosted, who, socket } = guest;
  const by = byOf(who);
  if (by === undefined) return refusedText('not_yours', 'not_yours');
  if (!ratesOf(house, hosted).text(by)) return refusedText('not_saved', 'too_fast');
  const read = textRequest.safeParse(message);
  if (!read.success) return refusedText('reset', 'malformed');
  const request = read.data;
  const id = makeId<PaperId>(request.paper);
  const state = hosted.state();
  const table = tableOfPaper(state, id);
  const fields = fieldsOf(hosted.pack, state, id);
  const audience = placeOf(state, who)?.audience;
  if (table === undefined || fields === undefined) return refusedText('not_yours', 'not_your_table');
  const readers: readonly Audience[] = ['facilitator', `group:${table}`, `table:${table}`];
  if (audience === undefined || !readers.includes(audience)) return refusedText('not_yours', 'not_your_table');
  if (request.kind === 'open') {
    const opened = await hosted.papers.open(id, fields, request.have);
    return opened === undefined ? refusedText('reset', 'malformed') : { ok: true, ...opened };
  }
  if (isRemote(state, who)) return refusedText('not_yours', 'not_yours');
  if (state.closedAt !== undefined) return refusedText('not_yours', 'closed');
  const written = await hosted.papers.write(id, fields, { by, update: request.update }, (update, to) => {
    const from = to === 'all' ? socket.nsp : socket;
    from.to(readers.map((reader) => roomOf(hosted.code, reader))).emit('text', { paper: id, update });
  });
  if (written === 'saved') return { ok: true };
  return refusedText(written, written === 'reset' ? 'malformed' : 'not_saved');
}

/** A phone remote runs the day and writes nothing. */
function isRemote(state: Workshop, who: Who): boolean {
  const facilitator = facilitatorOf(who);
  return facilitator !== undefined && state.facilitators[facilitator]?.kind === 'remote';
}
