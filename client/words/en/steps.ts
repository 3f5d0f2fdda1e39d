/** English words for the steps and stages of the day: their names, and how they are called in a sentence. */
import type { Stage, StepId } from '../../../shared/game/steps.ts';

export const steps = {
  names: {
    lobby: 'Lobby',
    briefing: 'Briefing',
    needs: 'Needs and outcomes',
    choosing: 'Choosing organisations',
    reveal: 'The reveal',
  } satisfies Record<StepId, string>,
  /** As they stand in the middle of a sentence. */
  inSentence: {
    lobby: 'the lobby',
    briefing: 'the briefing',
    needs: 'needs and outcomes',
    choosing: 'choosing',
    reveal: 'the reveal',
  } satisfies Record<StepId, string>,
  stages: {
    opening: 'Opening',
    council: 'Stage 1, the council',
    sector: 'Stage 2, the sector',
    closing: 'Closing',
  } satisfies Record<Stage, string>,
};
