/** What a plan costs, worked out a second time from the words of the game alone, to check the rules against. */
import type { Pack } from '../../pack/schema.ts';
import type { Plan } from '../plan.ts';
import { entriesOf } from '../records.ts';

/** An organisation's core cost, once, plus each of its services that is not left out. Whole pounds a year; no effects. */
export function costByHand(plan: Pick<Plan, 'placed'>, pack: Pack): number {
  let pounds = 0;
  for (const organisation of pack.organisations) {
    const found = entriesOf(plan.placed).find(([id]) => id === organisation.id);
    if (found === undefined) continue;
    pounds += organisation.core;
    const leftOut = Object.keys(found[1].without ?? {});
    for (const service of organisation.services) if (!leftOut.includes(service.id)) pounds += service.cost;
  }
  return pounds;
}
