/** Taking back the thing the undo line names. */
import { useCallback } from 'react';
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

export function useUndo(): Undo {
  const { table, may, act } = useTable();
  const recent = useWorkshopState((state) => state.recent);
  const last = undoable(recent, table, may);
  const seq = last?.seq;
  const undo = useCallback(() => {
    if (seq === undefined) return;
    void act({ type: 'undo', payload: { entry: seq } }).then((answer) => {
      if (answer.ok) announcer.answer(words.play.undo.done);
    });
  }, [act, seq]);
  return { last, undo };
}
