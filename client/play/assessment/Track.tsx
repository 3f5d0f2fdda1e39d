/** Who stands where on a criterion's track from 0 to 5, what its ends mean, and the rule where people do not score. */
import { Calculator } from 'lucide-react';
import type { Row } from '../../../shared/game/panel-rows.ts';
import { BEST, given } from '../../../shared/game/scoring.ts';
import { ICON } from '../../design/icon.ts';
import { More } from '../../design/More.tsx';
import { Avatar } from '../../design/people/Avatar.tsx';
import { laterWords } from '../../words/later-words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import { usePanel } from './heard.tsx';
import styles from './Track.module.css';

interface TrackProps {
  readonly row: Row;
  /** Where a score can be agreed now: what it would be, and taking another by a press. The stepper in the form does the same for keys. */
  readonly picking: { readonly score: number; readonly onScore: (score: number) => void } | undefined;
}

export function Track({ row: { criterion, agreed, ruled, lean }, picking }: TrackProps) {
  const { catalogue } = useTable();
  const people = usePeople();
  const { panel, nameOf } = usePanel();
  const { track: say } = laterWords.assessment;
  const scores = given(panel, criterion.id);
  const chosen = agreed?.score ?? ruled;
  const Value = picking ? 'button' : 'span';
  return (
    <ol className={styles.track} aria-label={say.label(criterion.name)}>
      {catalogue.rubric.map((means, value) => {
        const here = scores.filter(({ score }) => score === value);
        return (
          <li key={means} className={styles.stand}>
            <span className={styles.initials} data-empty={scores.length === 0 || undefined}>
              {here.map(({ seat }) => {
                const person = people.find(({ id }) => id === seat);
                return person ? (
                  <Avatar key={seat} person={{ ...person, presence: 'here' }} small />
                ) : (
                  <span key={seat}>{nameOf(seat)}</span>
                );
              })}
            </span>
            <Value
              className={styles.value}
              title={means}
              {...(picking && {
                type: 'button',
                tabIndex: -1,
                'aria-label': laterWords.assessment.alone.chosen(criterion.name, value),
                'aria-pressed': picking.score === value,
                onClick: () => picking.onScore(value),
              })}
              data-agreed={chosen === value || undefined}
              data-lean={(chosen === undefined && lean !== undefined && Math.abs(lean - value) <= 0.5) || undefined}
            >
              {value}
            </Value>
          </li>
        );
      })}
    </ol>
  );
}

/** What the ends and the middle of the track mean, under them. */
export function Rubric() {
  const { catalogue } = useTable();
  return (
    <ul className={styles.rubric}>
      {[0, 3, BEST].map((value) => (
        <li key={value}>{laterWords.assessment.alone.score(value, catalogue.rubric[value] ?? '')}</li>
      ))}
    </ul>
  );
}

export function RuleSaid() {
  const { bid, pricing, lowest } = usePanel();
  const { rule: say } = laterWords.assessment;
  const said =
    pricing === 'pass' ? say.pass(bid.price <= bid.value) : lowest === undefined ? say.sum : say.lowest(lowest);
  return (
    <More>
      <Calculator className={styles.sign} size={ICON.line} /> {said}
    </More>
  );
}
