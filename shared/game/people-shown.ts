/** The people of a workshop as each audience may know them: backgrounds for facilitators only, nobody who was removed. */
import type { GroupId, SeatId } from './ids.ts';
import { inOrder } from './records.ts';
import type { Seat, Workshop } from './state.ts';
import type { FacilitatorView, GroupView, PublicView, SeatForFacilitator, SeatName } from './views.ts';

function seated(seats: Workshop['seats']): [SeatId, Seat][] {
  return inOrder<SeatId, Seat>(seats).filter(([, seat]) => !seat.removed);
}

function nameOf({ name, order, automatic, screen }: Seat): SeatName {
  return { name, order, ...(automatic ? { automatic } : {}), ...(screen ? { screen } : {}) };
}

export function forFacilitators(seats: Workshop['seats']): FacilitatorView['seats'] {
  return Object.fromEntries(
    seated(seats).map(([id, seat]): [SeatId, SeatForFacilitator] => [
      id,
      { ...nameOf(seat), group: seat.group, ...(seat.background === undefined ? {} : { background: seat.background }) },
    ]),
  );
}

export function arrivalsOf(seats: Workshop['seats']): PublicView['arrivals'] {
  return Object.fromEntries(seated(seats).map(([id, { name, group, order }]) => [id, { name, group, order }]));
}

export function peopleAt(seats: Workshop['seats'], group: GroupId): GroupView['people'] {
  return Object.fromEntries(
    seated(seats)
      .filter(([, seat]) => seat.group === group)
      .map(([id, seat]) => [id, nameOf(seat)]),
  );
}
