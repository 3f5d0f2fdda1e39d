/** What this person typed and did not add, where its field is not on the screen: to copy, or to let go. */
import { useState } from 'react';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import { offeredBack, useDrafts } from '../drafts.ts';
import { useTable } from '../table.tsx';

export function Unsent() {
  const { table, plan } = useTable();
  const [all, keep] = useDrafts();
  const [closed, setClosed] = useState<readonly string[]>([]);
  const { unsent, refused } = words.play;
  return offeredBack(all, table, plan)
    .filter(({ field, words: typed }) => !closed.includes(`${field} ${typed}`))
    .map(({ field, words: typed, gone }) => (
      <Message
        key={field}
        kind="facilitator"
        line
        action={{ label: refused.copy, onAct: () => void copyText(typed) }}
        // What still has a field waits there; it only leaves the bar.
        onClose={() => (gone ? keep(field, undefined) : setClosed([...closed, `${field} ${typed}`]))}
      >
        {gone ? unsent.gone : unsent.waiting} <q>{typed}</q>
      </Message>
    ));
}
