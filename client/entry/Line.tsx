/** Shows a page once its workshop answers, and says why when the workshop has ended the connection for good. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { View } from '../../shared/game/views.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import type { CloseReason } from '../../shared/protocol/messages.ts';
import { Button } from '../design/controls/Button.tsx';
import { forgetKey, type Role } from '../store/keys.ts';
import { useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { browserMemory } from '../store/storage.ts';
import { words } from '../words/words.ts';
import { Standing } from './Standing.tsx';

interface LineProps {
  readonly code: string;
  readonly who: Role | 'screen';
  readonly audience: View['audience'];
  readonly children: ReactNode;
}

export function Line({ code, who, audience, children }: LineProps) {
  const { wire } = useWorkshop();
  const [, go] = useLocation();
  const status = useWorkshopState((state) => state.status);
  const shown = useWorkshopState((state) => state.view?.audience === audience);
  const { line } = words.entry;
  if (status.kind === 'closed') {
    const lost = who === 'screen' && status.reason === 'not_known';
    const said = line.closed[lost ? 'no_workshop' : status.reason];
    const act: Record<CloseReason, () => void> = {
      newer_tab: () => wire.reopen(),
      removed: () => joinAgain(),
      not_known: () => (lost ? go('/') : joinAgain()),
      deleted: () => go('/'),
      other_version: () => go('/'),
    };
    const joinAgain = () => {
      if (who !== 'screen') forgetKey(browserMemory, code, who);
      go(addresses.join(code));
    };
    return (
      <Standing title={said.title}>
        <p>{said.text}</p>
        <Button look="go" onClick={act[status.reason]}>
          {said.act}
        </Button>
      </Standing>
    );
  }
  return shown ? children : <Standing title={line.connecting} busy />;
}
