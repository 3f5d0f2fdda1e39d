/** What the sector asks of the council beyond the bid: a short list, each with its kind. */
import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { AskId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { Ask } from '../../../shared/game/papers.ts';
import { inOrder } from '../../../shared/game/records.ts';
import type { Answer } from '../../../shared/protocol/messages.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Choice } from '../../design/controls/Choice.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { tooLong } from '../../design/controls/too-long.ts';
import { Empty } from '../../design/Empty.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { laterWords } from '../../words/later-words.ts';
import { type DraftField, useDraft } from '../drafts.ts';
import { useTable } from '../table.tsx';
import styles from './AsksPart.module.css';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';

type Kind = Ask['kind'];

const KINDS: readonly Kind[] = ['dialogue', 'flexible', 'revisit', 'other'];

interface AskFormProps {
  /** Where half an ask is kept. */
  readonly field: DraftField;
  readonly start?: Pick<Ask, 'kind' | 'text'> | undefined;
  readonly save: string;
  readonly notYet?: string | undefined;
  readonly onSave: (ask: Pick<Ask, 'kind' | 'text'>) => Promise<Answer>;
  /** A change is saved, and nothing else written since. */
  readonly onDone?: (() => void) | undefined;
  readonly onCancel?: (() => void) | undefined;
}

function AskForm({ field, start, save, notYet, onSave, onDone, onCancel }: AskFormProps) {
  const { draft, keep, saved, giveBack } = useDraft(field);
  const kind = KINDS.find((each) => each === draft?.choice) ?? start?.kind ?? 'dialogue';
  const text = draft?.text ?? start?.text ?? '';
  const [error, setError] = useState<string>();
  const { asks: say } = laterWords.bid;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    const wrong = typed === '' ? say.missing : tooLong(typed, LIMITS.text);
    if (wrong !== undefined) {
      setError(wrong);
      return;
    }
    setError(undefined);
    if (!start) keep(undefined);
    const answer = await onSave({ kind, text: typed });
    if (answer.ok || (start && answer.code === 'already_so')) {
      if (start && saved()) onDone?.();
      return;
    }
    setError(answer.message);
    if (!start) giveBack({ text: typed, choice: kind });
  };
  return (
    <form className={bidStyles.stack} onSubmit={submit} noValidate>
      <Choice
        label={say.kind}
        value={kind}
        choices={KINDS.map((each) => [each, say.kinds[each]])}
        onChoose={(chosen) => keep({ text, choice: chosen ?? 'other' })}
      />
      <Field
        label={say.text}
        value={text}
        maxLength={LIMITS.text}
        error={error}
        autoFocus={start !== undefined}
        onChange={({ target }) => keep({ text: target.value, choice: kind })}
      />
      <Answers>
        <Button type="submit" look={start ? 'ink' : 'plain'} notYet={notYet}>
          {save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{say.cancel}</Button>}
      </Answers>
    </form>
  );
}

function Row({ id, ask }: { readonly id: AskId; readonly ask: Ask }) {
  const at = useTable();
  const { bid, closed } = useBid();
  const [editing, setEditing] = useState(false);
  const { draft, keep } = useDraft(`ask:${bid.id}:${id}`);
  const { asks: say } = laterWords.bid;
  const of = { bid: bid.id, ask: id };
  if ((editing || draft !== undefined) && !closed) {
    return (
      <AskForm
        field={`ask:${bid.id}:${id}`}
        start={ask}
        save={say.change}
        onCancel={() => {
          keep(undefined);
          setEditing(false);
        }}
        onSave={(written) => at.ask({ type: 'bid.ask', payload: { ...of, ...written } })}
        onDone={() => setEditing(false)}
      />
    );
  }
  return (
    <div className={styles.ask}>
      <span>
        <Chip>{say.kinds[ask.kind]}</Chip> {ask.text}
      </span>
      {!closed && (
        <span className={styles.tools}>
          <IconButton small label={say.edit(ask.text)} onClick={() => setEditing(true)}>
            <Pencil size={ICON.line} />
          </IconButton>
          <IconButton
            small
            label={say.remove(ask.text)}
            onClick={() => {
              announcer.answer(say.removed(ask.text));
              void at.act({ type: 'bid.ask', payload: { ...of, kind: ask.kind, text: '' } });
            }}
          >
            <Trash2 size={ICON.line} />
          </IconButton>
        </span>
      )}
    </div>
  );
}

export function AsksPart() {
  const at = useTable();
  const { bid, closed } = useBid();
  const { asks: say } = laterWords.bid;
  const list = inOrder<AskId, Ask>(bid.asks);
  const full = at.may({ type: 'bid.ask', payload: { bid: bid.id, kind: 'other', text: say.text } });
  return (
    <Panel title={say.title} id="bid-asks" tabIndex={-1}>
      <div className={bidStyles.stack}>
        <More>{say.help}</More>
        {list.length === 0 ? (
          <Empty>{say.none}</Empty>
        ) : (
          <ul className={bidStyles.rows} aria-label={say.title}>
            {list.map(([id, ask]) => (
              <li key={id}>
                <Row id={id} ask={ask} />
              </li>
            ))}
          </ul>
        )}
        {!closed && (
          <AskForm
            field={`ask:${bid.id}`}
            save={say.save}
            notYet={full?.message}
            onSave={async (written) => {
              const answer = await at.ask({ type: 'bid.ask', payload: { bid: bid.id, ...written } });
              if (answer.ok) announcer.answer(say.added(written.text));
              return answer;
            }}
          />
        )}
      </div>
    </Panel>
  );
}
