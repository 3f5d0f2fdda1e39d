/** Where a card that is dragged over the board would go. */
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';

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

function gapIn(place: HTMLElement, next: HTMLElement | undefined): Gap | undefined {
  const cards = place.querySelector('[data-cards]');
  const last = cards?.lastElementChild;
  const item = next ? next.closest('li') : last?.querySelector('[data-card]') && last;
  if (!cards || !item) return undefined;
  const { left, top, bottom, width } = item.getBoundingClientRect();
  const y = next ? top : bottom + Number.parseFloat(getComputedStyle(cards).rowGap);
  return { x: left, y, width: Math.floor(width) };
}

/** What lies under the pointer: a column, and the card that would come after the one in hand. */
export function aimAt(
  { target, clientY: y }: PointerEvent,
  inHand: OrganisationId,
  { columns, organisations }: Aims,
): Aimed | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null;
  const column = findKey(columns, place?.dataset.drop);
  if (place === null || column === undefined) return undefined;
  const next = [...place.querySelectorAll<HTMLElement>('[data-card]')].find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return card.dataset.card !== inHand && y < top + height / 2;
  });
  return { aim: { column, before: findKey(organisations, next?.dataset.card) }, gap: gapIn(place, next) };
}

export function isSameAim(one: Aimed | undefined, other: Aimed | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
