/** Moving a card without a pointer: picked up, carried from place to place, put down or left. Pure; it knows no screen. */
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';
import type { CardAt, CardColumn, WayKey } from './columns.ts';

/** A card in the hand: where it was, and where it would go. */
export interface Held {
  readonly organisation: OrganisationId;
  readonly from: ColumnId;
  readonly to: ColumnId;
  /** Its place among the other cards of that column, from 0. */
  readonly place: number;
}

const others = (column: CardColumn | undefined, organisation: OrganisationId) =>
  (column?.cards ?? []).filter((card) => card !== organisation);

const columnAt = (columns: readonly CardColumn[], id: ColumnId) => columns.find((column) => column.id === id);

export function pickUp(columns: readonly CardColumn[], { organisation, column }: CardAt): Held {
  const place = columnAt(columns, column)?.cards.indexOf(organisation) ?? 0;
  return { organisation, from: column, to: column, place: Math.max(0, place) };
}

/** True while the card is still where it was picked up: somebody else may have moved it, or taken it away. */
export function isStillThere(columns: readonly CardColumn[], { organisation, from }: Held): boolean {
  return columnAt(columns, from)?.cards.includes(organisation) ?? false;
}

/** The columns it can go to: not those where the same organisation stands already. */
function open(columns: readonly CardColumn[], { organisation, from }: Held): CardColumn[] {
  return columns.filter(({ id, cards }) => id === from || !cards.includes(organisation));
}

export function carry(columns: readonly CardColumn[], held: Held, key: WayKey): Held {
  const ways = open(columns, held);
  const at = ways.findIndex(({ id }) => id === held.to);
  const last = others(ways[at], held.organisation).length;
  const inColumn = (place: number): Held => ({ ...held, place: Math.min(Math.max(place, 0), last) });
  if (key === 'ArrowUp') return inColumn(held.place - 1);
  if (key === 'ArrowDown') return inColumn(held.place + 1);
  if (key === 'Home') return inColumn(0);
  if (key === 'End') return inColumn(last);
  const next = ways[key === 'ArrowLeft' ? at - 1 : at + 1];
  if (next === undefined) return held;
  return { ...held, to: next.id, place: Math.min(held.place, others(next, held.organisation).length) };
}

/** How its place is said: column, place and number of places, from 1. */
export function placeSaid(columns: readonly CardColumn[], { organisation, to, place }: Held) {
  const column = columnAt(columns, to);
  const of = others(column, organisation).length + 1;
  return { column: column?.name ?? '', place: Math.min(place + 1, of), of };
}

export interface Drop {
  readonly organisation: OrganisationId;
  readonly from: ColumnId;
  readonly to: ColumnId;
  /** The card it comes to stand before; nothing for the last place. */
  readonly before: OrganisationId | undefined;
}

/** What putting it down does; nothing if that is where it was. */
export function putDown(columns: readonly CardColumn[], held: Held): Drop | undefined {
  const { organisation, from, to, place } = held;
  const before = others(columnAt(columns, to), organisation)[place];
  if (from === to) {
    const cards = columnAt(columns, from)?.cards ?? [];
    if (cards[cards.indexOf(organisation) + 1] === before) return undefined;
  }
  return { organisation, from, to, before };
}

/** The board as it would be with the card put down there. */
export function preview(columns: readonly CardColumn[], { organisation, from, to, place }: Held): CardColumn[] {
  return columns.map((column) => {
    if (column.id !== from && column.id !== to) return column;
    const cards = others(column, organisation);
    return { ...column, cards: column.id === to ? cards.toSpliced(place, 0, organisation) : cards };
  });
}
