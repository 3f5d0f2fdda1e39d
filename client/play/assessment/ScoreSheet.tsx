/** The scores of a bid once they are turned over: what the numbers mean, then every criterion to agree on. */
import { BEST } from '../../../shared/game/scoring.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { AgreePart } from './AgreePart.tsx';
import { usePanel } from './heard.tsx';
import styles from './ScoreSheet.module.css';

/** What the ends and the middle of the track mean, in full. */
function Rubric() {
  const { catalogue } = useTable();
  const { alone: say } = words.assessment;
  return (
    <ul className={styles.rubric}>
      {[0, 3, BEST].map((value) => (
        <li key={value}>{say.score(value, catalogue.rubric[value] ?? '')}</li>
      ))}
    </ul>
  );
}

export function ScoreSheet() {
  const { rows, closed } = usePanel();
  const next = rows.find(({ score }) => score === undefined);
  return (
    <div className={styles.sheet}>
      {!closed && <Rubric />}
      {rows.map((row) => (
        <AgreePart key={row.criterion.id} row={row} next={row === next} />
      ))}
    </div>
  );
}
