/** `/w/:code/facilitate`: lets a facilitator in, and shows the console or why it is not there. */
import { Redirect } from 'wouter';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Gate } from '../entry/Gate.tsx';
import { Standing } from '../entry/Standing.tsx';
import { useWorkshopState, WorkshopProvider } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskingProvider } from './asking.tsx';
import { Console } from './Console.tsx';
import { FacilitatorStanding } from './FacilitatorStanding.tsx';

interface ConsolePageProps {
  readonly code: string;
}

export default function ConsolePage({ code }: ConsolePageProps) {
  return (
    <Gate code={code} who="facilitator">
      <WorkshopProvider code={code} who="facilitator">
        <ConsoleOrWhy code={code} />
      </WorkshopProvider>
    </Gate>
  );
}

function ConsoleOrWhy({ code }: ConsolePageProps) {
  const status = useWorkshopState((state) => state.status);
  const you = useWorkshopState((state) => state.you);
  const audience = useWorkshopState((state) => state.view?.audience);
  if (status.kind === 'closed') return <FacilitatorStanding reason={status.reason} />;
  if (audience === undefined) return <Standing title={pageWords.facilitate.gate.connecting} busy />;
  if (you?.kind !== 'facilitator') return <FacilitatorStanding reason="not_known" />;
  if (you.role === 'remote') return <Redirect to={addresses.remote(code)} replace />;
  return (
    <AskingProvider>
      <Console />
    </AskingProvider>
  );
}
