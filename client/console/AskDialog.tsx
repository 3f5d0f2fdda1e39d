/** A question of the console over the page: a native dialog, so that focus stays in it, Escape leaves it, and focus goes back after. */
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from '../design/controls/IconButton.tsx';
import { classes } from '../design/classes.ts';
import { ICON } from '../design/icon.ts';
import { words } from '../words/words.ts';
import styles from './AskDialog.module.css';

interface AskDialogProps {
  readonly title: string;
  readonly onLeave: () => void;
  readonly children: ReactNode;
  /** The answers: the way on first in the source, last on the screen. */
  readonly answers?: ReactNode;
  readonly wide?: boolean | undefined;
}

export function AskDialog({ title, onLeave, children, answers, wide }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, wide && styles.wide)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={words.design.overlay.close} onClick={onLeave}>
          <X size={ICON.block} />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
      {answers && <div className={styles.answers}>{answers}</div>}
    </dialog>
  );
}
