/** The pin: an outcome anywhere. Full for two or more organisations, ringed for one, dashed for none. */
import { classes } from '../classes.ts';
import { Unseen } from '../Unseen.tsx';
import { pinShape } from './coverage.ts';
import styles from './Pin.module.css';

interface PinProps {
  readonly number: number;
  readonly organisations: number;
  /** `dot` is the pin of a board in miniature, without its number. */
  readonly size?: 'line' | 'big' | 'dot' | undefined;
  /** What is heard, like "outcome 2"; without it the pin is decoration beside words. */
  readonly name?: string | undefined;
}

export function Pin({ number, organisations, size = 'line', name }: PinProps) {
  const shape = pinShape(organisations);
  return (
    <>
      <span
        aria-hidden="true"
        className={classes(styles.pin, shape !== 'full' && styles[shape], size !== 'line' && styles[size])}
      >
        {size === 'dot' ? undefined : number}
      </span>
      {name && <Unseen>{name} </Unseen>}
    </>
  );
}
