/** The two plans of the table in the spotlight, on the big screen. */

import { TwoPlans } from '../play/debrief/TwoPlans.tsx';
import { pairsOf } from '../play/debrief/two-plans.ts';
import { usePublicView } from '../store/provider.tsx';
import styles from './ScreenPlans.module.css';

/** The pair that the table's own council plan began, before those it answered. */
export function ScreenPlans() {
  const { plans, catalogue, room } = usePublicView((view) => view);
  const pairs = pairsOf(plans ?? {});
  const pair = pairs.find(({ council }) => council?.group === room.spotlight) ?? pairs[0];
  if (pair === undefined || catalogue === undefined) return undefined;
  return (
    <main id="main" className={styles.screen}>
      <TwoPlans pair={pair} catalogue={catalogue} tableName={(group) => room.groups[group]?.name ?? ''} />
    </main>
  );
}
