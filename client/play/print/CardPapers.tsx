/** Organisation cards on A6, four to a sheet: the fronts, then on the facing page the backs, of those the table has turned. */
import { type Board, boardOf } from '../../../shared/game/board.ts';
import type { Front } from '../../../shared/game/catalogue.ts';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { CardBack } from '../../design/board/CardBack.tsx';
import { DeckCard } from '../../design/board/DeckCard.tsx';
import { printWords } from '../../words/print-words.ts';
import { words } from '../../words/words.ts';
import { closedSaid, isIntroduced, notedOn, pinsOf } from '../board/card-facts.ts';
import { useTable } from '../table.tsx';
import { backOf } from './backs.ts';
import styles from './CardPapers.module.css';
import { asSeenFromBehind, inFours } from './fours.ts';

interface CardProps {
  readonly front: Front;
  readonly board: Board;
}

function FrontPaper({ front, board }: CardProps) {
  const { plan, catalogue } = useTable();
  const { print: say } = printWords;
  const ward = catalogue.wards.find(({ id }) => id === front.ward)?.name ?? '';
  const pins = pinsOf(board, plan, front.id).map(({ number }) => number);
  return (
    <div className={styles.card}>
      <DeckCard
        className={styles.article}
        organisation={front}
        kind={words.board.detail.where(front.kind, ward)}
        summary={front.summary}
        helps={front.helps}
        closed={closedSaid(plan, front.id)}
        fresh={isIntroduced(plan, catalogue, front.id)}
      />
      <h4>{say.services}</h4>
      <ul className={styles.services}>
        {front.services.map(({ id, name, about }) => (
          <li key={id}>
            <b>{name}</b> {about}
          </li>
        ))}
      </ul>
      {pins.length > 0 && <p className={styles.foot}>{say.helps(pins.join(', '))}</p>}
    </div>
  );
}

function BackPaper({ front, board }: CardProps) {
  const { plan, catalogue } = useTable();
  const back = catalogue.backs[front.id];
  const account = backOf(plan, catalogue, front);
  if (back === undefined || account === undefined)
    return (
      <div className={styles.card}>
        <h3>{front.name}</h3>
        <p>{printWords.print.notTurned}</p>
      </div>
    );
  return (
    <div className={styles.card}>
      <CardBack
        className={styles.article}
        organisation={front}
        pins={pinsOf(board, plan, front.id)}
        closed={closedSaid(plan, front.id)}
        risk={notedOn(plan, front.id, undefined)}
        cost={account.total}
        core={account.core}
        services={account.services}
        detail={back}
      />
    </div>
  );
}

/** A sheet of fronts is followed by its backs once one card of them all is turned, so that both sides of paper can be used. */
export function CardPapers({ organisations }: { readonly organisations: readonly OrganisationId[] }) {
  const { plan, catalogue } = useTable();
  const board = boardOf(plan, catalogue.columns);
  const fronts = organisations.flatMap((id) => catalogue.organisations[id] ?? []);
  const turned = fronts.some(({ id }) => plan.turned[id] && catalogue.backs[id]);
  return inFours(fronts).map((sheet) => {
    const behind = asSeenFromBehind(sheet).map((front, place) => ({ front, place }));
    return (
      <div key={sheet.map(({ id }) => id).join(' ')} className={styles.sheets}>
        <section className={styles.sheet} aria-label={printWords.print.front}>
          {sheet.map((front) => (
            <FrontPaper key={front.id} front={front} board={board} />
          ))}
        </section>
        {turned && (
          <section className={styles.sheet} aria-label={printWords.print.back}>
            {behind.map(({ front, place }) =>
              front === undefined ? (
                <div key={`empty ${place}`} className={styles.card} />
              ) : (
                <BackPaper key={front.id} front={front} board={board} />
              ),
            )}
          </section>
        )}
      </div>
    );
  });
}
