/** Clarification questions to a presented tender: other tables ask, its authors answer, everybody reads. */
import { type FormEvent, useState } from 'react';
import type { QuestionId, TenderId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Question } from '../../../shared/game/papers.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { tooLong } from '../../design/controls/too-long.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import { type DraftField, useTyped } from '../drafts.ts';
import { useTable } from '../table.tsx';
import styles from './Tenders.module.css';

interface WritingProps {
  /** Where half a sentence is kept. */
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  readonly save: string;
  readonly missing: string;
  readonly limit: number;
  readonly start?: string;
  readonly notYet?: string | undefined;
  /** Resolves to why it was refused, or nothing. */
  readonly onSave: (text: string) => Promise<string | undefined>;
}

function Writing({ field, label, hint, save, missing, limit, start = '', notYet, onSave }: WritingProps) {
  const written = useTyped(field, start);
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = written.text.trim();
    const wrong = text === '' ? missing : tooLong(text, limit);
    if (wrong !== undefined) {
      setError(wrong);
      return;
    }
    setError(undefined);
    const isNew = start === '';
    // The field is ready for the next one at once; what is changed stays until it is saved.
    if (isNew) written.forget();
    const refused = await onSave(text);
    if (refused === undefined) {
      written.saved();
      return;
    }
    setError(refused);
    if (isNew) written.giveBack(text);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextArea
        label={label}
        hint={hint}
        rows={3}
        value={written.text}
        limit={limit}
        maxLength={limit}
        length={written.text.length}
        error={error}
        onChange={({ target }) => written.type(target.value)}
      />
      <Button small look={start === '' ? 'go' : 'plain'} type="submit" notYet={notYet}>
        {save}
      </Button>
    </form>
  );
}

interface QuestionsProps {
  readonly id?: string;
  readonly tender: TenderId;
  readonly questions: Readonly<Partial<Record<QuestionId, Question>>>;
  /** The table that wrote the tender. */
  readonly author: string;
  readonly own: boolean;
}

function OneQuestion({
  tender,
  id,
  question,
  own,
}: {
  tender: TenderId;
  id: QuestionId;
  question: Question;
  own: boolean;
}) {
  const { room, table, may, ask } = useTable();
  const { tenders: say } = laterWords;
  const { by, text, answer } = question;
  const reply = async (written: string) => {
    const answered = await ask({ type: 'question.answer', payload: { tender, question: id, text: written } });
    if (answered.ok) announcer.answer(say.answered);
    return answered.ok || answered.code === 'already_so' ? undefined : answered.message;
  };
  const refusal = may({ type: 'question.answer', payload: { tender, question: id, text } });
  return (
    <li className={styles.question} data-open={answer === undefined || undefined}>
      <p>
        <b>{say.asked(room.groups[by]?.name ?? '')}:</b> {text}
      </p>
      <p className={answer === undefined ? styles.quiet : styles.answer}>{answer ?? say.unanswered}</p>
      {own && !table.closed && refusal === undefined && (
        <Writing
          field={`answer:${tender}:${id}`}
          label={say.answerLabel(text)}
          save={answer === undefined ? say.answer : say.change}
          missing={say.answerMissing}
          limit={LIMITS.answer}
          start={answer ?? ''}
          onSave={reply}
        />
      )}
    </li>
  );
}

export function Questions({ id, tender, questions, author, own }: QuestionsProps) {
  const { table, ask } = useTable();
  const { tenders: say } = laterWords;
  const list = inOrder<QuestionId, Question>(questions);
  const put = async (text: string) => {
    const answer = await ask({ type: 'question.ask', payload: { tender, text } });
    if (answer.ok) announcer.answer(say.said);
    return answer.ok ? undefined : answer.message;
  };
  return (
    <Panel title={say.questions} id={id}>
      <p className={styles.help}>{say.questionsHelp}</p>
      {list.length === 0 && <p className={styles.quiet}>{say.noQuestions}</p>}
      <ol className={styles.questions} aria-label={say.questions}>
        {list.map(([each, question]) => (
          <OneQuestion key={each} tender={tender} id={each} question={question} own={own} />
        ))}
      </ol>
      {!own && !table.closed && (
        <Writing
          field={`question:${tender}`}
          label={say.ask(author)}
          hint={say.askHint}
          save={say.askButton}
          missing={say.askMissing}
          limit={LIMITS.question}
          onSave={put}
        />
      )}
    </Panel>
  );
}
