/** Asks before the workshop is closed: what happens, what stays, and where the record is. */
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { useAsking } from './asking.tsx';
import styles from './Questions.module.css';
import { useSend } from './useSend.ts';

export function CloseQuestion() {
  const { leave } = useAsking();
  const code = useFacilitatorView((view) => view.room.code);
  const { send, refusal } = useSend();
  const say = pageWords.facilitate.close;
  const close = async () => {
    const answer = await send({ type: 'workshop.close', payload: {} });
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={say.title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={() => void close()}>
            {say.yes}
          </Button>
          <Button onClick={leave}>{say.cancel}</Button>
        </>
      }
    >
      <ul className={styles.facts}>
        {say.help.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{say.forGood}</p>
      <p>
        <a href={addresses.report(code)} target="_blank" rel="noreferrer">
          {pageWords.facilitate.record.page}
        </a>
      </p>
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}
