/** Coverage in words, with the icon that repeats it: "3 organisations", "Only one", "None yet". */
import { Check, CircleDashed, CircleDot } from 'lucide-react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import styles from './Coverage.module.css';
import { type PinShape, pinShape } from './coverage.ts';

const SIGN = { full: Check, ringed: CircleDot, dashed: CircleDashed } as const satisfies Record<PinShape, unknown>;

interface CoverageProps {
  readonly organisations: number;
  /** Other words than the count, like "Was 2, now 1". */
  readonly saying?: string | undefined;
}

export function Coverage({ organisations, saying }: CoverageProps) {
  const shape = pinShape(organisations);
  const Sign = SIGN[shape];
  return (
    <span className={classes(styles.coverage, styles[shape])}>
      <Sign size={ICON.line} />
      <span className={saying === undefined ? styles.words : undefined}>
        {saying ?? words.design.outcome.coverage(organisations)}
      </span>
      {saying === undefined && (
        <span className={styles.short} aria-hidden="true">
          {words.design.outcome.coverageShort(organisations)}
        </span>
      )}
    </span>
  );
}
