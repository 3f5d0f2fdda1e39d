/** The two plans of the table in the spotlight, on the big screen. */
import { useCallback, useState } from 'react';
import { Unseen } from '../design/Unseen.tsx';
import { TwoPlans } from '../play/debrief/TwoPlans.tsx';
import { type Pair, pairsOf } from '../play/debrief/two-plans.ts';
import { usePublicView } from '../store/provider.tsx';
import { laterWords } from '../words/later-words.ts';
import { Fitted } from './Fitted.tsx';
import styles from './ScreenPlans.module.css';

/** Lines of a list that are read from the back of a room, and the fewest where space is short; the rest are counted. */
const LINES = 3;
const FEWEST = 2;
/** Larger than this, names of organisations would break beside the street. */
const MOST = 1.1;

interface ShownProps {
  readonly pair: Pair;
  readonly which: string | undefined;
}

function Shown({ pair, which }: ShownProps) {
  const { catalogue, room, map } = usePublicView((view) => view);
  const [lines, setLines] = useState(LINES);
  const fewer = useCallback(() => setLines((now) => now - 1), []);
  return (
    catalogue && (
      <Fitted most={MOST} onTooMuch={lines > FEWEST ? fewer : undefined}>
        <TwoPlans
          pair={pair}
          catalogue={catalogue}
          mapSeed={map.seed}
          tableName={(group) => room.groups[group]?.name ?? ''}
          most={lines}
          beside
          which={which}
        />
      </Fitted>
    )
  );
}

/** The pair that the table's own council plan began, before those it answered; of several answers the one that was chosen. */
export function ScreenPlans() {
  const { plans, room } = usePublicView((view) => view);
  const pairs = pairsOf(plans ?? {});
  const own = pairs.filter(({ council }) => council?.group === room.spotlight);
  const chosen = own.findIndex(({ sector }) => sector?.group === room.spotlitBidder);
  const at = Math.max(0, chosen);
  const pair = own[at] ?? pairs[0];
  if (pair === undefined) return undefined;
  return (
    <main id="main" className={styles.screen}>
      <h1>
        <Unseen>{laterWords.debrief.title}</Unseen>
      </h1>
      <Shown
        key={pair.id}
        pair={pair}
        which={own.length > 1 ? laterWords.debrief.place(at + 1, own.length) : undefined}
      />
    </main>
  );
}
