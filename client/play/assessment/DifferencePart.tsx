/** The first question about a bid, before any number: what would be different for the person, and by when. */
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../../shared/game/limits.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Choice } from '../../design/controls/Choice.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import type { Draft } from '../../store/drafts.ts';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import { useDraft } from '../drafts.ts';
import { useTable } from '../table.tsx';
import panelStyles from './Assessment.module.css';
import styles from './DifferencePart.module.css';
import { usePanel } from './heard.tsx';

const NOTHING: Draft = { text: '' };
const DEADLINES = [1, 3, 6, 12, 24, 36, 60, 120];

interface Wrong {
  readonly field: 'text' | 'months';
  readonly says: string;
}

function DifferenceForm({ onDone }: { readonly onDone?: (() => void) | undefined }) {
  const { ask } = useTable();
  const { panel } = usePanel();
  const { difference: say } = laterWords.assessment;
  const { draft, keep, saved } = useDraft(`difference:${panel.bid}`);
  const { text, months } = draft ?? panel.difference ?? NOTHING;
  const [wrong, setWrong] = useState<Wrong>();
  const deadlines = [...new Set([...DEADLINES, months ?? 12])].sort((a, b) => a - b);
  const write = (next: Draft) => keep(next.text === '' && next.months === undefined ? undefined : next);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return setWrong({ field: 'text', says: say.missing });
    if (months === undefined) return setWrong({ field: 'months', says: say.missingMonths });
    setWrong(undefined);
    const answer = await ask({ type: 'score.difference', payload: { bid: panel.bid, text: text.trim(), months } });
    if (!answer.ok && answer.code !== 'already_so') return setWrong({ field: 'text', says: answer.message });
    announcer.answer(say.said);
    if (saved()) onDone?.();
  };
  return (
    <form className={panelStyles.stack} onSubmit={submit} noValidate>
      <TextArea
        label={say.field}
        value={text}
        rows={3}
        maxLength={LIMITS.answer}
        limit={LIMITS.answer}
        length={text.length}
        error={wrong?.field === 'text' ? wrong.says : undefined}
        onChange={({ target }) => write({ text: target.value, months })}
      />
      <Choice
        label={say.by}
        none={say.choose}
        value={months?.toString()}
        error={wrong?.field === 'months' ? wrong.says : undefined}
        choices={deadlines.map((each) => [`${each}`, deadlineInWords(each)])}
        onChoose={(chosen) => write({ text, months: chosen === undefined ? undefined : Number(chosen) })}
      />
      <Answers>
        <Button type="submit" look="go">
          {say.save}
        </Button>
        {onDone && (
          <Button
            onClick={() => {
              keep(undefined);
              onDone();
            }}
          >
            {say.keep}
          </Button>
        )}
      </Answers>
    </form>
  );
}

export function DifferencePart() {
  const { panel, bid, closed } = usePanel();
  const { difference: say } = laterWords.assessment;
  const [editing, setEditing] = useState(false);
  const { draft } = useDraft(`difference:${panel.bid}`);
  const { difference } = panel;
  const changes = !closed && (editing || draft !== undefined);
  const said = difference && (
    <p>
      <b>{say.title(bid.who.name)}</b> {difference.text} <b>({deadlineInWords(difference.months)})</b>
    </p>
  );
  if (said && !changes) {
    return (
      <section className={styles.said} aria-label={say.title(bid.who.name)}>
        {said}
        {!closed && (
          <Button small aria-label={say.change} onClick={() => setEditing(true)}>
            {say.changeShort}
          </Button>
        )}
      </section>
    );
  }
  return (
    <section className={styles.asked} aria-label={say.title(bid.who.name)}>
      {said ?? <h3 className={panelStyles.criterion}>{say.title(bid.who.name)}</h3>}
      <More>{say.help}</More>
      {!closed && <DifferenceForm onDone={difference && (() => setEditing(false))} />}
    </section>
  );
}
