/** Who of a room did what, and how a table’s plan and papers stood when they did it. */
import { applyEntry, type Entry } from '../../shared/game/entry.ts';
import type { PlanId } from '../../shared/game/ids.ts';
import type { Workshop } from '../../shared/game/state.ts';
import { type Guest, groupView, planOf } from './guest.ts';
import type { Log } from './log.ts';
import { there } from './there.ts';
import { bidOf, panelOf, tenderOf } from './walk.ts';

export const doneBy = (entries: readonly Entry[], { now }: Guest): readonly Entry[] => {
  const { you } = now();
  return entries.filter(({ group }) => you?.kind === 'seat' && group === you.group);
};
export const typesOf = (entries: readonly Entry[]) => entries.map(({ did }) => did.type);

/** The state right before an entry. */
export function before(log: Log, { seq }: Entry): Workshop {
  const state = log.entries
    .slice(0, seq - 1)
    .reduce<Workshop | undefined>((all, entry) => applyEntry(all, entry), undefined);
  return there(state);
}

const tableIn = ({ groups }: Workshop, guest: Guest) => there(groups[groupView(guest).table.id]?.table);
export const planNow = (guest: Guest) => there(groupView(guest).table.plans[planOf(guest)]);
export const planIn = (state: Workshop, guest: Guest, plan: PlanId) => there(tableIn(state, guest).plans[plan]);
export const tenderIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).tenders[tenderOf(guest)]);
export const bidIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).bids[bidOf(guest)]);
export const panelIn = (state: Workshop, guest: Guest) => there(tableIn(state, guest).panels[panelOf(guest)]);
