/** What a table answered to a challenge card, in words. */
import type { HeldCard } from '../../shared/game/plan.ts';
import { words } from '../words/words.ts';

export function answerInWords({ answer }: HeldCard): string {
  const say = words.facilitate.challenges;
  if (answer === undefined) return say.open;
  return answer.softened ? `${say.answers[answer.kind]}, ${say.easier}` : say.answers[answer.kind];
}
