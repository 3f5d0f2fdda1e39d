/** The short way to a step of the day: the room goes there, and the first person at each table does the least that each step needs. */
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import { facilitatorView, type Guest, groupView, planOf } from './guest.ts';
import type { Room } from './room.ts';

/** The steps in which something is done; the others are passed by. */
const STOPS: readonly StepId[] = ['choosing', 'reveal', 'tender', 'costing', 'bid'];
/** How many organisations each table places in each stage. */
const PLACED = 3;

export const tenderOf = (guest: Guest) => only(keysOf(groupView(guest).table.tenders));
export const bidOf = (guest: Guest) => only(keysOf(groupView(guest).table.bids));
/** The bid that somebody's table is the panel for. */
export const panelOf = (guest: Guest) => only(keysOf(groupView(guest).table.panels));

function only<T>(items: readonly T[]): T {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) throw new Error(`There are ${items.length} where there should be one.`);
  return item;
}

/** The organisations that everybody knows and that can bid alone, in the order of the pack. */
async function readyOnes(room: Room): Promise<readonly OrganisationId[]> {
  const { pack } = await room.log();
  return pack.organisations.filter(({ hidden, bidReady }) => !hidden && bidReady).map(({ id }) => id);
}

/** Takes the room on to a step. At each table other organisations are placed than at the next, and in each stage others. */
export async function walk(room: Room, to: StepId): Promise<void> {
  for (const stop of STOPS) {
    if (isFrom(facilitatorView(room.facilitator).room.step, stop) || !isFrom(to, stop)) continue;
    await room.go(stop);
    if (stop === to) return;
    await actIn(room, stop);
  }
  if (facilitatorView(room.facilitator).room.step !== to) await room.go(to);
}

/** What the first person at each table does in a step the room has come to. */
export async function actIn(room: Room, step: StepId): Promise<void> {
  if (!STOPS.includes(step)) return;
  const ready = await readyOnes(room);
  for (const [place, [first]] of room.tables.entries()) if (first) await doStep(room, first, step, place, ready);
}

async function doStep(
  { facilitator }: Room,
  first: Guest,
  step: StepId,
  place: number,
  ready: readonly OrganisationId[],
): Promise<void> {
  const plan = planOf(first);
  const column = groupView(first).catalogue.columns[0]?.id;
  if (column === undefined) throw new Error('The pack has columns.');
  if (step === 'choosing' || step === 'costing') {
    const from = (place + (step === 'costing' ? 4 : 0)) * PLACED;
    for (const organisation of [...ready, ...ready].slice(from % ready.length).slice(0, PLACED))
      await first.done({ type: 'plan.place', payload: { plan, organisation, column } });
  }
  if (step === 'reveal') await facilitator.done({ type: 'plan.reveal', payload: { plan } });
  if (step === 'tender') await first.done({ type: 'tender.publish', payload: { tender: tenderOf(first) } });
  if (step === 'bid') {
    const bid = bidOf(first);
    const lead = keysOf<OrganisationId, unknown>(groupView(first).table.plans[plan]?.placed ?? {})[0];
    if (lead === undefined) throw new Error('Something is placed.');
    await first.done({ type: 'bid.model', payload: { bid, model: 'lead', spectrum: 5 } });
    await first.done({ type: 'bid.lead', payload: { bid, lead } });
    await first.done({ type: 'bid.price', payload: { bid, price: 123_000 } });
    await first.done({ type: 'bid.submit', payload: { bid } });
  }
}
