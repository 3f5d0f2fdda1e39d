/** Which papers may go out with a command: their texts are read before it is decided. */
import type { Command } from '../protocol/commands.ts';
import type { PlanId } from './ids.ts';
import type { FrozenTexts } from './papers.ts';
import type { SetOf } from './plan.ts';
import { keysOf } from './records.ts';
import type { Workshop } from './state.ts';
import { reachedAt } from './steps.ts';
import { tablesOf } from './tables.ts';

/** The plans whose tender or bid a command may send out. */
export function plansGoingOut(state: Workshop, command: Command): PlanId[] {
  const tables = tablesOf(state.groups);
  if (command.type === 'tender.publish') {
    const { tender } = command.payload;
    return tables.flatMap(({ tenders }) => tenders[tender]?.plan ?? []);
  }
  if (command.type === 'bid.submit') {
    const { bid } = command.payload;
    return tables.flatMap(({ bids }) => bids[bid]?.plan ?? []);
  }
  // What is not out yet goes over as it stands.
  const goesOver = command.type === 'step.go' && command.payload.group === undefined;
  if (!goesOver || !reachedAt(command.payload.step).tenders) return [];
  return tables.flatMap(({ plans }) => keysOf<PlanId, unknown>(plans));
}

interface Field {
  readonly id: string;
  readonly core: boolean;
}

/** The words that go out: of the form's own fields, of extras only those that are open, and none that are empty. */
export function wordsGoingOut(
  { texts }: FrozenTexts,
  fields: readonly Field[],
  extras: SetOf<string>,
): FrozenTexts['texts'] {
  const open = fields.filter(({ id, core }) => core || extras[id]);
  return Object.fromEntries(
    open.flatMap(({ id }): [string, string][] => {
      const words = texts[id] ?? '';
      return words.trim() === '' ? [] : [[id, words]];
    }),
  );
}
