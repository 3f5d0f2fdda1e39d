/** An outcome in short, where many stand in one column: pin and deadline, or the pin alone. Focus, pointer or finger show the rest. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Unseen } from '../Unseen.tsx';
import { Coverage } from './Coverage.tsx';
import { pinShape } from './coverage.ts';
import styles from './OutcomeShort.module.css';
import { Pin } from './Pin.tsx';

interface OutcomeShortProps {
  readonly number: number;
  readonly title: string;
  /** In words, like "by 2 years". */
  readonly deadline: string;
  /** How many organisations are linked to it. */
  readonly organisations: number;
  /** Other words than the count, like "Was 2, now 1". */
  readonly saying?: string | undefined;
  /** Without its deadline. */
  readonly pinOnly?: boolean | undefined;
  /** Whether the rest is shown: what lies over the column is one at a time. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function OutcomeShort({
  number,
  title,
  deadline,
  organisations,
  saying,
  pinOnly,
  open,
  onOpen,
}: OutcomeShortProps) {
  const { outcome: say } = words.design;
  return (
    <div
      className={styles.place}
      onPointerEnter={({ pointerType }) => onOpen(pointerType === 'mouse')}
      onPointerLeave={() => onOpen(false)}
    >
      <button
        type="button"
        className={classes(styles.plate, pinShape(organisations) === 'dashed' && styles.dashed)}
        onFocus={() => onOpen(true)}
        onBlur={() => onOpen(false)}
        onClick={() => onOpen(true)}
        onKeyDown={({ key }) => key === 'Escape' && onOpen(false)}
      >
        <span className={styles.pin} data-pin>
          <Pin number={number} organisations={organisations} />
        </span>
        <Unseen>
          {say.number(number)}, {title}, {deadline}, {saying ?? say.coverage(organisations)}
        </Unseen>
        {!pinOnly && (
          <span className={saying === undefined ? styles.deadline : undefined} aria-hidden="true">
            {saying ?? deadline}
          </span>
        )}
      </button>
      {open && (
        <div className={styles.whole} aria-hidden="true">
          <b>{title}</b>
          <span>{deadline}</span>
          <Coverage organisations={organisations} saying={saying} />
        </div>
      )}
    </div>
  );
}
