/** Needs and outcomes: meeting the person, then what they have, what they need, what should be different, and words of your own. */
import { StepFrame } from '../shell/StepFrame.tsx';
import { useTable } from '../table.tsx';
import { Assets } from './Assets.tsx';
import styles from './Needs.module.css';
import { Needs } from './Needs.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PaperFields } from './PaperFields.tsx';

export default function NeedsStep() {
  const { person, plan } = useTable();
  const name = person?.name ?? '';
  return (
    <StepFrame>
      <main id="main" tabIndex={-1} className={styles.work}>
        <div className={styles.column}>
          <Assets name={name} />
          <Needs name={name} />
          <PaperFields key={plan.id} name={name} />
        </div>
        <div className={styles.column}>
          <Outcomes name={name} />
        </div>
      </main>
    </StepFrame>
  );
}
