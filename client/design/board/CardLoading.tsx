/** A card that is still on its way: still shapes in its final size, no shimmer. */
import { classes } from '../classes.ts';
import styles from './OrganisationCard.module.css';

export function CardLoading() {
  return (
    <div className={styles.in} aria-hidden="true">
      <div className={styles.card}>
        <span className={styles.blankBuilding} />
        <span className={styles.blankName}>
          <span className={styles.blank} />
          <span className={styles.blank} />
        </span>
        <div className={styles.foot}>
          <span className={classes(styles.blank, styles.blankFoot)} />
        </div>
      </div>
    </div>
  );
}
