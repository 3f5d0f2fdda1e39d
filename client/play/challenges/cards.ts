/** The challenge cards in a table's hands: which one is looked at, and noticing that another has arrived. */
import { useEffect, useRef, useState } from 'react';
import type { CardId } from '../../../shared/game/ids.ts';
import type { CardAnswer, HeldCard } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';
import { isTyping } from '../is-typing.ts';
import { useTable } from '../table.tsx';

export interface CardInHand {
  readonly id: CardId;
  readonly card: ChallengeCard;
  readonly held: HeldCard;
  /** From 1, in the order they came. */
  readonly number: number;
}

/** The answer that somebody at this screen leans to, before the table records it. */
export type Leaning = Pick<CardAnswer, 'kind' | 'softened'>;

export interface Cards {
  readonly all: readonly CardInHand[];
  readonly shown: CardInHand | undefined;
  readonly show: (card: CardId) => void;
  readonly leaning: Leaning | undefined;
  readonly lean: (leaning: Leaning | undefined) => void;
  /** How many have arrived since this page opened. */
  readonly arrived: number;
  /** One was open as this page began, like after a reload: then the page begins with it. */
  readonly open: boolean;
}

export function useCards(): Cards {
  const { plan, catalogue } = useTable();
  const all = inOrder(plan.cards).flatMap(([id, held], index): CardInHand[] => {
    const card = catalogue.cards[id];
    return card ? [{ id, card, held, number: index + 1 }] : [];
  });
  const [chosen, choose] = useState<CardId>();
  const [leaning, lean] = useState<Leaning>();
  const [arrived, setArrived] = useState(0);
  const last = all.at(-1)?.id;
  const known = useRef(new Set(all.map(({ id }) => id)));
  useEffect(() => {
    if (last === undefined || known.current.has(last)) return;
    known.current.add(last);
    // Whoever is writing goes on with the card at hand.
    if (!isTyping(document.activeElement)) {
      choose(last);
      lean(undefined);
    } else choose((now) => now ?? before.current);
    setArrived((many) => many + 1);
  }, [last]);
  const toAnswer = all.find(({ held }) => held.answer === undefined);
  const [open] = useState(toAnswer !== undefined);
  const shown = all.find(({ id }) => id === chosen) ?? toAnswer ?? all.at(-1);
  const before = useRef(shown?.id);
  useEffect(() => {
    before.current = shown?.id;
  }, [shown?.id]);
  return {
    all,
    shown,
    show(card) {
      choose(card);
      lean(undefined);
    },
    leaning,
    lean,
    arrived,
    open,
  };
}
