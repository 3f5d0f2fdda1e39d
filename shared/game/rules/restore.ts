/** Opening a saved record again: the same tables, people and work in a new workshop, with new keys and the clock stopped. */
import type { Payload } from '../../protocol/commands.ts';
import type { Context } from '../entry.ts';
import type { GroupId } from '../ids.ts';
import { SHAPE } from '../migrate.ts';
import { entriesOf } from '../records.ts';
import type { Group, Workshop } from '../state.ts';
import { withoutTraces } from '../voices.ts';

function reopened(groups: Workshop['groups'], seq: number): Workshop['groups'] {
  return Object.fromEntries(
    entriesOf<GroupId, Group>(groups).map(([id, { order, table, scores }]) => {
      const { closed: _, ...open } = table;
      return [id, { order, scores, table: { ...open, since: seq, ready: {}, help: {} } }];
    }),
  );
}

/** The first state of the new workshop. People get to their seats by a facilitator's one-use link. */
export function restoreWorkshop(payload: Payload<'workshop.restore'>, { now, seq }: Context): Workshop {
  const { record } = payload;
  return {
    shape: SHAPE,
    code: payload.code,
    title: record.title,
    breaks: record.breaks,
    bidders: record.bidders,
    alone: record.alone,
    voices: withoutTraces(record.voices),
    pack: payload.pack,
    seed: payload.seed,
    openedAt: now,
    locked: false,
    step: record.step,
    stepSince: now,
    slide: record.slide,
    clock: { left: (record.agenda[record.step]?.minutes ?? 0) * 60_000 },
    agenda: record.agenda,
    groups: reopened(record.groups, seq),
    seats: record.seats,
    facilitators: { [payload.facilitator]: { name: 'Facilitator', kind: 'lead' } },
    keys: { [payload.token]: { facilitator: payload.facilitator } },
    links: {},
  };
}
