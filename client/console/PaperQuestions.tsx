/** Asks before a facilitator publishes, gives back or withdraws a table's tender, or submits or gives back its bid. */
import type { BidId, GroupId, TenderId } from '../../shared/game/ids.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import type { BidDoing, TenderDoing } from './asking.tsx';
import { CommandQuestion } from './CommandQuestion.tsx';
import { tenderStand } from './papers-stand.ts';

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
    <CommandQuestion
      title={say.titles[doing](table.name)}
      yes={say.yes[doing]}
      cancel={say.cancel}
      command={tenderCommand(doing, tender)}
    >
      <p>{say.help[doing]}</p>
      {doing === 'publish' && over > 0 && <p>{say.overHelp(over)}</p>}
    </CommandQuestion>
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
    <CommandQuestion
      title={say.titles[doing](name)}
      yes={say.yes[doing]}
      cancel={say.cancel}
      command={doing === 'submit' ? { type: 'bid.submit', payload: { bid } } : { type: 'bid.return', payload: { bid } }}
    >
      <p>{say.help[doing]}</p>
    </CommandQuestion>
  );
}
