/** The route as one continuous road. It is decoration: the columns say the same in words. */
import { classes } from '../classes.ts';
import styles from './Road.module.css';

interface RoadProps {
  /** Runs down instead of along, between two plans. */
  readonly down?: boolean | undefined;
  readonly className?: string | undefined;
}

export function Road({ down, className }: RoadProps) {
  return <div aria-hidden="true" className={classes(styles.road, down && styles.down, className)} />;
}
