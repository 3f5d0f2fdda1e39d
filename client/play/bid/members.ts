/** Who is in the partnership: nobody chosen means everybody on the pathway. */
import type { OrganisationId } from '../../../shared/game/ids.ts';
import type { BidForm } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';

/** The members among what is placed now. Whoever left the pathway does not count. */
export function membersOf({ placed }: Pick<Plan, 'placed'>, { members }: Pick<BidForm, 'members'>): OrganisationId[] {
  const all = keysOf<OrganisationId, unknown>(placed);
  const chosen = all.filter((id) => members[id]);
  return chosen.length === 0 ? all : chosen;
}

/** What to send so that one is in or out: an empty list for everybody. Nothing if nobody would be left. */
export function membersWith(
  plan: Pick<Plan, 'placed'>,
  form: Pick<BidForm, 'members'>,
  organisation: OrganisationId,
  included: boolean,
): OrganisationId[] | undefined {
  const all = keysOf<OrganisationId, unknown>(plan.placed);
  const now = new Set(membersOf(plan, form));
  if (included) now.add(organisation);
  else now.delete(organisation);
  const next = all.filter((id) => now.has(id));
  if (next.length === 0) return undefined;
  return next.length === all.length ? [] : next;
}
