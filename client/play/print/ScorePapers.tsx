/** Scoring sheets: one for each person and bid, with boxes to tick and a line for the reason. Nobody's scores stand on them. */
import { formFor, lowestPrice, type Row, rowsOf } from '../../../shared/game/panel-rows.ts';
import { BEST } from '../../../shared/game/scoring.ts';
import { laterWords } from '../../words/later-words.ts';
import { printWords } from '../../words/print-words.ts';
import { panelsOf, scorersOf } from '../assessment/hearing.ts';
import { useTable } from '../table.tsx';
import styles from './Form.module.css';
import { Box, FormPart, FormSheet, Lines } from './form-parts.tsx';

const SCORES = Array.from({ length: BEST + 1 }, (_, score) => score);

function ScoreRow({ row: { criterion, weight, ruled } }: { readonly row: Row }) {
  return (
    <tr>
      <td>
        <b>{criterion.name}</b>
        <span className={styles.more}>{criterion.looksFor}</span>
      </td>
      <td className={styles.narrow}>{weight}</td>
      {ruled === undefined ? (
        <>
          <td className={styles.narrow}>
            <span className={styles.scores}>
              {SCORES.map((score) => (
                <Box key={score}>{score}</Box>
              ))}
            </span>
          </td>
          <td className={styles.writing}>
            <Lines count={2} />
          </td>
        </>
      ) : (
        <td colSpan={2}>{laterWords.assessment.alone.byRule}</td>
      )}
    </tr>
  );
}

function Rubric() {
  const { catalogue } = useTable();
  return (
    <FormPart title={printWords.print.scores.means}>
      <ul className={styles.rubric}>
        {catalogue.rubric.map((means, score) => (
          <li key={means}>{laterWords.assessment.alone.score(score, means)}</li>
        ))}
      </ul>
    </FormPart>
  );
}

export function ScorePapers() {
  const { view, room, catalogue } = useTable();
  const { scores: say } = printWords.print;
  const heard = panelsOf(view);
  if (heard.length === 0)
    return (
      <FormSheet title={laterWords.assessment.parts.none}>
        <p>{laterWords.assessment.parts.noneText}</p>
      </FormSheet>
    );
  return heard.flatMap(({ panel, bid }) => {
    const rows = rowsOf(catalogue.criteria, {
      panel,
      bid,
      form: formFor(panel, view),
      lowest: lowestPrice(panel, view),
    });
    return scorersOf(view).map((seat) => (
      <FormSheet key={`${bid.bid} ${seat}`} title={say.title(view.people[seat]?.name ?? '')}>
        <p>
          <b>{say.bid(room.groups[panel.from]?.name ?? '', bid.who.name)}</b>
        </p>
        <p>{say.help}</p>
        <table className={styles.rows}>
          <thead>
            <tr>
              <th>{say.criterion}</th>
              <th>{say.weight}</th>
              <th>{say.score}</th>
              <th>{say.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ScoreRow key={row.criterion.id} row={row} />
            ))}
          </tbody>
        </table>
        <Rubric />
      </FormSheet>
    ));
  });
}
