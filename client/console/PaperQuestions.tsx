/** Asks before a facilitator publishes, gives back or withdraws a table's tender, or submits or gives back its bid. */
import type { BidId, GroupId, TenderId } from '../../shared/game/ids.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { Button } from '../design/controls/Button.tsx';
import { Message } from '../design/shell/Message.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { AskDialog } from './AskDialog.tsx';
import { type BidDoing, type TenderDoing, useAsking } from './asking.tsx';
import { tenderStand } from './papers-stand.ts';
import { useSend } from './useSend.ts';

interface DoItProps {
  readonly title: string;
  readonly help: readonly string[];
  readonly yes: string;
  readonly cancel: string;
  readonly command: Command;
}

function DoIt({ title, help, yes, cancel, command }: DoItProps) {
  const { leave } = useAsking();
  const { send, refusal } = useSend();
  const go = async () => {
    const answer = await send(command);
    if (answer.ok) leave();
  };
  return (
    <AskDialog
      title={title}
      onLeave={leave}
      answers={
        <>
          <Button look="go" onClick={() => void go()}>
            {yes}
          </Button>
          <Button onClick={leave}>{cancel}</Button>
        </>
      }
    >
      {help.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {refusal && <Message kind="refused">{refusal}</Message>}
    </AskDialog>
  );
}

interface TenderQuestionProps {
  readonly doing: TenderDoing;
  readonly group: GroupId;
  readonly tender: TenderId;
}

export function TenderQuestion({ doing, group, tender }: TenderQuestionProps) {
  const { tables, catalogue } = useFacilitatorView((view) => view);
  const table = tables[group];
  const say = pageWords.facilitate.tenders;
  if (table === undefined) return null;
  const over = tenderStand(table, catalogue)?.over ?? 0;
  return (
    <DoIt
      title={say.titles[doing](table.name)}
      help={doing === 'publish' && over > 0 ? [say.help.publish, say.overHelp(over)] : [say.help[doing]]}
      yes={say.yes[doing]}
      cancel={say.cancel}
      command={tenderCommand(doing, tender)}
    />
  );
}

function tenderCommand(doing: TenderDoing, tender: TenderId): Command {
  if (doing === 'publish') return { type: 'tender.publish', payload: { tender } };
  if (doing === 'return') return { type: 'tender.return', payload: { tender } };
  return { type: 'tender.withdraw', payload: { tender } };
}

interface BidQuestionProps {
  readonly doing: BidDoing;
  readonly group: GroupId;
  readonly bid: BidId;
}

export function BidQuestion({ doing, group, bid }: BidQuestionProps) {
  const name = useFacilitatorView((view) => view.room.groups[group]?.name ?? '');
  const say = pageWords.facilitate.bids;
  return (
    <DoIt
      title={say.titles[doing](name)}
      help={[say.help[doing]]}
      yes={say.yes[doing]}
      cancel={say.cancel}
      command={doing === 'submit' ? { type: 'bid.submit', payload: { bid } } : { type: 'bid.return', payload: { bid } }}
    />
  );
}
