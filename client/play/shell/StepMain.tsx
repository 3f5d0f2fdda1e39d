/** The main part of a step: in English, on a page that is not, where its words are not translated yet. */
import type { ReactNode } from 'react';
import type { StepId } from '../../../shared/game/steps.ts';
import { langOf, type Translation } from '../../words/words.ts';
import { useTable } from '../table.tsx';

/** The words each step's own part is written with. */
const SECTIONS: Readonly<Record<StepId, keyof Translation>> = {
  lobby: 'play',
  briefing: 'play',
  needs: 'play',
  choosing: 'board',
  reveal: 'play',
  menu: 'council',
  challenges: 'challenges',
  tender: 'tender',
  tenders: 'tenders',
  framework: 'sector',
  costing: 'sector',
  bid: 'bid',
  shocks: 'challenges',
  assessment: 'assessment',
  debrief: 'debrief',
};

export function useStepLang(): string | undefined {
  return langOf(SECTIONS[useTable().table.step]);
}

interface StepMainProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

export function StepMain({ className, children }: StepMainProps) {
  return (
    <main id="main" tabIndex={-1} lang={useStepLang()} className={className}>
      {children}
    </main>
  );
}
