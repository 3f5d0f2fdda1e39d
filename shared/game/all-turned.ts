/** Whether every table has turned its cards: only then the room sees what they cost. */
import type { GroupId, SeatId } from './ids.ts';
import type { Seat, Table } from './state.ts';

/** What the server holds, or a facilitator's browser. */
type Seats = Readonly<Partial<Record<SeatId, Pick<Seat, 'group' | 'removed'>>>>;

/** A council's plan has its budget from the turn on. */
function hasTurned({ plans }: Table): boolean {
  return Object.values(plans).every((plan) => plan?.side !== 'council' || plan.budget !== undefined);
}

/** A table without people has nobody to turn its cards, and is not waited for. While nobody sits anywhere, none has. */
export function everyTableTurned(tables: readonly Table[], seats: Seats): boolean {
  const taken = new Set<GroupId>(Object.values(seats).flatMap((seat) => (seat && !seat.removed ? [seat.group] : [])));
  const playing = tables.filter(({ id }) => taken.has(id));
  return playing.length > 0 && playing.every(hasTurned);
}
