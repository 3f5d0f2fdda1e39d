/** Reading papers to show them elsewhere, in a version that goes out or in a record: plain words only. */
import type { PaperId, PlanId } from '../../shared/game/ids.ts';
import type { FrozenTexts } from '../../shared/game/papers.ts';
import type { Papers as TextsByPlan } from '../../shared/game/rules/table-rule.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { fieldsOf } from './fields.ts';
import type { Papers } from './papers.ts';

/** Marks that would change the direction of other people's words. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export interface Desk {
  readonly pack: Pack;
  readonly papers: Pick<Papers, 'read'>;
}

/** A paper as it stands, once all that was sent before is stored. `undefined` if there is no such paper. */
export async function readPaper(
  { pack, papers }: Desk,
  state: Workshop,
  paper: PaperId,
): Promise<FrozenTexts | undefined> {
  const fields = fieldsOf(pack, state, paper);
  if (fields === undefined) return undefined;
  const { texts, textSeq } = await papers.read(paper, fields);
  const plain = Object.entries(texts).map(([field, text]) => [field, text.replace(DIRECTION, '')]);
  return { texts: Object.fromEntries(plain), textSeq };
}

/** The papers of these plans as they stand. */
export async function readPlans(desk: Desk, state: Workshop, plans: readonly PlanId[]): Promise<TextsByPlan> {
  const read = await Promise.all(
    plans.map(async (plan): Promise<[PlanId, FrozenTexts][]> => {
      const texts = await readPaper(desk, state, plan);
      return texts === undefined ? [] : [[plan, texts]];
    }),
  );
  return Object.fromEntries(read.flat());
}
