/** The page of a participant: let in, connected, at a table, at a step. */
import { Gate } from '../entry/Gate.tsx';
import { Line } from '../entry/Line.tsx';
import { WorkshopProvider } from '../store/provider.tsx';
import { Shell } from './shell/Shell.tsx';
import { TableProvider } from './table.tsx';

export default function PlayPage({ code }: { readonly code: string }) {
  return (
    <Gate code={code} who="seat">
      <WorkshopProvider code={code} who="seat">
        <Line code={code} who="seat" audience="group">
          <TableProvider>
            <Shell />
          </TableProvider>
        </Line>
      </WorkshopProvider>
    </Gate>
  );
}
