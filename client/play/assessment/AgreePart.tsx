/** One criterion once its scores are turned over: whom to hear first, and the one score the table agrees. */
import { Check, Minus, Plus } from 'lucide-react';
import { type Dispatch, type FormEvent, type SetStateAction, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import { pointsOf, type Row } from '../../../shared/game/panel-rows.ts';
import type { AgreedScore } from '../../../shared/game/papers.ts';
import { BEST, given } from '../../../shared/game/scoring.ts';
import { Button } from '../../design/controls/Button.tsx';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { useWorkshop } from '../../store/provider.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useDraft, useTyped } from '../drafts.ts';
import { typedBy } from '../papers/TypedBy.tsx';
import { useAllAt } from '../people.ts';
import { useTable } from '../table.tsx';
import styles from './AgreePart.module.css';
import panelStyles from './Assessment.module.css';
import { usePanel } from './heard.tsx';
import { apart, scoreToAgree, spreadOf } from './hearing.ts';
import { Rubric, RuleSaid, Track } from './Track.tsx';

interface AgreeFormProps {
  readonly row: Row;
  /** What it would be, as it stands now. */
  readonly score: number;
  readonly next: boolean;
  readonly onScore: Dispatch<SetStateAction<number | undefined>>;
  readonly onSending: (sending: boolean) => void;
  readonly onClose: () => void;
}

function AgreeForm({ row, score, next, onScore, onSending, onClose }: AgreeFormProps) {
  const { ask } = useTable();
  const { attend } = useWorkshop();
  const { panel } = usePanel();
  const { agree: say } = laterWords.assessment;
  const { criterion, agreed } = row;
  const what = `${panel.bid}/why/${criterion.id}`;
  const writing = useAllAt('typing', what);
  const { text: reason, type, saved, forget } = useTyped(`reason:${panel.bid}:${criterion.id}`, agreed?.reason);
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setError(say.missing);
    setError(undefined);
    const payload = { bid: panel.bid, criterion: criterion.id, score, reason: reason.trim() };
    onSending(true);
    const answer = await ask({ type: 'score.agree', payload });
    onSending(false);
    if (!answer.ok && answer.code !== 'already_so') return setError(answer.message);
    announcer.answer(say.said(criterion.name, score));
    // What was changed since it was sent stays open.
    onScore((now) => (now === score ? undefined : now));
    if (saved()) onClose();
  };
  return (
    <form className={styles.agree} onSubmit={submit} noValidate>
      <div className={styles.why}>
        <Talk row={row} />
        {agreed && agreed.reason !== reason.trim() && <Agreed agreed={agreed} />}
        <TextArea
          label={say.reason}
          labelUnseen
          hint={say.reasonHint}
          hintUnseen
          value={reason}
          rows={2}
          maxLength={LIMITS.reason}
          error={error}
          onChange={({ target }) => type(target.value)}
          onFocus={() => attend({ kind: 'typing', what })}
          onBlur={() => attend(undefined)}
          {...typedBy(writing)}
        />
      </div>
      <fieldset className={styles.stepper}>
        <legend>{say.score}</legend>
        <IconButton className={styles.step} label={say.less} onClick={() => onScore(Math.max(0, score - 1))}>
          <Minus size={ICON.line} />
        </IconButton>
        <output className={styles.number}>{score}</output>
        <IconButton className={styles.step} label={say.more} onClick={() => onScore(Math.min(BEST, score + 1))}>
          <Plus size={ICON.line} />
        </IconButton>
        <Button type="submit" look={next || agreed ? 'go' : 'plain'}>
          {say.button}
        </Button>
        {agreed && (
          <Button
            onClick={() => {
              forget();
              onScore(undefined);
              onClose();
            }}
          >
            {say.keep}
          </Button>
        )}
      </fieldset>
    </form>
  );
}

function Talk({ row: { criterion, lean } }: { readonly row: Row }) {
  const { panel, nameOf } = usePanel();
  const { track: say } = laterWords.assessment;
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

function Agreed({ agreed }: { readonly agreed: AgreedScore }) {
  return (
    <p className={styles.reason}>
      <Check size={ICON.line} /> {laterWords.assessment.agree.agreed(agreed.score)}: “{agreed.reason}”
    </p>
  );
}

interface PointsProps {
  readonly row: Row;
  /** What it would be, where it is not agreed or is being changed. */
  readonly score: number | undefined;
  readonly onOpen: (() => void) | undefined;
}

function Points({ row: { criterion, weight, agreed, score: stands }, score, onOpen }: PointsProps) {
  const { panel } = usePanel();
  const { agree: say, track } = laterWords.assessment;
  const counts = score ?? stands;
  const spread = stands === undefined ? spreadOf(panel, criterion.id) : undefined;
  return (
    <div className={styles.points}>
      {counts !== undefined && (
        <p>
          <b>{say.figure(pointsOf(weight, counts))}</b>{' '}
          {score === undefined ? say.outOf(weight) : say.ifItIs(weight, score)}
        </p>
      )}
      {spread && <More>{track.average(spread.average, spread.low, spread.high)}</More>}
      {agreed && score === undefined && <Agreed agreed={agreed} />}
      {onOpen && (
        <Button
          small
          aria-label={agreed ? `${say.change}: ${criterion.name}` : say.open(criterion.name)}
          onClick={onOpen}
        >
          {agreed ? say.changeShort : say.openShort}
        </Button>
      )}
    </div>
  );
}

interface AgreePartProps {
  readonly row: Row;
  /** The first that waits to be agreed. */
  readonly next: boolean;
}

export function AgreePart({ row, next }: AgreePartProps) {
  const { panel, closed } = usePanel();
  const { alone } = laterWords.assessment;
  const [opened, setOpened] = useState(false);
  const [picked, setPicked] = useState<number>();
  const [sending, setSending] = useState(false);
  const { criterion, weight, agreed, ruled, lean } = row;
  const judged = !closed && ruled === undefined;
  const { draft } = useDraft(`reason:${panel.bid}:${criterion.id}`);
  const stands = agreed && `${agreed.score} ${agreed.reason}`;
  const [stood, setStood] = useState(stands);
  if (stands !== stood) {
    setStood(stands);
    // A score picked without a word, which may be a stray press, gives way to what a colleague agreed.
    if (draft === undefined && !sending) setPicked(undefined);
  }
  // Words that somebody began stay open to them, also where a colleague agreed meanwhile.
  const begun = draft !== undefined || picked !== undefined;
  const open = judged && (opened || begun || (next && agreed === undefined));
  const score = open ? (picked ?? agreed?.score ?? scoreToAgree(lean)) : undefined;
  return (
    <section
      className={styles.judged}
      aria-label={criterion.name}
      data-open={open || undefined}
      data-focus={next ? 'result' : undefined}
    >
      <div className={styles.judgedHead}>
        <div>
          <h3 className={panelStyles.criterion}>{criterion.name}</h3>
          <More as="span">{alone.weight(weight)}</More>
          <span className={styles.weight} style={{ '--length': `${weight}%` }} aria-hidden="true" />
        </div>
        <div className={styles.middle}>
          <Track row={row} picking={score === undefined ? undefined : { score, onScore: setPicked }} />
          {open && <Rubric />}
          {ruled !== undefined && <RuleSaid />}
        </div>
        <Points row={row} score={score} onOpen={judged && !open ? () => setOpened(true) : undefined} />
      </div>
      {score !== undefined && (
        <AgreeForm
          row={row}
          score={score}
          next={next}
          onScore={setPicked}
          onSending={setSending}
          onClose={() => setOpened(false)}
        />
      )}
    </section>
  );
}
