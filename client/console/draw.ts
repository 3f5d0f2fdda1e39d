/** Drawing challenges as the console prepares it: which decks are in play, which cards fit, and which tables a draw would reach. */
import { chanceFrom, shuffled } from '../../shared/game/chance.ts';
import { decksOf, fits, situationOf, takesCards } from '../../shared/game/deck.ts';
import type { CardId, GroupId } from '../../shared/game/ids.ts';
import type { HeldCard } from '../../shared/game/plan.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import type { ChallengeCard } from '../../shared/pack/schema.ts';

type Deck = ChallengeCard['deck'];
type Seen = Pick<FacilitatorView, 'room' | 'tables' | 'seats' | 'catalogue'>;

export interface DrawWish {
  /** Only these tables; absent for all. */
  readonly groups?: readonly GroupId[] | undefined;
  readonly deck?: Deck | undefined;
  /** This card; absent for chance. */
  readonly card?: CardId | undefined;
}

/** Why a draw does not reach a table. */
export const MISSES = ['elsewhere', 'nobody', 'held', 'no card'] as const;

export interface DrawTable {
  readonly id: GroupId;
  readonly name: string;
  /** Why a draw does not reach it; absent if it does. */
  readonly misses?: (typeof MISSES)[number];
}

function cardsOf({ catalogue }: Pick<Seen, 'catalogue'>): ChallengeCard[] {
  return entriesOf<CardId, ChallengeCard>(catalogue.cards).map(([, card]) => card);
}

function fitting(view: Pick<Seen, 'catalogue'>, table: Table, { deck, card }: DrawWish): ChallengeCard[] {
  const situation = situationOf(table);
  if (situation === undefined) return [];
  return cardsOf(view).filter((each) => (card === undefined || each.id === card) && fits(each, situation, deck));
}

/** Every table the wish is for, and why it would draw nothing if so. */
export function reachOf(view: Seen, wish: DrawWish): DrawTable[] {
  const seats = Object.values(view.seats);
  return inOrder(view.room.groups).flatMap(([id, { name }]): DrawTable[] => {
    const table = view.tables[id];
    if (table === undefined || wish.groups?.includes(id) === false) return [];
    if (!takesCards(table)) return [{ id, name, misses: 'elsewhere' }];
    if (wish.groups === undefined && !seats.some((seat) => seat?.group === id)) return [{ id, name, misses: 'nobody' }];
    if (wish.card && table.plans[table.current]?.cards[wish.card]) return [{ id, name, misses: 'held' }];
    return fitting(view, table, wish).length === 0 ? [{ id, name, misses: 'no card' }] : [{ id, name }];
  });
}

/** The decks of the tables that take cards now. */
export function decksInPlay(view: Pick<Seen, 'tables'>): Deck[] {
  const sides = Object.values(view.tables).flatMap((table) =>
    table && takesCards(table) ? (table.plans[table.current]?.side ?? []) : [],
  );
  return [...new Set(sides)].flatMap(decksOf);
}

/** The cards at least one of the tables could be dealt, by title. */
export function cardsToDeal(view: Seen, { groups, deck }: DrawWish): ChallengeCard[] {
  const able = reachOf(view, { groups, deck }).filter(({ misses }) => misses === undefined);
  const found = able.flatMap(({ id }) => {
    const table = view.tables[id];
    return table ? fitting(view, table, { deck }) : [];
  });
  return [...new Set(found)].sort((a, b) => a.title.localeCompare(b.title));
}

/** Every deck in play with how many cards it still has for these tables. */
export function deckCounts(view: Seen, groups?: readonly GroupId[]): { readonly deck: Deck; readonly cards: number }[] {
  return decksInPlay(view).map((deck) => ({ deck, cards: cardsToDeal(view, { groups, deck }).length }));
}

/** The card to propose: this one while it can be dealt, and the one `after` it in the workshop's own order if another is wanted. */
export function proposed(
  view: Seen,
  cards: readonly ChallengeCard[],
  { card, after }: { readonly card?: CardId | undefined; readonly after?: CardId | undefined } = {},
): ChallengeCard | undefined {
  const able = new Set(cards.map(({ id }) => id));
  const order = shuffled(cardsOf(view), chanceFrom(view.room.code)).filter(({ id }) => able.has(id) || id === after);
  const place = order.findIndex(({ id }) => id === after);
  const next = [...order.slice(place + 1), ...order.slice(0, place + 1)].find(({ id }) => able.has(id));
  return (card === undefined ? undefined : order.find(({ id }) => id === card)) ?? next;
}

export interface CardHeld {
  readonly id: CardId;
  readonly title: string;
  readonly held: HeldCard;
}

/** The cards in a table's hands, in the order they came. */
export function handOf(view: Pick<Seen, 'catalogue'>, table: Table): CardHeld[] {
  return inOrder<CardId, HeldCard>(table.plans[table.current]?.cards ?? {}).map(([id, held]) => ({
    id,
    held,
    title: view.catalogue.cards[id]?.title ?? id,
  }));
}
