/** A question of the console that takes a name and does one thing with it. */
import { type ReactNode, useState } from 'react';
import type { Command } from '../../shared/protocol/commands.ts';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { Message } from '../design/shell/Message.tsx';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

interface NameQuestionProps {
  readonly title: string;
  readonly label: string;
  readonly maxLength: number;
  /** The name it has until now. */
  readonly start?: string | undefined;
  readonly yes: string;
  readonly commandFor: (name: string) => Command;
  readonly children?: ReactNode;
}

export function NameQuestion({ title, label, maxLength, start, yes, commandFor, children }: NameQuestionProps) {
  const { leave } = useAsking();
  const { send, refusal } = useSend();
  const [name, setName] = useState(start ?? '');
  const go = async () => {
    const answer = await send(commandFor(name.trim()));
    if (answer.ok) leave();
  };
  return (
    <AskDialog title={title} onLeave={leave}>
      {children}
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim()) void go();
        }}
      >
        <Field
          autoFocus
          label={label}
          value={name}
          maxLength={maxLength}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="go" type="submit">
          {yes}
        </Button>
      </form>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
