/** The board as an overview on one landscape sheet: columns, outcomes with pins and coverage, cards, and the money once it is known. */
import { type Board, boardOf, helpersOf } from '../../../shared/game/board.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { planCost, purseOf } from '../../../shared/game/money.ts';
import { CardBack } from '../../design/board/CardBack.tsx';
import { CardFront } from '../../design/board/CardFront.tsx';
import { ColumnHead } from '../../design/board/ColumnHead.tsx';
import { OutcomeBoard } from '../../design/board/OutcomeBoard.tsx';
import { Road } from '../../design/board/Road.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { printWords } from '../../words/print-words.ts';
import { words } from '../../words/words.ts';
import {
  closedSaid,
  costOf,
  countsOnce,
  isIntroduced,
  linesOf,
  notedOn,
  pinsOf,
  servicesIn,
} from '../board/card-facts.ts';
import { useTable } from '../table.tsx';
import styles from './BoardPaper.module.css';
import { SheetHead } from './form-parts.tsx';

interface CardProps {
  readonly board: Board;
  readonly organisation: OrganisationId;
}

/** A card as the board shows it: its back once it is turned. */
function Card({ board, organisation }: CardProps) {
  const { plan, catalogue } = useTable();
  const front = catalogue.organisations[organisation];
  if (front === undefined) return undefined;
  const line = costOf(plan, catalogue, organisation);
  const shared = {
    organisation: front,
    pins: pinsOf(board, plan, organisation),
    closed: closedSaid(plan, organisation),
    risk: notedOn(plan, organisation, undefined),
    fresh: isIntroduced(plan, catalogue, organisation),
  };
  return line === undefined ? (
    <CardFront {...shared} services={servicesIn(front, plan)} />
  ) : (
    <CardBack
      {...shared}
      cost={line.total}
      core={line.core}
      services={linesOf(line, front)}
      once={countsOnce(plan, organisation)}
    />
  );
}

function Money() {
  const { plan, catalogue } = useTable();
  const { print: say } = printWords;
  if (!plan.revealed) return undefined;
  const purse = purseOf(plan, catalogue);
  return (
    <p className={styles.money}>
      {purse ? say.purse(purse.budget, purse.plan, purse.options + purse.cards) : say.money(planCost(plan, catalogue))}
    </p>
  );
}

export function BoardPaper() {
  const { plan, catalogue } = useTable();
  const board = boardOf(plan, catalogue.columns);
  return (
    <section className={styles.sheet}>
      <SheetHead title={printWords.print.board} />
      <Money />
      <div className={styles.columns} style={{ '--columns': board.columns.length }}>
        {board.columns.map(({ column, outcomes, cards }) => (
          <section key={column.id} className={styles.column}>
            <ColumnHead name={column.name} span={column.span} />
            <ul className={styles.outcomes}>
              {outcomes.map(({ id, outcome, pin }) => (
                <li key={id}>
                  <OutcomeBoard
                    flat
                    number={pin}
                    title={outcome.text}
                    deadline={outcome.months === undefined ? '' : deadlineInWords(outcome.months)}
                    organisations={helpersOf(plan, id).length}
                  />
                </li>
              ))}
            </ul>
            <Road className={styles.road} />
            <ul className={styles.cards}>
              {cards.map(({ organisation }) => (
                <li key={organisation}>
                  <Card board={board} organisation={organisation} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {board.unpinned.length > 0 && (
        <section className={styles.unpinned}>
          <h2>{words.board.unpinned}</h2>
          <ul>
            {board.unpinned.map(({ id, outcome, pin }) => (
              <li key={id}>
                <OutcomeBoard
                  flat
                  number={pin}
                  title={outcome.text}
                  deadline=""
                  organisations={helpersOf(plan, id).length}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
