/** The steps of the day, in the order no pack changes, and what is true of each whatever the pack. */

export type Stage = 'opening' | 'council' | 'sector' | 'closing';

export interface Step {
  /** The number people see: "Step 3". */
  readonly number: number;
  readonly stage: Stage;
  /** A plenary step is for the whole room: no group can be moved to it, or away from it, alone. */
  readonly plenary: boolean;
  /** A pack may leave the step out. */
  readonly optional: boolean;
}

export const STEPS = {
  lobby: { number: 0, stage: 'opening', plenary: true, optional: false },
  briefing: { number: 1, stage: 'opening', plenary: true, optional: true },
  needs: { number: 2, stage: 'council', plenary: false, optional: false },
  choosing: { number: 3, stage: 'council', plenary: false, optional: false },
  reveal: { number: 4, stage: 'council', plenary: false, optional: false },
  menu: { number: 5, stage: 'council', plenary: false, optional: true },
  challenges: { number: 6, stage: 'council', plenary: false, optional: true },
  tender: { number: 7, stage: 'council', plenary: false, optional: false },
  tenders: { number: 8, stage: 'council', plenary: true, optional: true },
  framework: { number: 9, stage: 'sector', plenary: false, optional: true },
  costing: { number: 10, stage: 'sector', plenary: false, optional: false },
  bid: { number: 11, stage: 'sector', plenary: false, optional: false },
  shocks: { number: 12, stage: 'sector', plenary: false, optional: true },
  assessment: { number: 13, stage: 'closing', plenary: true, optional: false },
  debrief: { number: 14, stage: 'closing', plenary: true, optional: false },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof STEPS;

export const STEP_IDS = [
  'lobby',
  'briefing',
  'needs',
  'choosing',
  'reveal',
  'menu',
  'challenges',
  'tender',
  'tenders',
  'framework',
  'costing',
  'bid',
  'shocks',
  'assessment',
  'debrief',
] as const satisfies readonly StepId[];

/** True if `step` is `other` or comes after it. */
export function isFrom(step: StepId, other: StepId): boolean {
  return STEPS[step].number >= STEPS[other].number;
}

/** What has happened once the room is at a step: every tender has gone over, the sides have swapped, every bid has and panels sit. */
export function reachedAt(step: StepId): {
  readonly tenders: boolean;
  readonly swap: boolean;
  readonly panels: boolean;
} {
  const { stage } = STEPS[step];
  const swap = stage === 'sector' || stage === 'closing';
  return { tenders: step === 'tenders' || swap, swap, panels: stage === 'closing' };
}
