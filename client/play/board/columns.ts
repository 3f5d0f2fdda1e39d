/** The board as lists of cards in columns, and going from card to card with the arrow keys. */
import type { Board } from '../../../shared/game/board.ts';
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';

export interface CardColumn {
  readonly id: ColumnId;
  readonly name: string;
  /** Top to bottom. */
  readonly cards: readonly OrganisationId[];
}

/** One card in one column: an organisation may stand in several. */
export interface CardAt {
  readonly organisation: OrganisationId;
  readonly column: ColumnId;
}

export function columnsOf(board: Board): CardColumn[] {
  return board.columns.map(({ column, cards }) => ({
    id: column.id,
    name: column.name,
    cards: cards.map(({ organisation }) => organisation),
  }));
}

export function isSame(a: CardAt | undefined, b: CardAt | undefined): boolean {
  return a !== undefined && a.organisation === b?.organisation && a.column === b.column;
}

/** The card that takes the one tab stop: the one last at, if it is still there; else the first on the board. */
export function stopAt(columns: readonly CardColumn[], last: CardAt | undefined): CardAt | undefined {
  if (last && columns.some(({ id, cards }) => id === last.column && cards.includes(last.organisation))) return last;
  const moved = columns.find(({ cards }) => last && cards.includes(last.organisation));
  if (moved && last) return { organisation: last.organisation, column: moved.id };
  const first = columns.find(({ cards }) => cards.length > 0);
  const organisation = first?.cards[0];
  return first && organisation && { organisation, column: first.id };
}

export type WayKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

export function isWayKey(key: string): key is WayKey {
  return /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key);
}

/** The card that takes the focus when one is taken off: the next one down, up, left or right. */
export function beside(columns: readonly CardColumn[], card: CardAt): CardAt | undefined {
  const ways = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const;
  return ways.map((key) => goFrom(columns, card, key)).find((next) => !isSame(next, card));
}

/** Where a key leads from a card: up and down in its column, left and right past empty columns, Home and End in its column. */
export function goFrom(columns: readonly CardColumn[], from: CardAt, key: WayKey): CardAt {
  const at = columns.findIndex(({ id }) => id === from.column);
  const cards = columns[at]?.cards ?? [];
  const index = cards.indexOf(from.organisation);
  const inColumn = (place: number): CardAt => {
    const organisation = cards[Math.min(Math.max(place, 0), cards.length - 1)];
    return organisation === undefined ? from : { organisation, column: from.column };
  };
  if (key === 'ArrowUp') return inColumn(index - 1);
  if (key === 'ArrowDown') return inColumn(index + 1);
  if (key === 'Home') return inColumn(0);
  if (key === 'End') return inColumn(cards.length - 1);
  const beyond = key === 'ArrowLeft' ? columns.slice(0, at).reverse() : columns.slice(at + 1);
  const next = beyond.find((column) => column.cards.length > 0);
  const organisation = next?.cards[Math.min(index, next.cards.length - 1)];
  return next && organisation ? { organisation, column: next.id } : from;
}
