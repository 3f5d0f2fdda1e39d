/** The money of the table as a tray, from the reveal on: organisations, what was bought, what easier ways cost. */
import type { ComponentProps, ReactNode } from 'react';
import { budgetChange, cardCosts } from '../../../shared/game/effects.ts';
import { makeId, type OptionId, type OrganisationId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { Tray } from '../../design/money/Tray.tsx';
import { words } from '../../words/words.ts';
import { useBoard } from '../board/board.tsx';
import { type AtTable, useTable } from '../table.tsx';
import { PHONE, SHORT, SIDE_BY_SIDE, useMedia } from '../use-media.ts';
import styles from './Reveal.module.css';

type Tile = ComponentProps<typeof Tray>['tiles'][number];

const CARDS = 'cards';

interface MoneyBarProps {
  /** The plan as it would be, for a look before it is done. */
  readonly preview?: Plan | undefined;
  /** What an unanswered card would close. */
  readonly closing?: ReadonlySet<string> | undefined;
  /** Only the bar and the balance, on a short screen or everywhere: something else needs the height. */
  readonly line?: 'short' | 'always' | undefined;
  /** What stands beside it, like the guess. */
  readonly children?: ReactNode;
}

function tilesOf(plan: Plan, catalogue: AtTable['catalogue']): Tile[] {
  const placed = costLines(plan, catalogue).flatMap(({ organisation, total }): Tile[] => {
    const front = catalogue.organisations[organisation];
    return front
      ? [{ id: organisation, label: front.name, amount: total, kind: 'organisation', paint: front.paint }]
      : [];
  });
  const bought = keysOf<OptionId, number>(plan.bought).flatMap((option): Tile[] => {
    const offer = catalogue.options[option];
    return offer ? [{ id: option, label: offer.name, amount: offer.price, kind: 'choice' }] : [];
  });
  const cards: Tile = { id: CARDS, label: words.design.tray.cards, amount: cardCosts(plan), kind: 'choice' };
  return [...placed, ...bought, ...(cards.amount > 0 ? [cards] : [])];
}

export function MoneyBar({ preview, closing, line, children }: MoneyBarProps) {
  const { plan, catalogue } = useTable();
  const { open } = useBoard();
  const wide = useMedia(SIDE_BY_SIDE);
  const short = useMedia(SHORT);
  const phone = useMedia(PHONE);
  if (plan.budget === undefined) return undefined;
  const shown = preview ?? plan;
  return (
    <section className={styles.money} aria-label={words.play.reveal.money} data-part="money">
      <Tray
        line={!wide || (preview === undefined && (line === 'always' || (short && line === 'short')))}
        listed={phone}
        limit={plan.budget + budgetChange(shown, plan.budget)}
        tiles={tilesOf(shown, catalogue).map((tile) => ({ ...tile, closing: closing?.has(tile.id) }))}
        onTile={(id) => {
          const organisation = makeId<OrganisationId>(id);
          if (plan.placed[organisation]) open({ organisation, part: 'card' });
        }}
      />
      {children}
    </section>
  );
}
