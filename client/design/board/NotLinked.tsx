/** What a card that helps no outcome says, and the way to link it where the plan may change. */
import { Unlink } from 'lucide-react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import styles from './NotLinked.module.css';

/** `tabStop` as for a card's menu: Tab stops at one card of the board. */
export interface LinkNow {
  readonly onPress: () => void;
  readonly tabStop: boolean;
}

interface NotLinkedProps {
  readonly name: string;
  readonly link?: LinkNow | undefined;
}

export function NotLinked({ name, link }: NotLinkedProps) {
  const { notLinked, linkNow } = words.design.card;
  const content = (
    <>
      <Unlink size={ICON.line} />
      {notLinked}
    </>
  );
  if (link === undefined) return <span className={styles.unlinked}>{content}</span>;
  return (
    <button
      type="button"
      className={classes(styles.unlinked, styles.link)}
      tabIndex={link.tabStop ? 0 : -1}
      aria-label={linkNow(name)}
      onClick={link.onPress}
    >
      {content}
    </button>
  );
}
