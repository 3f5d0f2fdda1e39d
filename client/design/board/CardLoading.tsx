/** A card that is still on its way: still shapes in its final size, no shimmer. */
import { classes } from '../classes.ts';
import frame from './CardFrame.module.css';
import styles from './CardLoading.module.css';
import parts from './CardParts.module.css';

export function CardLoading() {
  return (
    <div className={frame.in} aria-hidden="true">
      <div className={frame.card}>
        <span className={styles.blankBuilding} />
        <span className={styles.blankName}>
          <span className={styles.blank} />
          <span className={styles.blank} />
        </span>
        <div className={parts.foot}>
          <span className={classes(styles.blank, styles.blankFoot)} />
        </div>
      </div>
    </div>
  );
}
