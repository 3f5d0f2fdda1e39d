/** A service as a line of the account, with a switch to leave it out. Left out, it is struck through and stays in view. */
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './CardBack.module.css';

export interface ServiceLine {
  readonly id: string;
  readonly name: string;
  /** Pounds a year. */
  readonly cost: number;
  readonly included: boolean;
  /** A card has stopped it for now. */
  readonly suspended?: boolean | undefined;
}

interface AccountLineProps {
  readonly service: ServiceLine;
  /** Without it the line is only read. */
  readonly onInclude?: ((included: boolean) => void) | undefined;
}

export function AccountLine({ service, onInclude }: AccountLineProps) {
  const { name, cost, included, suspended } = service;
  const said = (
    <span className={classes(!included && styles.out)}>
      {name}
      {suspended && (
        <>
          , <b>{words.design.card.suspended}</b>
        </>
      )}
      {!included && <Unseen>, {words.design.card.leftOut}</Unseen>}
    </span>
  );
  return (
    <li className={styles.line}>
      {onInclude ? (
        <label className={styles.switch}>
          <input type="checkbox" checked={included} onChange={(event) => onInclude(event.target.checked)} />
          {said}
        </label>
      ) : (
        said
      )}
      <span className={classes(!included && styles.out)}>{pounds(cost)}</span>
    </li>
  );
}
