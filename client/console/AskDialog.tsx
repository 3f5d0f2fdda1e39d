/** A question of the console over the page: what it is about, then the answers, the way on first. */
import type { ReactNode } from 'react';
import { Dialog } from '../design/overlay/Dialog.tsx';
import styles from './AskDialog.module.css';

interface AskDialogProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
  readonly answers?: ReactNode;
  readonly wide?: boolean | undefined;
}

export function AskDialog({ title, onLeave, children, answers, wide }: AskDialogProps) {
  return (
    <Dialog title={title} open onClose={onLeave} shape={wide ? 'wide' : 'paper'}>
      <div className={styles.body}>{children}</div>
      {answers && <div className={styles.answers}>{answers}</div>}
    </Dialog>
  );
}
