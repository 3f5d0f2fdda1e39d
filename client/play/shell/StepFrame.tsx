/** What steps without a board have alike: the person at the side, and undo and being ready at the foot of the page. */
import type { ReactNode } from 'react';
import { PersonSide } from '../person/PersonSide.tsx';
import { ReadyTab } from './ReadyTab.tsx';
import styles from './StepFrame.module.css';
import { StepMain } from './StepMain.tsx';
import { TurnBar, type TurnBarProps } from './TurnBar.tsx';

/** Undo and being ready, with what has to be in view above them. */
export function StepFoot({ children, quiet, ...bar }: TurnBarProps & { readonly children?: ReactNode }) {
  return (
    <>
      <div className={styles.foot}>
        {children}
        <TurnBar quiet={quiet} {...bar} />
      </div>
      <ReadyTab quiet={quiet} />
    </>
  );
}

interface StepColumnsProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** The page's `main` in two columns, which come one after the other where there is little width. */
export function StepColumns({ left, right }: StepColumnsProps) {
  return (
    <StepMain className={styles.work}>
      <div className={styles.column}>{left}</div>
      <div className={styles.column}>{right}</div>
    </StepMain>
  );
}

interface StepFrameProps {
  /** The page's `main`, with what stands before it. */
  readonly children: ReactNode;
  /** What has to be in view above undo. */
  readonly foot?: ReactNode;
  /** The step's own words and buttons in the bar of undo. */
  readonly turn?: TurnBarProps | undefined;
  /** Keeps the foot at the bottom of the window where the page is short: it then holds `main` alone. */
  readonly fills?: boolean;
  /** A bar of its own instead of undo and being ready: `main` and it are one sheet as tall as the window. */
  readonly bar?: ReactNode;
}

export function StepFrame({ children, foot, turn, fills, bar }: StepFrameProps) {
  return (
    <div className={styles.step} data-fills={fills || undefined} data-sheet={bar !== undefined || undefined}>
      <PersonSide />
      <div className={styles.middle}>
        {children}
        {bar ?? <StepFoot {...turn}>{foot}</StepFoot>}
      </div>
    </div>
  );
}
