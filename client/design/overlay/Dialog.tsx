/** Paper held over the table: for reading a story, or one question that must be answered first. On a phone it comes up from the edge. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as Role } from 'react-aria-components';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ICON } from '../icon.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** `sheet` comes up from the lower edge at every width. */
  readonly shape?: 'paper' | 'wide' | 'sheet' | undefined;
  /** A question that needs an answer: the veil and Escape do not close it. */
  readonly mustAnswer?: boolean | undefined;
  readonly children: ReactNode;
}

export function Dialog({ title, open, onClose, shape = 'paper', mustAnswer, children }: DialogProps) {
  return (
    <ModalOverlay
      className={classes(styles.veil, shape === 'sheet' && styles.atEdge)}
      isOpen={open}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer ?? false}
      onOpenChange={(now) => {
        if (!now) onClose();
      }}
    >
      <Modal className={classes(styles.paper, shape === 'wide' && styles.wide)}>
        <Role className={classes(styles.dialog)} role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={classes(styles.title)}>
              {title}
            </Heading>
            {!mustAnswer && (
              <IconButton label={words.design.overlay.close} onClick={onClose}>
                <X size={ICON.block} />
              </IconButton>
            )}
          </div>
          {children}
        </Role>
      </Modal>
    </ModalOverlay>
  );
}
