/** What a table answered to a challenge card, in words. */
import type { HeldCard } from '../../shared/game/plan.ts';
import { pageWords } from '../words/page-words.ts';

export function answerInWords({ answer }: HeldCard): string {
  const say = pageWords.facilitate.challenges;
  if (answer === undefined) return say.open;
  return answer.softened ? `${say.answers[answer.kind]}, ${say.easier}` : say.answers[answer.kind];
}
