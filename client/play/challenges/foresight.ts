/** What the board shows of a card that is not answered yet: a preview in words, nothing done. */
import { laterWords } from '../../words/later-words.ts';
import type { Foresight } from '../board/board.tsx';
import { useTable } from '../table.tsx';
import type { Cards } from './cards.ts';
import { foresee } from './consequences.ts';

export function useForesight({ shown, leaning }: Cards): Foresight | undefined {
  const { plan, catalogue } = useTable();
  if (shown === undefined || shown.held.answer) return undefined;
  const { organisations, outcomes } = foresee(plan, catalogue, shown.card, leaning ?? { kind: 'accept' });
  const { foreseen } = laterWords.challenges;
  return {
    organisations: new Map([...organisations].map(([id, kind]) => [id, foreseen[kind]])),
    outcomes: new Map(
      outcomes.flatMap(({ id, before, after }) =>
        before === after ? [] : [[id, { organisations: after, saying: foreseen.coverage(before, after) }] as const],
      ),
    ),
    closing: new Set([...organisations].flatMap(([id, kind]) => (kind === 'close' ? [id] : []))),
  };
}
