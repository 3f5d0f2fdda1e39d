/** Over the bid and what stands beside it: which plan the table works on, and which of the two is in view. */
import { laterWords } from '../../words/later-words.ts';
import { type SidePart, SideTabs } from '../board/SideTabs.tsx';
import { PlanSwitch } from '../handover/PlanSwitch.tsx';
import styles from './BidTabs.module.css';

interface BidTabsProps<Id extends string> {
  readonly parts: readonly SidePart<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

export function BidTabs<Id extends string>(tabs: BidTabsProps<Id>) {
  return (
    <div className={styles.tabs}>
      <PlanSwitch />
      <SideTabs label={laterWords.sector.view.label} {...tabs} />
    </div>
  );
}
