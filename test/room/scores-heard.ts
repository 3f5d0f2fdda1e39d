/** Single scores in what a device heard. */
import type { CriterionId } from '../../shared/game/ids.ts';

/** Single scores as they travel: a criterion's id with a number from 0 to 5. Weights are larger, agreed scores have a reason. */
export function scoresIn(text: string, criteria: readonly CriterionId[]): string[] {
  const found = text.matchAll(new RegExp(`[/"](${criteria.join('|')})"[:,]\\s*([0-5])(?=[,}\\]])`, 'g'));
  return [...new Set([...found].map(([, criterion, score]) => `${criterion} ${score}`))].sort();
}
