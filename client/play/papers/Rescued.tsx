/** Words that could not be sent: shown in full, to copy what should be kept. */
import type { Paper } from '../../connection/paper.ts';
import { usePaperState } from '../../connection/use-paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import styles from './Rescued.module.css';

export function Rescued({ paper }: { readonly paper: Paper | undefined }) {
  const rescued = usePaperState(paper, (state) => state.rescued);
  if (paper === undefined || rescued === undefined) return undefined;
  const text = Object.values(rescued)
    .filter((each) => each !== '')
    .join('\n\n');
  const { paper: say } = words.play;
  return (
    <div className={styles.rescued} role="alert">
      <Message kind="error" action={{ label: say.copy, onAct: () => void copyText(text) }}>
        {say.rescued}
      </Message>
      <pre className={styles.words}>{text}</pre>
      <Button small onClick={() => paper.forgetRescued()}>
        {say.rescuedDone}
      </Button>
    </div>
  );
}
