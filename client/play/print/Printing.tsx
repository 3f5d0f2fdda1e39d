/** Printing: what a step looks like on paper is fetched when somebody prints, and is on the page only until it is printed. */
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { StepId } from '../../../shared/game/steps.ts';
import { useTable } from '../table.tsx';

/** The step as it stands, or a card for every organisation the table knows. */
export type Printed = 'step' | 'cards';

export interface PapersProps {
  readonly printed: Printed;
  /** Everything is on the papers. */
  readonly onReady: () => void;
}

/** Steps whose page is printed as it is on screen, without its controls. */
const AS_ON_SCREEN: readonly StepId[] = ['lobby', 'briefing', 'tenders', 'debrief'];

interface Shown {
  readonly printed: Printed;
  readonly Papers: ComponentType<PapersProps>;
}

/** What asks for paper, and the papers themselves while they are being printed. */
export function usePrinting() {
  const { table } = useTable();
  const [shown, setShown] = useState<Shown>();
  const asOnScreen = AS_ON_SCREEN.includes(table.step);
  const print = useCallback(
    async (printed: Printed) => {
      if (printed === 'step' && asOnScreen) return window.print();
      const papers = await import('./Papers.tsx').catch(() => undefined);
      // Without a line the page is printed as it stands.
      if (papers === undefined) window.print();
      else setShown({ printed, Papers: papers.Papers });
    },
    [asOnScreen],
  );
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      void print('step');
    };
    addEventListener('keydown', press, { signal });
    addEventListener('afterprint', () => setShown(undefined), { signal });
    return () => listening.abort();
  }, [print]);
  const onReady = useCallback(() => window.print(), []);
  const papers =
    shown && createPortal(<shown.Papers printed={shown.printed} onReady={onReady} />, document.body, 'papers');
  return { print, papers };
}
