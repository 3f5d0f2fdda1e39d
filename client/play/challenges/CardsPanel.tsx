/** The cards in a table's hands: the notice looked at, the answer under it, and the others to go to. */
import { Check, Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { optionsOf } from '../../../shared/game/effects.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { isEased } from '../../../shared/game/rules/cards.ts';
import { isInView } from '../../design/focus/place.ts';
import { ICON } from '../../design/icon.ts';
import { Notice } from '../../design/notice/Notice.tsx';
import { laterWords } from '../../words/later-words.ts';
import { isTyping } from '../is-typing.ts';
import { useTable } from '../table.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerSaid } from './AnswerSaid.tsx';
import styles from './CardsPanel.module.css';
import type { CardInHand, Cards } from './cards.ts';
import { linesOf } from './consequence-lines.tsx';
import { consequences, withoutCard } from './consequences.ts';

/** A card that arrives takes the focus to its heading once; Escape gives it back. Whoever is writing is left alone. */
function useArrival(arrived: number) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { activeElement } = document;
    const heading = place.current?.querySelector('h2');
    if (arrived === 0 || isTyping(activeElement) || !heading) return;
    before.current = activeElement instanceof HTMLElement ? activeElement : null;
    // On a phone its tab opens first.
    const opened = requestAnimationFrame(() => {
      heading.focus({ preventScroll: true });
      if (place.current && !isInView(place.current)) place.current.scrollIntoView({ block: 'start' });
    });
    const back = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      before.current?.focus();
      before.current = null;
    };
    heading.addEventListener('keydown', back);
    return () => {
      cancelAnimationFrame(opened);
      heading.removeEventListener('keydown', back);
    };
  }, [arrived]);
  return place;
}

function CardList({ cards }: { readonly cards: Cards }) {
  const { challenges } = laterWords;
  return (
    <nav className={styles.list} aria-label={challenges.list}>
      {cards.all.map(({ id, card, held, number }) => (
        <button
          key={id}
          type="button"
          className={styles.choose}
          aria-current={id === cards.shown?.id ? 'true' : undefined}
          aria-label={challenges.one(number, card.title, held.answer !== undefined)}
          title={card.title}
          onClick={() => cards.show(id)}
        >
          {held.answer && <Check size={ICON.line} />}
          {number}
        </button>
      ))}
    </nav>
  );
}

/** What was bought that opens the easier way, and how it helps. */
function helpSaid(plan: Plan, { card, id }: CardInHand, catalogue: ReturnType<typeof useTable>['catalogue']) {
  const { softened } = card;
  if (softened === undefined || !isEased(plan, catalogue, id)) return undefined;
  const bought = optionsOf(plan).find((option) => softened.options.includes(option));
  const name = bought && catalogue.options[bought]?.name;
  const cost = softened.cost ? ` ${laterWords.challenges.does.cost(softened.cost)}` : '';
  return `${name === undefined ? '' : `${name}: `}${softened.how}${cost}`;
}

function OneCard({ cards, shown }: { readonly cards: Cards; readonly shown: CardInHand }) {
  const { plan, catalogue, room } = useTable();
  const { card, held, number } = shown;
  const { challenges } = laterWords;
  // What an answer did stays to be read with the card.
  const leaning = held.answer ?? cards.leaning ?? { kind: 'accept' };
  const lines = linesOf(consequences(withoutCard(plan, shown.id), catalogue, card, leaning), {
    catalogue,
    side: plan.side,
  });
  const none = leaning.kind === 'pass' ? challenges.answer.passes : challenges.does.nothing;
  const effects = lines.length === 0 ? [{ id: 'none', icon: <Info size={ICON.block} />, says: none }] : lines;
  const from = held.from && room.groups[held.from]?.name;
  return (
    <>
      <Notice
        key={`notice ${cards.arrived}`}
        deck={card.deck}
        title={card.title}
        place={challenges.place(number, cards.all.length)}
        arrives={held.answer === undefined}
        text={
          <>
            {from && <p className={styles.from}>{challenges.from(from)}</p>}
            <p>{card.text}</p>
            <p className={styles.question}>{card.question}</p>
            {card.source && <p className={styles.source}>{challenges.source(card.source.title, card.source.year)}</p>}
          </>
        }
        others={cards.all.length > 1 && <CardList cards={cards} />}
        effects={held.answer && lines.length === 0 ? undefined : effects}
        help={held.answer ? undefined : helpSaid(plan, shown, catalogue)}
        helped={plan.side === 'sector'}
      />
      {held.answer ? (
        <AnswerSaid key={shown.id} shown={shown} answer={held.answer} />
      ) : (
        <AnswerForm key={shown.id} cards={cards} shown={shown} />
      )}
    </>
  );
}

export function CardsPanel({ cards }: { readonly cards: Cards }) {
  const place = useArrival(cards.arrived);
  if (cards.shown === undefined) return <p className={styles.empty}>{laterWords.challenges.empty}</p>;
  return (
    <div ref={place} className={styles.panel}>
      <OneCard cards={cards} shown={cards.shown} />
    </div>
  );
}
