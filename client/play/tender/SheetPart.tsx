/** One part of the tender's sheet, with its number and heading; the head of the sheet leads to it. */
import { type ReactNode, useId } from 'react';
import { PARTS, type TenderPart } from './progress.ts';
import styles from './Sheet.module.css';

interface SheetPartProps {
  /** Left out for what is said besides and has no number. */
  readonly part?: TenderPart;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const partId = (part: TenderPart) => `tender-${part}`;

export function SheetPart({ part, title, aside, children }: SheetPartProps) {
  const heading = useId();
  return (
    <section className={styles.part} id={part && partId(part)} tabIndex={part && -1} aria-labelledby={heading}>
      <div className={styles.partHead}>
        {part && (
          <span className={styles.number} aria-hidden="true">
            {PARTS.indexOf(part) + 1}
          </span>
        )}
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

export function goToPart(part: TenderPart) {
  const section = document.getElementById(partId(part));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
