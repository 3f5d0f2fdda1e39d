/** The line of a connection that is lost, or just back. */
import { words } from '../../words/words.ts';
import { Message } from './Message.tsx';

interface ConnectionMessageProps {
  readonly state: 'reconnecting' | 'back';
  /** Moves kept here until they can be sent. */
  readonly kept: number;
  /** After a minute: a way onto another device. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

export function ConnectionMessage({ state, kept, action }: ConnectionMessageProps) {
  const { messages } = words.design;
  if (state === 'back') {
    return (
      <Message kind="back" line>
        {messages.back}
      </Message>
    );
  }
  return (
    <Message kind="reconnecting" line action={action}>
      <b>{messages.reconnecting}</b> {messages.kept(kept)}
    </Message>
  );
}
