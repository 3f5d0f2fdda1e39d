/** The scores turned over, criterion by criterion: who stands where, whom to hear first, and the one score the table agrees. */
import { Calculator, Check, Minus, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import { BEST, given } from '../../../shared/game/scoring.ts';
import { Button } from '../../design/controls/Button.tsx';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Avatar } from '../../design/people/Avatar.tsx';
import { words } from '../../words/words.ts';
import { usePeople } from '../people.ts';
import { useTable } from '../table.tsx';
import styles from './AgreePart.module.css';
import panelStyles from './Assessment.module.css';
import { usePanel } from './heard.tsx';
import { apart, pointsOf, type Row } from './hearing.ts';

function Track({ row: { criterion, agreed, ruled, lean } }: { readonly row: Row }) {
  const { catalogue } = useTable();
  const people = usePeople();
  const { panel, nameOf } = usePanel();
  const { track: say } = words.assessment;
  const scores = given(panel, criterion.id);
  const chosen = agreed?.score ?? ruled;
  return (
    <ol className={styles.track} aria-label={say.label(criterion.name)}>
      {catalogue.rubric.map((means, value) => {
        const here = scores.filter(({ score }) => score === value);
        return (
          <li key={means} className={styles.stand}>
            <span className={styles.initials}>
              {here.map(({ seat }) => {
                const person = people.find(({ id }) => id === seat);
                return person ? (
                  <Avatar key={seat} person={{ ...person, presence: 'here' }} small />
                ) : (
                  <span key={seat}>{nameOf(seat)}</span>
                );
              })}
            </span>
            <span
              className={styles.value}
              title={means}
              data-agreed={chosen === value || undefined}
              data-lean={(chosen === undefined && lean !== undefined && Math.abs(lean - value) <= 0.5) || undefined}
            >
              {value}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

interface AgreeFormProps extends AgreePartProps {
  readonly onDone?: (() => void) | undefined;
}

function AgreeForm({ row, next, onDone }: AgreeFormProps) {
  const { ask } = useTable();
  const { panel } = usePanel();
  const { agree: say } = words.assessment;
  const { criterion, lean, agreed, weight } = row;
  const [score, setScore] = useState<number>();
  const [reason, setReason] = useState(agreed?.reason ?? '');
  const [error, setError] = useState<string>();
  const now = score ?? agreed?.score ?? Math.round(lean ?? 3);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError(say.missing);
    setError(undefined);
    const payload = { bid: panel.bid, criterion: criterion.id, score: now, reason: reason.trim() };
    const answer = await ask({ type: 'score.agree', payload });
    if (!answer.ok && answer.code !== 'already_so') return setError(answer.message);
    announcer.answer(say.said(criterion.name, now));
    onDone?.();
  };
  return (
    <form className={styles.agree} onSubmit={submit} noValidate>
      <TextArea
        label={say.reason}
        hint={say.reasonHint}
        value={reason}
        rows={2}
        maxLength={LIMITS.reason}
        error={error}
        onChange={({ target }) => setReason(target.value)}
      />
      <fieldset className={styles.stepper}>
        <legend>{say.score}</legend>
        <IconButton label={say.less} onClick={() => setScore(Math.max(0, now - 1))}>
          <Minus size={ICON.line} />
        </IconButton>
        <output className={styles.number}>{now}</output>
        <IconButton label={say.more} onClick={() => setScore(Math.min(BEST, now + 1))}>
          <Plus size={ICON.line} />
        </IconButton>
        <Button type="submit" look={next || onDone ? 'go' : 'plain'}>
          {say.button}
        </Button>
        {onDone && <Button onClick={onDone}>{say.keep}</Button>}
      </fieldset>
      <More>{say.wouldBe(pointsOf(weight, now), weight, now)}</More>
    </form>
  );
}

function Talk({ row: { criterion, lean } }: { readonly row: Row }) {
  const { panel, nameOf } = usePanel();
  const { track: say } = words.assessment;
  const ends = apart(panel, criterion.id);
  const scores = given(panel, criterion.id);
  if (ends) {
    const { low, high } = ends;
    return (
      <p className={styles.talk}>
        {say.apart(high.score - low.score, nameOf(low.seat), low.score, nameOf(high.seat), high.score)}
      </p>
    );
  }
  if (lean === undefined) return <p>{say.noScores}</p>;
  return <p>{scores.length > 1 && scores[0]?.score === scores.at(-1)?.score ? say.together : say.leans(lean)}</p>;
}

function RuleSaid() {
  const { bid, pricing, lowest } = usePanel();
  const { rule: say } = words.assessment;
  const said =
    pricing === 'pass' ? say.pass(bid.price <= bid.value) : lowest === undefined ? say.sum : say.lowest(lowest);
  return (
    <More>
      <Calculator className={styles.sign} size={ICON.line} /> {said}
    </More>
  );
}

interface AgreePartProps {
  readonly row: Row;
  /** The first that waits to be agreed. */
  readonly next: boolean;
}

export function AgreePart({ row, next }: AgreePartProps) {
  const { closed } = usePanel();
  const { agree: say, alone } = words.assessment;
  const [editing, setEditing] = useState(false);
  const { criterion, weight, agreed, ruled, score } = row;
  const open = !closed && ruled === undefined && (agreed === undefined || editing);
  return (
    <section className={styles.judged} aria-label={criterion.name} data-open={open || undefined}>
      <div className={styles.judgedHead}>
        <div>
          <h3 className={panelStyles.criterion}>{criterion.name}</h3>
          <More as="span">{alone.weight(weight)}</More>
        </div>
        <Track row={row} />
        <div className={styles.points}>{score !== undefined && <b>{say.of(pointsOf(weight, score), weight)}</b>}</div>
      </div>
      {ruled !== undefined && <RuleSaid />}
      {open && <Talk row={row} />}
      {open && (
        <AgreeForm
          key={agreed?.score}
          row={row}
          next={next}
          onDone={agreed === undefined ? undefined : () => setEditing(false)}
        />
      )}
      {agreed && !open && (
        <div className={styles.stands}>
          <p>
            <Check size={ICON.line} /> {say.agreed(agreed.score)}: “{agreed.reason}”
          </p>
          {!closed && (
            <Button small onClick={() => setEditing(true)}>
              {say.change}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
