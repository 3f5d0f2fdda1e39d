/** Taking back the thing the undo line names. */
import { useCallback, useEffect, useState } from 'react';
import type { Recent } from '../../../shared/protocol/messages.ts';
import { announcer } from '../../design/live/announcer.ts';
import { useWorkshopState } from '../../store/provider.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { undoable } from '../undo.ts';

interface Undo {
  readonly last: Recent | undefined;
  readonly undo: () => void;
}

/** The line names what the server has confirmed. What this person did and is still under way comes after that, so undo waits for it. */
export function useUndo(): Undo {
  const { table, may, act } = useTable();
  const recent = useWorkshopState((state) => state.recent);
  const isPending = useWorkshopState((state) => state.pending.length > 0);
  const [wanted, setWanted] = useState(0);
  const last = undoable(recent, table, may);
  const seq = last?.seq;
  useEffect(() => {
    if (wanted === 0 || isPending) return;
    setWanted(wanted - 1);
    if (seq === undefined) return;
    void act({ type: 'undo', payload: { entry: seq } }).then((answer) => {
      if (answer.ok) announcer.answer(words.play.undo.done);
    });
  }, [wanted, isPending, seq, act]);
  return { last, undo: useCallback(() => setWanted((times) => times + 1), []) };
}
