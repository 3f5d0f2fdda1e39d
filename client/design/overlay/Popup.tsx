/** A small panel at a control, like the outcomes to link a card to. Anything it holds can be reached by keyboard. */
import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { classes } from '../classes.ts';
import styles from './Popup.module.css';

interface PopupProps {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What it belongs to and stands beside. */
  readonly at: RefObject<Element | null>;
  readonly children: ReactNode;
}

export function Popup({ label, open, onClose, at, children }: PopupProps) {
  return (
    <Popover
      triggerRef={at}
      isOpen={open}
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Dialog className={classes(styles.popup)} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
