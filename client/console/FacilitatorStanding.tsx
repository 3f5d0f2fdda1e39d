/** Why the console or the remote is not there: the server ended the connection for good. */
import type { CloseReason } from '../../shared/protocol/messages.ts';
import { Button } from '../design/controls/Button.tsx';
import { Standing } from '../entry/Standing.tsx';
import { useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';

interface FacilitatorStandingProps {
  readonly reason: CloseReason;
}

export function FacilitatorStanding({ reason }: FacilitatorStandingProps) {
  const { wire } = useWorkshop();
  const say = pageWords.facilitate.gate;
  if (reason === 'newer_tab') {
    return (
      <Standing title={say.newerTab}>
        <Button look="go" onClick={() => wire.reopen()}>
          {say.here}
        </Button>
      </Standing>
    );
  }
  const titles = {
    deleted: say.deleted,
    other_version: say.otherVersion,
    removed: say.notKnown,
    not_known: say.notKnown,
  };
  const mayAskForALink = reason === 'removed' || reason === 'not_known';
  return (
    <Standing title={titles[reason]}>
      {mayAskForALink && <p>{say.noKeyHelp}</p>}
      <a href="/new">{say.create}</a>
      <a href="/">{say.join}</a>
    </Standing>
  );
}
