/** The outcomes framework: the sector meets its person and writes its own view, before it sees what the tender asks for. */
import { laterWords } from '../../words/later-words.ts';
import { AfterHandOver } from '../handover/HandOver.tsx';
import { PlanSwitch } from '../handover/PlanSwitch.tsx';
import { Assets } from '../needs/Assets.tsx';
import { Needs } from '../needs/Needs.tsx';
import { Outcomes } from '../needs/Outcomes.tsx';
import { PaperFields } from '../needs/PaperFields.tsx';
import { StepColumns, StepFrame } from '../shell/StepFrame.tsx';
import { useTable } from '../table.tsx';
import styles from './FrameworkStep.module.css';

export default function FrameworkStep() {
  const { person, plan } = useTable();
  const name = person?.name ?? '';
  const { framework } = laterWords.sector;
  return (
    <AfterHandOver>
      <StepFrame>
        <PlanSwitch />
        <section className={styles.intro} aria-labelledby="own-view">
          <h2 id="own-view">{framework.title}</h2>
          <p>{framework.help(name)}</p>
        </section>
        <StepColumns
          left={
            <>
              <Assets name={name} />
              <Needs name={name} />
              <PaperFields key={plan.id} name={name} />
            </>
          }
          right={<Outcomes name={name} />}
        />
      </StepFrame>
    </AfterHandOver>
  );
}
