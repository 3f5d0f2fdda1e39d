/** A question of the console that does one thing: it is asked, done, and left, or says why it was refused. */
import type { ReactNode } from 'react';
import type { Command } from '../../shared/protocol/commands.ts';
import { Button } from '../design/controls/Button.tsx';
import { Message } from '../design/shell/Message.tsx';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { useSend } from './useSend.ts';

interface CommandQuestionProps {
  readonly title: string;
  readonly yes: string;
  readonly cancel: string;
  readonly command: Command;
  /** Why it can't be done as it stands. */
  readonly notYet?: string | undefined;
  /** Where to go from here, if not back to the page. */
  readonly onLeave?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function CommandQuestion({ title, yes, cancel, command, notYet, onLeave, children }: CommandQuestionProps) {
  const { leave: close } = useAsking();
  const { send, refusal } = useSend();
  const leave = onLeave ?? close;
  const go = async () => {
    const answer = await send(command);
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" notYet={notYet} onClick={() => void go()}>
            {yes}
          </Button>
          <Button onClick={leave}>{cancel}</Button>
        </>
      }
    >
      {children}
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
