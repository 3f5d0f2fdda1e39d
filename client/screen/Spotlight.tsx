/** One table's board for everybody: its person, its pathway, and its money only once every table has turned its cards. */
import { boardOf } from '../../shared/game/board.ts';
import type { Front } from '../../shared/game/catalogue.ts';
import type { OrganisationId, OutcomeId } from '../../shared/game/ids.ts';
import { type CostLine, costLines } from '../../shared/game/money.ts';
import type { Placed } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { SpotlitBoard } from '../../shared/game/views.ts';
import { CardBack } from '../design/board/CardBack.tsx';
import { CardFront } from '../design/board/CardFront.tsx';
import { ColumnHead } from '../design/board/ColumnHead.tsx';
import { OutcomeBoard } from '../design/board/OutcomeBoard.tsx';
import { Pin } from '../design/board/Pin.tsx';
import { Road } from '../design/board/Road.tsx';
import { classes } from '../design/classes.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { closedSaid, linesOf } from '../play/board/card-facts.ts';
import { usePublicView } from '../store/provider.tsx';
import { poundsAYear } from '../words/amounts.ts';
import { deadlineInWords } from '../words/durations.ts';
import { pageWords } from '../words/page-words.ts';
import { Fitted } from './Fitted.tsx';
import styles from './Spotlight.module.css';

function helpers(placed: SpotlitBoard['placed'], outcome: OutcomeId): number {
  return entriesOf<OrganisationId, Placed>(placed).filter(([, each]) => each.outcomes?.[outcome]).length;
}

interface ShownCardProps {
  readonly front: Front;
  readonly placed: Placed | undefined;
  readonly pins: ReadonlyMap<OutcomeId, number>;
  readonly board: SpotlitBoard;
  /** What it costs, once the room may know. */
  readonly line: CostLine | undefined;
}

function ShownCard({ front, placed, pins, board, line }: ShownCardProps) {
  const linked = keysOf<OutcomeId, true>(placed?.outcomes ?? {});
  const shared = {
    organisation: front,
    pins: linked.flatMap((id) => {
      const number = pins.get(id);
      return number === undefined ? [] : [{ number, organisations: helpers(board.placed, id) }];
    }),
    closed: closedSaid(board, front.id),
  };
  if (line !== undefined)
    return <CardBack {...shared} cost={line.total} core={line.core} services={linesOf(line, front)} />;
  return <CardFront {...shared} services={front.services.length - keysOf(placed?.without ?? {}).length} />;
}

/** So many stand on posts beside each other; more are lines, and so many of them. */
const ON_POSTS = 2;
const LINES = 5;

/** A board with few cards is drawn so many times as large. */
const MOST = 1.5;

interface OutcomesProps {
  readonly outcomes: ReturnType<typeof boardOf>['columns'][number]['outcomes'];
  readonly placed: SpotlitBoard['placed'];
}

function Outcomes({ outcomes, placed }: OutcomesProps) {
  if (outcomes.length > ON_POSTS)
    return (
      <ul className={classes(styles.outcomes, styles.many)}>
        {outcomes.slice(0, LINES).map(({ id, outcome, pin }) => (
          <li key={id}>
            <Pin number={pin} organisations={helpers(placed, id)} />
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
            organisations={helpers(placed, id)}
          />
        </li>
      ))}
    </ul>
  );
}

export function Spotlight({ board }: { readonly board: SpotlitBoard }) {
  const map = usePublicView((view) => view.map);
  const table = usePublicView((view) => view.room.groups[board.group]?.name ?? '');
  const { columns, unpinned } = boardOf(board, board.columns);
  const pins = new Map([...columns.flatMap(({ outcomes }) => outcomes), ...unpinned].map(({ id, pin }) => [id, pin]));
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
                <Outcomes outcomes={outcomes} placed={board.placed} />
                <Road className={styles.road} />
                <ul className={styles.cards}>
                  {cards.map(({ organisation, placed }) => {
                    const front = board.organisations[organisation];
                    return (
                      front && (
                        <li key={organisation}>
                          <ShownCard
                            front={front}
                            placed={placed}
                            pins={pins}
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
