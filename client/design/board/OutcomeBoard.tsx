/** An outcome on the route: a board with title, deadline and coverage in words, on a post that ends in its pin. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Unseen } from '../Unseen.tsx';
import { Coverage } from './Coverage.tsx';
import { pinShape } from './coverage.ts';
import styles from './OutcomeBoard.module.css';
import { Pin } from './Pin.tsx';

interface OutcomeBoardProps {
  readonly number: number;
  readonly title: string;
  /** In words, like "by 2 years". */
  readonly deadline: string;
  /** How many organisations are linked to it. */
  readonly organisations: number;
  /** Other words than the count, like "Was 2, now 1". */
  readonly saying?: string | undefined;
  /** In one row, without a post: the phone, and lists. */
  readonly flat?: boolean | undefined;
  readonly chosen?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
}

export function OutcomeBoard({
  number,
  title,
  deadline,
  organisations,
  saying,
  flat,
  chosen,
  onOpen,
}: OutcomeBoardProps) {
  const face = classes(styles.board, pinShape(organisations) === 'dashed' && styles.dashed, chosen && styles.chosen);
  const inside = (
    <>
      <span>
        <Unseen>{words.design.outcome.number(number)}, </Unseen>
        <span className={styles.title}>{title}</span>
        <Unseen>, </Unseen>
        <span className={styles.deadline}>{deadline}</span>
        <Unseen>, </Unseen>
      </span>
      <Coverage organisations={organisations} saying={saying} />
    </>
  );
  return (
    <div className={classes(styles.post, flat && styles.flat)}>
      {onOpen ? (
        <button type="button" className={face} onClick={onOpen}>
          {inside}
        </button>
      ) : (
        <div className={face}>{inside}</div>
      )}
      <span className={styles.pin} data-pin>
        <Pin number={number} organisations={organisations} size={flat ? 'big' : 'line'} />
      </span>
    </div>
  );
}
