/** What tables, plans and papers name of the pack and of each other: it must be there, or a reader of theirs finds nothing. */
import type { Pack } from '../pack/schema.ts';
import type { BidId, CardId, OrganisationId, PlanId, TenderId } from './ids.ts';
import type { Bid, BidForm, BidVersion, Tender } from './papers.ts';
import type { HeldCard, Placed, Plan } from './plan.ts';
import { entriesOf, keysOf } from './records.ts';
import type { Table, Workshop } from './state.ts';
import { tablesOf } from './tables.ts';

interface Named {
  readonly services: ReadonlyMap<string, readonly string[]>;
  readonly columns: ReadonlySet<string>;
}

function namedBy({ organisations, columns }: Pack): Named {
  return {
    services: new Map(organisations.map(({ id, services }) => [id, services.map((each) => each.id)])),
    columns: new Set(columns.map(({ id }) => id)),
  };
}

function pathwayStrays(placed: Plan['placed'], { services, columns }: Named): boolean {
  return entriesOf<OrganisationId, Placed>(placed).some(
    ([id, { in: standing, without }]) =>
      !keysOf(standing).every((column) => columns.has(column)) ||
      !keysOf(without ?? {}).every((service) => services.get(id)?.includes(service)),
  );
}

function planStrays({ groups }: Workshop, plan: Plan, named: Named): string | undefined {
  if (!keysOf(plan.turned).every((id) => named.services.has(id))) return 'has turned a card that is not there.';
  if (pathwayStrays(plan.placed, named)) return 'holds a service that is not there.';
  const passed = entriesOf<CardId, HeldCard>(plan.cards).some(([, { from }]) => from && groups[from] === undefined);
  if (passed) return 'holds a card of a table that is not there.';
  for (const { effect } of Object.values(plan.effects).flatMap((each) => each ?? []))
    if ('organisation' in effect && !named.services.has(effect.organisation))
      return 'feels an effect on an organisation that is not there.';
  const { received } = plan;
  if ((received === undefined) !== (plan.side === 'council'))
    return 'answers a tender and is no sector plan, or neither.';
  if (received === undefined || (received.from === undefined && received.tender === undefined)) return undefined;
  const sent = received.from && received.tender && groups[received.from]?.table.tenders[received.tender];
  return sent ? undefined : 'answers a tender that is not there.';
}

function formStrays({ lead, members, merged }: BidForm, { services }: Named): boolean {
  return ![...keysOf(members), ...keysOf(merged), ...(lead ? [lead] : [])].every((id) => services.has(id));
}

function versionStrays({ form, plan, closed }: BidVersion, named: Named): boolean {
  const known = [...keysOf(plan.placed), ...keysOf(closed)].every((id) => named.services.has(id));
  return !known || formStrays(form, named) || pathwayStrays(plan.placed, named);
}

function tenderStrays({ groups }: Workshop, { form, versions, questions }: Tender, { services }: Named): boolean {
  const sent = Object.values(versions).flatMap((version) => version ?? []);
  const keys = [form, ...sent.map((each) => each.form)].flatMap(({ marks }) => Object.keys(marks));
  return (
    Object.values(questions).some((question) => question && groups[question.by] === undefined) ||
    ![...keys, ...sent.flatMap((each) => Object.keys(each.services))].every((key) => {
      const [organisation = '', service = ''] = key.split('.');
      return services.get(organisation)?.includes(service);
    })
  );
}

function papersStray(state: Workshop, { plans, tenders, bids }: Table, named: Named): string | undefined {
  const written: (Tender | Bid | undefined)[] = [...Object.values(tenders), ...Object.values(bids)];
  for (const [id] of entriesOf<PlanId, Plan>(plans))
    if (written.filter((paper) => paper?.plan === id).length !== 1) return `Plan ${id} has not one paper.`;
  for (const [id, tender] of entriesOf<TenderId, Tender>(tenders))
    if (tenderStrays(state, tender, named)) return `Tender ${id} names what is not there.`;
  for (const [id, { form, versions }] of entriesOf<BidId, Bid>(bids))
    if (formStrays(form, named) || Object.values(versions).some((each) => each && versionStrays(each, named)))
      return `Bid ${id} names what is not there.`;
  return undefined;
}

/** What names something that is not there, in words for developers; nothing if all is. */
export function referenceBroken(state: Workshop, pack: Pack): string | undefined {
  const named = namedBy(pack);
  const tables = tablesOf(state.groups);
  const papers = tables.flatMap(({ tenders, bids }) => [...keysOf(tenders), ...keysOf(bids)]);
  if (new Set<string>(papers).size < papers.length) return 'Two tables have the same paper.';
  for (const table of tables) {
    for (const [id, plan] of entriesOf<PlanId, Plan>(table.plans)) {
      const stray = planStrays(state, plan, named);
      if (stray !== undefined) return `Plan ${id} ${stray}`;
    }
    const stray = papersStray(state, table, named);
    if (stray !== undefined) return stray;
  }
  return undefined;
}
