/** A notice: a challenge card on yellow paper, tied to a lamp post. It is beside the board, never over it. */
import { LifeBuoy } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { DECK_SIGNS } from './deck-signs.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly deck: ChallengeCard['deck'];
  readonly title: string;
  /** Which of how many, like "card 2 of 3". */
  readonly place?: string | undefined;
  readonly text?: ReactNode;
  /** Ways to the other notices of the same table. */
  readonly others?: ReactNode;
  /** What it does, with the pins it touches: said when it changes. */
  readonly effects?: readonly { readonly id: string; readonly icon: ReactNode; readonly says: ReactNode }[] | undefined;
  /** What was bought that helps, and how. */
  readonly help?: ReactNode;
  /** Another bought it: the council, for those who bid. */
  readonly helped?: boolean | undefined;
  /** In a row of notices: icon, title, kind. */
  readonly small?: boolean | undefined;
  /** Comes down as it appears. */
  readonly arrives?: boolean | undefined;
}

export function Notice({ deck, title, place, others, text, effects, help, helped, small, arrives }: NoticeProps) {
  const { notice } = words.design;
  const titleId = useId();
  const Sign = DECK_SIGNS[deck];
  const kind = place === undefined ? notice.kinds[deck] : `${notice.kinds[deck]} · ${place}`;
  return (
    <article
      aria-labelledby={titleId}
      data-notice={small ? undefined : ''}
      className={classes(styles.notice, small && styles.small, arrives && styles.arrives)}
    >
      {small ? (
        <Sign size={ICON.block} />
      ) : (
        <>
          <span className={styles.tie} />
          <div className={styles.head}>
            <Sign size={ICON.block} />
            <span className={styles.word}>{notice.word}</span>
            <span className={styles.kind}>{kind}</span>
            {others}
          </div>
        </>
      )}
      <h2 className={styles.title} id={titleId} tabIndex={-1} data-focus="return">
        {title}
      </h2>
      {small && <p>{kind}</p>}
      {text && <div className={styles.text}>{text}</div>}
      {effects && (
        <ul className={styles.effects} aria-live="polite">
          {effects.map(({ id, icon, says }) => (
            <li key={id}>
              {icon}
              <span>{says}</span>
            </li>
          ))}
        </ul>
      )}
      {help && (
        <div className={styles.help}>
          <LifeBuoy size={ICON.block} />
          <p>
            <b>{helped ? notice.helpsBidder : notice.helps}</b> {help}
          </p>
        </div>
      )}
    </article>
  );
}
