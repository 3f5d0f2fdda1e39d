/** Who sits where, as the big screen tells it. */
import type { GroupId, SeatId } from '../../shared/game/ids.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import type { GroupName, PublicView } from '../../shared/game/views.ts';

export interface TableArrived {
  readonly id: GroupId;
  readonly group: GroupName;
  readonly people: readonly { readonly id: SeatId; readonly name: string }[];
}

export function tablesArrived({ room, arrivals }: Pick<PublicView, 'room' | 'arrivals'>): TableArrived[] {
  const seats = inOrder(arrivals);
  return inOrder(room.groups).map(([id, group]) => ({
    id,
    group,
    people: seats.filter(([, seat]) => seat.group === id).map(([seat, { name }]) => ({ id: seat, name })),
  }));
}

export function peopleArrived(arrivals: PublicView['arrivals']): number {
  return entriesOf(arrivals).length;
}
