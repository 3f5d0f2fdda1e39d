/** Beside the scores: what the bidders ask, and the decision with its feedback. */
import { type FormEvent, useId, useState } from 'react';
import type { AskId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Ask } from '../../../shared/game/papers.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { ChoiceTile } from '../../design/controls/ChoiceTile.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useDraft, useTyped } from '../drafts.ts';
import { useTable } from '../table.tsx';
import panelStyles from './Assessment.module.css';
import styles from './DecideParts.module.css';
import { usePanel } from './heard.tsx';

const SAYS = ['yes', 'talk', 'no'] as const;

function AskHeard({ id, ask }: { readonly id: AskId; readonly ask: Ask }) {
  const { act, room, table } = useTable();
  const { panel } = usePanel();
  const { asks: say } = laterWords.assessment;
  const { text, type, saved } = useTyped(`reply:${panel.bid}:${id}`, ask.answer?.text);
  const answer = async (says: (typeof SAYS)[number]) => {
    const typed = text.trim();
    const payload = { bid: panel.bid, ask: id, says, ...(typed === '' ? {} : { text: typed }) };
    const answered = await act({ type: 'bid.answer', payload }, say.answered(say.says[says]));
    if (answered.ok) saved();
  };
  const says = ask.answer?.says;
  const open = room.step === 'assessment' && !table.closed;
  return (
    <li className={panelStyles.stack}>
      <span>
        <Chip>{laterWords.bid.asks.kinds[ask.kind]}</Chip> {ask.text}
      </span>
      {open ? (
        <>
          <Field
            label={say.words(ask.text)}
            labelUnseen
            placeholder={say.wordsShort}
            value={text}
            maxLength={LIMITS.reason}
            onChange={({ target }) => type(target.value)}
          />
          <fieldset className={styles.says} aria-label={say.group(ask.text)}>
            {SAYS.map((each) => (
              <Button key={each} small pressed={each === says} onClick={() => void answer(each)}>
                {say.says[each]}
              </Button>
            ))}
            {says !== undefined && text.trim() !== (ask.answer?.text ?? '') && (
              <Button small look="ink" onClick={() => void answer(says)}>
                {say.save}
              </Button>
            )}
          </fieldset>
        </>
      ) : (
        <AskAnswer ask={ask} />
      )}
    </li>
  );
}

export function AskAnswer({ ask: { answer } }: { readonly ask: Ask }) {
  const { asks: say } = laterWords.assessment;
  return (
    <More as="span">
      {answer === undefined ? say.open : `${say.answerOf(say.says[answer.says])} ${answer.text ?? ''}`}
    </More>
  );
}

export function AsksPart() {
  const { bid } = usePanel();
  const list = inOrder<AskId, Ask>(bid.asks);
  if (list.length === 0) return undefined;
  return (
    <Panel title={laterWords.assessment.asks.title}>
      <ul className={panelStyles.asks}>
        {list.map(([id, ask]) => (
          <AskHeard key={id} id={id} ask={ask} />
        ))}
      </ul>
    </Panel>
  );
}

const DECISIONS = ['award', 'conditions', 'negotiate', 'decline'] as const;

export function AwardPart() {
  const { may, ask } = useTable();
  const { panel, closed } = usePanel();
  const { award: say } = laterWords.assessment;
  const name = useId();
  const { draft, keep, saved } = useDraft(`award:${panel.bid}`);
  const text = draft?.text ?? '';
  const decision = DECISIONS.find((each) => each === draft?.choice);
  const [error, setError] = useState<string>();
  const { award } = panel;
  if (award) {
    return (
      <Panel title={say.decided(say.names[award.decision])}>
        <p className={panelStyles.said}>{award.text}</p>
      </Panel>
    );
  }
  if (closed) return undefined;
  const payload = { bid: panel.bid, decision: decision ?? 'award', text: text.trim() || say.feedback };
  const notYet = may({ type: 'award.decide', payload })?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (decision === undefined) return;
    if (text.trim() === '') return setError(say.missing);
    setError(undefined);
    const answer = await ask({ type: 'award.decide', payload });
    if (!answer.ok) return setError(answer.message);
    saved();
    announcer.answer(say.decided(say.names[decision]));
  };
  return (
    <Panel title={say.title}>
      <form className={panelStyles.stack} onSubmit={submit} noValidate>
        <fieldset className={styles.decisions} aria-label={say.title}>
          {DECISIONS.map((each) => (
            <ChoiceTile
              key={each}
              name={name}
              icon={<span className={styles.circle} />}
              label={say.names[each]}
              more={say.about[each]}
              checked={each === decision}
              onChange={() => keep({ text, choice: each })}
            />
          ))}
        </fieldset>
        {decision === undefined ? (
          <More>{[notYet, say.next].filter(Boolean).join(' ')}</More>
        ) : (
          <>
            <TextArea
              label={say.feedback}
              hint={say.feedbackHint}
              value={text}
              rows={4}
              limit={LIMITS.answer}
              maxLength={LIMITS.answer}
              length={text.length}
              error={error}
              onChange={({ target }) => keep({ text: target.value, choice: decision })}
            />
            <More>{say.final}</More>
            <Button type="submit" look="go" notYet={notYet}>
              {say.button}
            </Button>
          </>
        )}
      </form>
    </Panel>
  );
}
