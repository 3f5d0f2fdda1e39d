/** Papers in components: opened with the part of the page that shows them, their fields tied to plain text areas. */
import { type RefCallback, useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PaperId } from '../../shared/game/ids.ts';
import { writerOf } from '../../shared/protocol/writers.ts';
import { useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { browserMemory } from '../store/storage.ts';
import { bindArea } from './area.ts';
import { openPaper, type Paper, type PaperState } from './paper.ts';

/** The paper of a plan, or nothing while it is being fetched. `fields` are the ids of its fields, in a list that stays the same. */
export function usePaper(code: string, plan: PaperId, fields: readonly string[]): Paper | undefined {
  const { wire } = useWorkshop();
  const writer = useWorkshopState(({ you }) => writerOf(you));
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    let gone = false;
    let opened: Paper | undefined;
    // Words that somebody else left unsent in this browser are theirs to send.
    const place = `anyborough:words:${code}:${plan}:${writer ?? ''}`;
    void openPaper({ plan, fields, writer, wire, memory: browserMemory, place }).then((made) => {
      if (gone) made.end();
      else {
        opened = made;
        setPaper(made);
      }
    });
    return () => {
      gone = true;
      opened?.end();
      setPaper(undefined);
    };
  }, [wire, code, plan, fields, writer]);
  return paper;
}

const unopened = createStore<PaperState>(() => ({ status: 'opening', texts: {}, rescued: undefined }));

/** What a paper says of itself; a paper still being fetched is opening. */
export function usePaperState<T>(paper: Paper | undefined, select: (state: PaperState) => T): T {
  return useStore(paper?.state ?? unopened, select);
}

/** Ties a text area to a field of a paper: give it as the area's `ref`. */
export function useTextField(paper: Paper | undefined, field: string, plan: PaperId): RefCallback<HTMLTextAreaElement> {
  const workshop = useWorkshop();
  return useCallback(
    (area: HTMLTextAreaElement | null) => {
      if (area === null || paper === undefined) return;
      const binding = bindArea(area, paper.field(field));
      const listening = new AbortController();
      const { signal } = listening;
      const here = () => {
        if (document.activeElement === area) {
          workshop.attend({ kind: 'typing', what: `${plan}/${field}`, caret: area.selectionStart });
        }
      };
      area.addEventListener('input', binding.input, { signal });
      area.addEventListener('input', here, { signal });
      area.addEventListener('compositionstart', binding.compositionStart, { signal });
      area.addEventListener('compositionend', binding.compositionEnd, { signal });
      area.addEventListener('focus', here, { signal });
      area.addEventListener('blur', () => workshop.attend(undefined), { signal });
      return () => {
        listening.abort();
        binding.release();
      };
    },
    [workshop, paper, field, plan],
  );
}
