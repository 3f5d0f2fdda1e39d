/** One table's board for everybody: its person, its pathway, and its money only once every table has turned its cards. */
import { boardOf, helpersOf } from '../../shared/game/board.ts';
import type { Front } from '../../shared/game/catalogue.ts';
import { type CostLine, costLines } from '../../shared/game/money.ts';
import type { SpotlitBoard } from '../../shared/game/views.ts';
import { CardBack } from '../design/board/CardBack.tsx';
import { CardFront } from '../design/board/CardFront.tsx';
import { ColumnHead } from '../design/board/ColumnHead.tsx';
import type { CardPin } from '../design/board/coverage.ts';
import { OutcomeBoard } from '../design/board/OutcomeBoard.tsx';
import { Pin } from '../design/board/Pin.tsx';
import { Road } from '../design/board/Road.tsx';
import { classes } from '../design/classes.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { closedSaid, countsOnce, linesOf, pinsOf, servicesIn } from '../play/board/card-facts.ts';
import { usePublicView } from '../store/provider.tsx';
import { poundsAYear } from '../words/amounts.ts';
import { deadlineInWords } from '../words/durations.ts';
import { pageWords } from '../words/page-words.ts';
import { Fitted } from './Fitted.tsx';
import styles from './Spotlight.module.css';

interface ShownCardProps {
  readonly front: Front;
  readonly pins: readonly CardPin[];
  readonly board: SpotlitBoard;
  /** What it costs, once the room may know. */
  readonly line: CostLine | undefined;
}

function ShownCard({ front, pins, board, line }: ShownCardProps) {
  const shared = { organisation: front, pins, closed: closedSaid(board, front.id) };
  if (line === undefined) return <CardFront {...shared} services={servicesIn(front, board)} />;
  return (
    <CardBack
      {...shared}
      cost={line.total}
      core={line.core}
      services={linesOf(line, front)}
      once={countsOnce(board, front.id)}
    />
  );
}

/** So many stand on posts beside each other; more are lines, and so many of them. */
const ON_POSTS = 2;
const LINES = 5;

/** A board with few cards is drawn so many times as large. */
const MOST = 1.5;

interface OutcomesProps {
  readonly outcomes: ReturnType<typeof boardOf>['columns'][number]['outcomes'];
  readonly board: SpotlitBoard;
}

function Outcomes({ outcomes, board }: OutcomesProps) {
  if (outcomes.length > ON_POSTS)
    return (
      <ul className={classes(styles.outcomes, styles.many)}>
        {outcomes.slice(0, LINES).map(({ id, outcome, pin }) => (
          <li key={id}>
            <Pin number={pin} organisations={helpersOf(board, id).length} />
            <span>{outcome.text}</span>
          </li>
        ))}
        {outcomes.length > LINES && <li>{pageWords.screen.more(outcomes.length - LINES)}</li>}
      </ul>
    );
  return (
    <ul className={styles.outcomes}>
      {outcomes.map(({ id, outcome, pin }) => (
        <li key={id}>
          <OutcomeBoard
            number={pin}
            title={outcome.text}
            deadline={outcome.months === undefined ? '' : deadlineInWords(outcome.months)}
            organisations={helpersOf(board, id).length}
          />
        </li>
      ))}
    </ul>
  );
}

export function Spotlight({ board }: { readonly board: SpotlitBoard }) {
  const map = usePublicView((view) => view.map);
  const table = usePublicView((view) => view.room.groups[board.group]?.name ?? '');
  const laid = boardOf(board, board.columns);
  const { columns } = laid;
  const { person, money } = board;
  const lines = money ? costLines(board, money) : [];
  return (
    <main id="main" className={styles.spotlight}>
      <div className={styles.head}>
        {person && (
          <span className={styles.portrait}>
            <PortraitPicture portrait={person.portrait} />
          </span>
        )}
        <div>
          <h1 className={styles.title}>{pageWords.screen.board(table)}</h1>
          {person && (
            <p>
              <b>
                {person.name}, {person.age}
              </b>{' '}
              <q>{person.statement}</q>
            </p>
          )}
        </div>
        {money && <p className={styles.money}>{pageWords.screen.budget(poundsAYear(money.budget))}</p>}
      </div>
      <div className={styles.ground} style={{ '--columns': columns.length }}>
        <BoroughMap seed={map.seed} faint className={styles.map} />
        <Fitted most={MOST}>
          <div className={styles.columns}>
            {columns.map(({ column, outcomes, cards }) => (
              <section key={column.id} className={styles.column} aria-label={column.name}>
                <ColumnHead name={column.name} span={column.span} />
                <Outcomes outcomes={outcomes} board={board} />
                <Road className={styles.road} />
                <ul className={styles.cards}>
                  {cards.map(({ organisation }) => {
                    const front = board.organisations[organisation];
                    return (
                      front && (
                        <li key={organisation}>
                          <ShownCard
                            front={front}
                            pins={pinsOf(laid, board, organisation)}
                            board={board}
                            line={lines.find((each) => each.organisation === organisation)}
                          />
                        </li>
                      )
                    );
                  })}
                </ul>
              </section>
            ))}
          </div>
        </Fitted>
      </div>
    </main>
  );
}
