/** What this person typed and did not add, where its field is not on the screen: to copy, or to let go. */
import { Fragment, useState } from 'react';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import { type Offered, offeredBack, useDrafts } from '../drafts.ts';
import { useTable } from '../table.tsx';

const keyOf = ({ field, words: typed }: Offered) => `${field} ${typed}`;

interface UnsentLineProps {
  readonly say: string;
  readonly offered: readonly Offered[];
  readonly onClose: () => void;
}

/** One line however much it is: the board needs the room. */
function UnsentLine({ say, offered, onClose }: UnsentLineProps) {
  if (offered.length === 0) return undefined;
  const copy = () => copyText(offered.map((each) => each.words).join('\n'));
  return (
    <Message kind="typed" line action={{ label: words.play.refused.copy, onAct: () => void copy() }} onClose={onClose}>
      {say}{' '}
      {offered.map((each, at) => (
        <Fragment key={each.field}>
          {at > 0 && ', '}
          <q>{each.words}</q>
        </Fragment>
      ))}
    </Message>
  );
}

export function Unsent() {
  const { view, room, table, plan } = useTable();
  const { all, keep } = useDrafts();
  const [closed, setClosed] = useState<readonly string[]>([]);
  const { unsent } = words.play;
  const { presenting } = room;
  const presented = presenting && 'tender' in presenting ? presenting.tender.tender : undefined;
  const offered = offeredBack(all, { table, plan, heard: view.bids, presented });
  const waiting = offered.filter((each) => each.stands === 'waiting' && !closed.includes(keyOf(each)));
  return (
    <>
      {(['gone', 'past'] as const).map((stands) => {
        const over = offered.filter((each) => each.stands === stands);
        return (
          <UnsentLine
            key={stands}
            say={unsent[stands]}
            offered={over}
            onClose={() => {
              for (const { field } of over) keep(field, undefined);
            }}
          />
        );
      })}
      {/* What still has a field waits there; it only leaves the line. */}
      <UnsentLine
        say={unsent.waiting}
        offered={waiting}
        onClose={() => setClosed([...closed, ...waiting.map(keyOf)])}
      />
    </>
  );
}
