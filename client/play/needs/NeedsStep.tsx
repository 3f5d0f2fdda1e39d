/** Needs and outcomes: meeting the person, then what they have, what they need, what should be different, and words of your own. */
import { StepColumns, StepFrame } from '../shell/StepFrame.tsx';
import { useTable } from '../table.tsx';
import { Assets } from './Assets.tsx';
import { Needs } from './Needs.tsx';
import { Outcomes } from './Outcomes.tsx';
import { PaperFields } from './PaperFields.tsx';

export default function NeedsStep() {
  const { person, plan } = useTable();
  const name = person?.name ?? '';
  return (
    <StepFrame>
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
  );
}
