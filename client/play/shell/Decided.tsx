/** What became of the table's bids, under the top line of whatever step it is at. */
import { useState } from 'react';
import type { BidId } from '../../../shared/game/ids.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import type { BidResult } from '../../../shared/game/views.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { News } from './News.tsx';

export function Decided() {
  const { view, room, table } = useTable();
  const [closed, setClosed] = useState<readonly BidId[]>([]);
  const { own, award } = laterWords.assessment;
  return entriesOf<BidId, BidResult>(view.results)
    .filter(([bid]) => !closed.includes(bid))
    .map(
      ([
        bid,
        {
          by,
          award: { decision },
        },
      ]) => (
        <News
          key={bid}
          lang="en"
          text={`${own.result(room.groups[by]?.name ?? '', award.names[decision])} ${table.step === 'assessment' ? own.read : own.recorded}`}
          onClose={() => setClosed([...closed, bid])}
        />
      ),
    );
}
