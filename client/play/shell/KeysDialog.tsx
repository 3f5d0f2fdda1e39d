/** The keys, listed. */
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { words } from '../../words/words.ts';
import styles from './Dialogs.module.css';

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function KeysDialog({ open, onClose }: KeysDialogProps) {
  const { keys } = words.play;
  return (
    <Dialog title={keys.title} open={open} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
