/** A line that says what is going on: reconnecting, back, the facilitator's words, a call for them, a refused move, paused, an error. */
import { Check, CircleAlert, Hand, type LucideIcon, Megaphone, Pause, PencilLine, WifiOff, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { ICON } from '../icon.ts';
import styles from './Message.module.css';

const KINDS = {
  reconnecting: { sign: WifiOff, tone: 'warn' },
  back: { sign: Check, tone: 'good' },
  facilitator: { sign: Megaphone, tone: 'ink' },
  hand: { sign: Hand, tone: 'ink' },
  /** The person's own words, offered back. */
  typed: { sign: PencilLine, tone: 'ink' },
  paused: { sign: Pause, tone: 'ink' },
  refused: { sign: CircleAlert, tone: 'bad' },
  error: { sign: CircleAlert, tone: 'bad' },
} as const satisfies Record<string, { readonly sign: LucideIcon; readonly tone: string }>;

type MessageKind = keyof typeof KINDS;

interface MessageProps {
  readonly kind: MessageKind;
  readonly children: ReactNode;
  /** One thing to do about it. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly onClose?: (() => void) | undefined;
  /** Runs from edge to edge, under the top line. */
  readonly line?: boolean | undefined;
}

export function Message({ kind, children, action, onClose, line }: MessageProps) {
  const { sign: Sign, tone } = KINDS[kind];
  return (
    <div className={classes(styles.message, styles[tone], line && styles.line)}>
      <Sign size={ICON.block} />
      <p>
        {children}
        {action && (
          <>
            {' '}
            <button type="button" className={styles.link} onClick={action.onAct}>
              {action.label}
            </button>
          </>
        )}
      </p>
      {onClose && (
        <IconButton small label={words.design.messages.close} onClick={onClose}>
          <X size={ICON.line} />
        </IconButton>
      )}
    </div>
  );
}
