/** What this person typed and did not add, where its field is not on the screen: to copy, or to let go. */
import { Fragment, useState } from 'react';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import { type Offered, offeredBack, useBegunElsewhere, useBroughtHome, useDrafts } from '../drafts.ts';
import { useTable } from '../table.tsx';

interface UnsentWords extends Offered {
  /** The field, and the plan if it is another than the one at hand. */
  readonly key: string;
  readonly forget: () => void;
}

const keyOf = ({ key, words: typed }: UnsentWords) => `${key} ${typed}`;

interface UnsentLineProps {
  readonly say: string;
  readonly offered: readonly UnsentWords[];
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
        <Fragment key={each.key}>
          {at > 0 && ', '}
          <q>{each.words}</q>
        </Fragment>
      ))}
    </Message>
  );
}

export function Unsent() {
  const { view, room, table, plan } = useTable();
  useBroughtHome();
  const { all, keep } = useDrafts();
  const elsewhere = useBegunElsewhere();
  const [closed, setClosed] = useState<readonly string[]>([]);
  const { unsent } = words.play;
  const { presenting } = room;
  const presented = presenting && 'tender' in presenting ? presenting.tender.tender : undefined;
  const begun = [{ plan, all, keep }, ...elsewhere];
  const offered = begun.flatMap(({ plan: of, ...each }) =>
    offeredBack(each.all, { table, plan: of, heard: view.bids, presented }).map((one): UnsentWords => {
      const forget = () => each.keep(one.field, undefined);
      return { ...one, key: of === plan ? one.field : `${of.id} ${one.field}`, forget };
    }),
  );
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
              for (const { forget } of over) forget();
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
