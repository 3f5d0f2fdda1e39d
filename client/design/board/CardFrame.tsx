/** What the front and the back of an organisation card share: its edge, its states and the name tag of who holds it. */
import type { ComponentProps, ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { personColour } from '../people/look.ts';
import { NameTag } from '../people/NameTag.tsx';
import styles from './CardFrame.module.css';
import type { CardStates } from './card-states.ts';

/** Everything an article takes goes through: the board gives it its tab stop, keys and drag. */
export type CardArticle = Omit<ComponentProps<'article'>, 'children' | 'style'>;

interface CardFrameProps extends Omit<CardStates, 'pins' | 'fresh' | 'risk'>, CardArticle {
  readonly children: ReactNode;
}

export function CardFrame({ selected, heldBy, lifted, closed, className, children, ...article }: CardFrameProps) {
  return (
    <div className={styles.in}>
      <article
        {...article}
        data-closed={closed === undefined ? undefined : ''}
        className={classes(
          styles.card,
          selected && styles.selected,
          heldBy && styles.held,
          lifted && styles.lifted,
          closed !== undefined && styles.closed,
          className,
        )}
        style={heldBy && { '--who': personColour(heldBy.look) }}
      >
        {heldBy && (
          <span className={styles.tag}>
            <NameTag look={heldBy.look} doing="holding" said={words.design.person.moving(heldBy.name)}>
              {heldBy.name}
            </NameTag>
          </span>
        )}
        {children}
      </article>
    </div>
  );
}
