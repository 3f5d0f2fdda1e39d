/** `/w/:code/remote`: a phone that goes on and back, tells the time, and calls everyone. */
import { Gate } from '../entry/Gate.tsx';
import { Standing } from '../entry/Standing.tsx';
import { useWorkshopState, WorkshopProvider } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskingProvider } from './asking.tsx';
import { FacilitatorStanding } from './FacilitatorStanding.tsx';
import { Remote } from './Remote.tsx';

interface RemotePageProps {
  readonly code: string;
}

export default function RemotePage({ code }: RemotePageProps) {
  const say = pageWords.facilitate.remote;
  return (
    <Gate
      code={code}
      who="facilitator"
      without={
        <Standing title={say.noKey}>
          <p>{say.noKeyHelp}</p>
        </Standing>
      }
    >
      <WorkshopProvider code={code} who="facilitator">
        <RemoteOrWhy />
      </WorkshopProvider>
    </Gate>
  );
}

function RemoteOrWhy() {
  const status = useWorkshopState((state) => state.status);
  const audience = useWorkshopState((state) => state.view?.audience);
  if (status.kind === 'closed') return <FacilitatorStanding reason={status.reason} />;
  if (audience === undefined) return <Standing title={pageWords.facilitate.gate.connecting} busy />;
  if (audience !== 'facilitator') return <FacilitatorStanding reason="not_known" />;
  return (
    <AskingProvider>
      <Remote />
    </AskingProvider>
  );
}
