/** The two plans of the table in the spotlight, on the big screen. */
import { Unseen } from '../design/Unseen.tsx';
import { TwoPlans } from '../play/debrief/TwoPlans.tsx';
import { pairsOf } from '../play/debrief/two-plans.ts';
import { usePublicView } from '../store/provider.tsx';
import { laterWords } from '../words/later-words.ts';
import { Fitted } from './Fitted.tsx';
import styles from './ScreenPlans.module.css';

/** Lines of a list that are read from the back of a room; the rest are counted. */
const LINES = 3;

/** The pair that the table's own council plan began, before those it answered. */
export function ScreenPlans() {
  const { plans, catalogue, room } = usePublicView((view) => view);
  const pairs = pairsOf(plans ?? {});
  const pair = pairs.find(({ council }) => council?.group === room.spotlight) ?? pairs[0];
  if (pair === undefined || catalogue === undefined) return undefined;
  return (
    <main id="main" className={styles.screen}>
      <h1>
        <Unseen>{laterWords.debrief.title}</Unseen>
      </h1>
      <Fitted>
        <TwoPlans
          pair={pair}
          catalogue={catalogue}
          tableName={(group) => room.groups[group]?.name ?? ''}
          most={LINES}
        />
      </Fitted>
    </main>
  );
}
