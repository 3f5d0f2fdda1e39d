/** What a table wrote together in a paper, as it stands when it is printed. */
import { useEffect, useState } from 'react';
import type { PaperId } from '../../../shared/game/ids.ts';
import { openPaper } from '../../connection/paper.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { memoryOf } from '../../store/storage.ts';

/** The texts by field; `unfetched` where the line is down or the server gives none. */
export type Written = Readonly<Record<string, string>> | 'unfetched';

const ONLY_HERE = memoryOf(() => {
  throw new Error('Nothing is kept of what is only read.');
});

/** Nothing while they are being fetched. `fields` is a list that stays the same. */
export function useWritten(paper: PaperId, fields: readonly string[]): Written | undefined {
  const { wire } = useWorkshop();
  const [written, setWritten] = useState<Written>();
  useEffect(() => {
    if (fields.length === 0 || !wire.isUp) {
      setWritten(fields.length === 0 ? {} : 'unfetched');
      return;
    }
    let end = () => {};
    let gone = false;
    const place = `anyborough:printed:${paper}`;
    openPaper({ plan: paper, fields, writer: undefined, wire, memory: ONLY_HERE, place }).then(
      (opened) => {
        end = () => opened.end();
        if (gone) return end();
        const take = () => {
          const { status, texts } = opened.state.getState();
          if (status === 'refused') setWritten('unfetched');
          else if (status !== 'opening') setWritten(texts);
        };
        opened.state.subscribe(take);
        take();
      },
      () => setWritten('unfetched'),
    );
    const stop = wire.on('down', () => setWritten((now) => now ?? 'unfetched'));
    return () => {
      gone = true;
      stop();
      end();
    };
  }, [paper, fields, wire]);
  return written;
}
