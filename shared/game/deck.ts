/** The deck: which challenge cards a table could draw now, and drawing with the workshop's own seed. */
import type { ChallengeCard, Pack, PackCondition } from '../pack/schema.ts';
import { isTogether } from './bid-money.ts';
import { chanceFrom, shuffled } from './chance.ts';
import { optionsOf } from './effects.ts';
import { type Bid, bidOfPlan } from './papers.ts';
import type { Plan } from './plan.ts';
import type { Table } from './state.ts';

const DECKS: Readonly<Record<Plan['side'], readonly ChallengeCard['deck'][]>> = {
  council: ['political', 'operational', 'financial'],
  sector: ['consortium', 'system'],
};

/** The decks that each side draws from. */
export function decksOf(side: Plan['side']): readonly ChallengeCard['deck'][] {
  return DECKS[side];
}

/** True at the steps in which tables are dealt cards. */
export function takesCards({ step }: Pick<Table, 'step'>): boolean {
  return step === 'challenges' || step === 'shocks';
}

/** What a condition is asked of: a plan, and the bid made from it if there is one. */
export interface Situation {
  readonly plan: Plan;
  readonly bid?: Bid | undefined;
}

/** Whether a condition holds. A card without one can always be drawn. */
function holds(condition: PackCondition | undefined, { plan, bid }: Situation): boolean {
  if (condition === undefined) return true;
  if (condition.kind === 'has') return plan.placed[condition.organisation] !== undefined;
  if (condition.kind === 'consortium') return isTogether(bid?.form.model);
  return !optionsOf(plan).includes(condition.option);
}

/** The situation a table draws in. */
export function situationOf(table: Table): Situation | undefined {
  const plan = table.plans[table.current];
  if (plan === undefined) return undefined;
  const bid = bidOfPlan(table, plan.id);
  return { plan, bid };
}

/** Whether a card could be drawn in a situation: of that side's decks, its condition true, not drawn before. */
export function fits(card: ChallengeCard, situation: Situation, deck?: ChallengeCard['deck']): boolean {
  const { plan, bid } = situation;
  return (
    decksOf(plan.side).includes(card.deck) &&
    (deck === undefined || card.deck === deck) &&
    (card.deck !== 'consortium' || isTogether(bid?.form.model)) &&
    plan.cards[card.id] === undefined &&
    holds(card.condition, situation)
  );
}

/** The cards a table could draw, in the order of its own shuffle. */
export function drawable(pack: Pack, seed: string, table: Table, deck?: ChallengeCard['deck']): ChallengeCard[] {
  const situation = situationOf(table);
  if (situation === undefined) return [];
  return shuffled(pack.cards, chanceFrom(`${seed}:${situation.plan.id}`)).filter((card) => fits(card, situation, deck));
}
