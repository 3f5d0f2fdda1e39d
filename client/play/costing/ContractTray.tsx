/** The money of a sector plan as a tray with the contract value as its stop. Over is said, and is allowed. */
import type { ComponentProps } from 'react';
import { setUpCost } from '../../../shared/game/bid-money.ts';
import { cardCosts } from '../../../shared/game/effects.ts';
import { makeId, type OrganisationId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import { bidOfPlan } from '../../../shared/game/papers.ts';
import { Tray } from '../../design/money/Tray.tsx';
import { laterWords } from '../../words/later-words.ts';
import { savedBy } from '../bid/sum.ts';
import { useBoard } from '../board/board.tsx';
import revealStyles from '../reveal/Reveal.module.css';
import { useTable } from '../table.tsx';
import { PHONE, SIDE_BY_SIDE, useMedia } from '../use-media.ts';
import { useContractValue } from './tender-of.ts';

type Tile = ComponentProps<typeof Tray>['tiles'][number];

interface ContractTrayProps {
  /** Organisations that a card would close. */
  readonly closing?: ReadonlySet<OrganisationId> | undefined;
  /** Only the bar and the balance. */
  readonly slim?: boolean | undefined;
}

/** Stands inside a board. Nothing before the cards turn, or while the tender is withdrawn. */
export function ContractTray({ closing, slim }: ContractTrayProps) {
  const { plan, catalogue, table } = useTable();
  const { open } = useBoard();
  const wide = useMedia(SIDE_BY_SIDE);
  const phone = useMedia(PHONE);
  const value = useContractValue();
  if (value === undefined || !plan.revealed) return undefined;
  const { tray } = laterWords.sector;
  const form = bidOfPlan(table, plan.id)?.form;
  const saved = form && savedBy(plan, form, catalogue);
  const tiles = costLines(plan, catalogue).flatMap(({ organisation, total }): Tile[] => {
    const front = catalogue.organisations[organisation];
    const amount = total - (saved?.get(organisation) ?? 0);
    return front
      ? [
          {
            id: organisation,
            label: front.name,
            amount,
            kind: 'organisation',
            paint: front.paint,
            closing: closing?.has(organisation),
          },
        ]
      : [];
  });
  const more: Tile[] = [
    { id: 'set-up', label: tray.setUp, amount: form ? setUpCost(plan, form, catalogue) : 0, kind: 'choice' },
    { id: 'cards', label: tray.cards, amount: cardCosts(plan), kind: 'choice' },
  ];
  return (
    <section className={revealStyles.money} aria-label={tray.money} data-part="money">
      <Tray
        line={!wide || slim}
        listed={phone}
        calm
        limit={value}
        limitName={tray.limit}
        endName={tray.ends}
        choicesName={tray.choices}
        tiles={[...tiles, ...more.filter(({ amount }) => amount > 0)]}
        onTile={(id) => {
          const organisation = makeId<OrganisationId>(id);
          if (plan.placed[organisation]) open({ organisation, part: 'card' });
        }}
      />
    </section>
  );
}
