/** The money of a sector plan as a tray with the contract value as its stop. Over is said, and is allowed. */
import type { ComponentProps } from 'react';
import { setUpCost } from '../../../shared/game/bid-money.ts';
import { makeId, type OrganisationId } from '../../../shared/game/ids.ts';
import { costLines } from '../../../shared/game/money.ts';
import { Tray } from '../../design/money/Tray.tsx';
import { words } from '../../words/words.ts';
import { bidOfPlan } from '../bid/bid-of.ts';
import { useBoard } from '../board/board.tsx';
import revealStyles from '../reveal/Reveal.module.css';
import { useTable } from '../table.tsx';
import { SIDE_BY_SIDE, useMedia } from '../use-media.ts';
import { useReceivedTender } from './tender-of.ts';

type Tile = ComponentProps<typeof Tray>['tiles'][number];

const SET_UP = 'set-up';

interface ContractTrayProps {
  /** Organisations that a card would close. */
  readonly closing?: ReadonlySet<OrganisationId> | undefined;
}

/** Stands inside a board. Nothing before the cards turn, or while the tender is withdrawn. */
export function ContractTray({ closing }: ContractTrayProps) {
  const { plan, catalogue, table } = useTable();
  const { open } = useBoard();
  const wide = useMedia(SIDE_BY_SIDE);
  const tender = useReceivedTender();
  if (tender === undefined || !plan.revealed) return undefined;
  const { tray } = words.sector;
  const form = bidOfPlan(table, plan.id)?.form;
  const setUp = form === undefined ? 0 : setUpCost(plan, form, catalogue);
  const tiles = costLines(plan, catalogue).flatMap(({ organisation, total }): Tile[] => {
    const front = catalogue.organisations[organisation];
    return front
      ? [
          {
            id: organisation,
            label: front.name,
            amount: total,
            kind: 'organisation',
            paint: front.paint,
            closing: closing?.has(organisation),
          },
        ]
      : [];
  });
  return (
    <section className={revealStyles.money} aria-label={tray.money} data-part="money">
      <Tray
        line={!wide}
        calm
        limit={tender.value}
        limitName={tray.limit}
        endName={tray.ends}
        tiles={setUp > 0 ? [...tiles, { id: SET_UP, label: tray.setUp, amount: setUp, kind: 'choice' }] : tiles}
        onTile={(id) => {
          const organisation = makeId<OrganisationId>(id);
          if (plan.placed[organisation]) open({ organisation, part: 'card' });
        }}
      />
    </section>
  );
}
