/** English words for the steps and stages of the day: their names, and how they are called in a sentence. */
import type { Stage, StepId } from '../../../shared/game/steps.ts';

export const steps = {
  names: {
    lobby: 'Lobby',
    briefing: 'Briefing',
    needs: 'Needs and outcomes',
    choosing: 'Choosing organisations',
    reveal: 'The reveal',
    menu: 'The menu',
    challenges: 'Challenges',
    tender: 'Writing the tender',
    tenders: 'Tenders presented',
    framework: 'Outcomes framework',
    costing: 'Choosing and costing',
    bid: 'Writing the bid',
    shocks: 'Shocks',
    assessment: 'Assessment',
    debrief: 'Debrief',
  } satisfies Record<StepId, string>,
  /** As they stand in the middle of a sentence. */
  inSentence: {
    lobby: 'the lobby',
    briefing: 'the briefing',
    needs: 'needs and outcomes',
    choosing: 'choosing',
    reveal: 'the reveal',
    menu: 'the menu',
    challenges: 'challenges',
    tender: 'writing the tender',
    tenders: 'the tenders presented',
    framework: 'the outcomes framework',
    costing: 'choosing and costing',
    bid: 'writing the bid',
    shocks: 'shocks',
    assessment: 'the assessment',
    debrief: 'the debrief',
  } satisfies Record<StepId, string>,
  stages: {
    opening: 'Opening',
    council: 'Stage 1, the council',
    sector: 'Stage 2, the sector',
    closing: 'Closing',
  } satisfies Record<Stage, string>,
};
