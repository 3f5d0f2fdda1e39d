/** Where a card that is dragged over the board would go. */
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';

export interface DragSource {
  readonly organisation: OrganisationId;
  /** Nothing for a card from the deck. */
  readonly from: ColumnId | undefined;
}

export interface DragAim {
  readonly column: ColumnId;
  /** Last in the column without one. */
  readonly before: OrganisationId | undefined;
}

/** A gap between cards: pixels from the corner of the window. */
export interface Gap {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Aimed {
  readonly aim: DragAim;
  /** Nothing where the column says itself that there is room. */
  readonly gap: Gap | undefined;
}

/** What may be aimed at. */
export interface Aims {
  readonly columns: readonly ColumnId[];
  readonly organisations: readonly OrganisationId[];
}

function findKey<K extends string>(keys: readonly K[], text: string | undefined): K | undefined {
  return keys.find((key) => key === text);
}

/** In pixels, the same in all columns that are shown. */
export function gapWidth(): number {
  const items = [...document.querySelectorAll('[data-cards] > li')];
  return Math.floor(Math.max(0, ...items.map((item) => item.getBoundingClientRect().width)));
}

/** Above the card that comes next, or under the last one; at the edge of what one sees of the board where that is out of sight. */
function gapIn(place: HTMLElement, next: HTMLElement | undefined): Gap | undefined {
  const cards = place.querySelector('[data-cards]');
  const last = cards?.lastElementChild;
  const item = next ? next.closest('li') : last?.querySelector('[data-card]') && last;
  const board = place.closest('[data-part="pathway"]')?.getBoundingClientRect();
  if (!cards || !item || !board) return undefined;
  const { left, right, top, bottom } = item.getBoundingClientRect();
  const x = Math.max(left, board.left);
  const y = next ? top : bottom + Number.parseFloat(getComputedStyle(cards).rowGap);
  const seen = Math.min(Math.max(y, board.top), board.bottom, innerHeight);
  // In whole pixels, so that one bar fits all columns and is not laid out again.
  return { x, y: seen, width: Math.floor(Math.min(right, board.right) - x) };
}

/** What lies at a height under the pointer: a column, and the card that would come after the one in hand. Nothing where a drop would change nothing. A card from the deck goes last. */
export function aimAt(
  target: EventTarget | null,
  y: number,
  { organisation, from }: DragSource,
  { columns, organisations }: Aims,
): Aimed | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null;
  const column = findKey(columns, place?.dataset.drop);
  if (place === null || column === undefined) return undefined;
  const cards = [...place.querySelectorAll<HTMLElement>('[data-card]')];
  const own = cards.findIndex((card) => card.dataset.card === organisation);
  if (own >= 0 && column !== from) return undefined;
  const next = cards.find((card, at) => {
    const { top, height } = card.getBoundingClientRect();
    return from !== undefined && at !== own && y < top + height / 2;
  });
  if (own >= 0 && next === cards[own + 1]) return undefined;
  return { aim: { column, before: findKey(organisations, next?.dataset.card) }, gap: gapIn(place, next) };
}

export function isSameAimed(one: Aimed | undefined, other: Aimed | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
