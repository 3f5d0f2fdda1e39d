/** Drawing challenges as the console prepares it: which decks are in play, which cards fit, and which tables a draw would reach. */
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
  /** Only this table; absent for all. */
  readonly group?: GroupId | undefined;
  readonly deck?: Deck | undefined;
  /** This card; absent for chance. */
  readonly card?: CardId | undefined;
}

export interface DrawTable {
  readonly id: GroupId;
  readonly name: string;
  /** Why a draw does not reach it; absent if it does. */
  readonly misses?: 'elsewhere' | 'nobody' | 'no card';
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
    if (table === undefined || (wish.group !== undefined && wish.group !== id)) return [];
    if (!takesCards(table)) return [{ id, name, misses: 'elsewhere' }];
    if (wish.group === undefined && !seats.some((seat) => seat?.group === id)) return [{ id, name, misses: 'nobody' }];
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
export function cardsToDeal(view: Seen, { group, deck }: DrawWish): ChallengeCard[] {
  const able = reachOf(view, { group, deck }).filter(({ misses }) => misses === undefined);
  const found = able.flatMap(({ id }) => {
    const table = view.tables[id];
    return table ? fitting(view, table, { deck }) : [];
  });
  return [...new Set(found)].sort((a, b) => a.title.localeCompare(b.title));
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
