/** Which fields each paper has, and which table it belongs to: a plan's paper to the table that plans, a bid's to the panel that assesses it. */
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import type { BidId, CardId, GroupId, PaperId, PlanId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import type { Panel } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Workshop } from '../../shared/game/state.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Fields } from './papers.ts';

interface Paper {
  readonly id: PaperId;
  readonly group: GroupId;
  /** A panel's paper has none. */
  readonly plan?: Plan;
}

function papersWithOwners(state: Workshop): Paper[] {
  return entriesOf<GroupId, Group>(state.groups).flatMap(([group, { table }]): Paper[] => [
    ...entriesOf<PlanId, Plan>(table.plans).map(([id, plan]) => ({ id, group, plan })),
    ...entriesOf<BidId, Panel>(table.panels).map(([id]) => ({ id, group })),
  ]);
}

function find(state: Workshop, paper: PaperId): Paper | undefined {
  return papersWithOwners(state).find(({ id }) => id === paper);
}

/** The table a paper belongs to, if there is such a paper. */
export function tableOfPaper(state: Workshop, paper: PaperId): GroupId | undefined {
  return find(state, paper)?.group;
}

/** The fields of a paper with their lengths, if there is such a paper. A plan's paper gets a field with each card it holds. */
export function fieldsOf(pack: Pack, state: Workshop, paper: PaperId): Fields | undefined {
  const found = find(state, paper);
  if (found === undefined) return undefined;
  const { needs, tender, bid, assessment } = fullCatalogue(pack).forms;
  const { plan } = found;
  if (plan === undefined) return lengths(assessment);
  const cards = keysOf<CardId, unknown>(plan.cards).map((card) => ({ id: `card-${card}`, limit: LIMITS.reasoning }));
  return lengths([...needs, ...(plan.side === 'council' ? tender : bid), ...cards]);
}

function lengths(fields: readonly { readonly id: string; readonly limit: number }[]): Fields {
  return new Map(fields.map(({ id, limit }) => [id, limit]));
}

/** Every paper of a workshop. */
export function papersOf(state: Workshop): readonly PaperId[] {
  return papersWithOwners(state).map(({ id }) => id);
}
