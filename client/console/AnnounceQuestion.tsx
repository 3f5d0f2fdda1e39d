/** Tells everyone something: one line on every screen, with or without asking people to look up. */
import { useState } from 'react';
import { LIMITS } from '../../shared/game/limits.ts';
import { Button } from '../design/controls/Button.tsx';
import { Field } from '../design/controls/Field.tsx';
import { Message } from '../design/shell/Message.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import { useSend } from './useSend.ts';

export function AnnounceQuestion() {
  const { leave } = useAsking();
  const { send, refusal } = useSend();
  const [text, setText] = useState('');
  const say = pageWords.facilitate.announce;
  const announce = async (lookUp: boolean) => {
    const answer = await send({ type: 'announce', payload: { text, lookUp } });
    if (answer.ok) leave();
  };
  const missing = text.trim() === '' ? say.missing : undefined;
  return (
    <AskDialog
      title={say.title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" type="submit" form="announce" notYet={missing}>
            {say.send}
          </Button>
          {missing === undefined && <Button onClick={() => void announce(true)}>{say.sendAndLookUp}</Button>}
        </>
      }
    >
      <form
        id="announce"
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === undefined) void announce(false);
        }}
      >
        <Field
          autoFocus
          label={say.label}
          hint={say.hint}
          value={text}
          maxLength={LIMITS.announcement}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
