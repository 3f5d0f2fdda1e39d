/** What a move of the whole room does to the papers between tables: what goes over unfinished, who answers whom, who hears whom. */
import type { GroupId } from '../../shared/game/ids.ts';
import { inOrder, keysOf } from '../../shared/game/records.ts';
import { authorsFor } from '../../shared/game/rotation.ts';
import type { Table } from '../../shared/game/state.ts';
import { isFrom, reachedAt, type StepId } from '../../shared/game/steps.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { bidStands, type Standing, tenderStand } from './papers-stand.ts';

type Seen = Pick<FacilitatorView, 'room' | 'tables' | 'seats' | 'catalogue' | 'settings'>;

/** Who answers whose tender. `ready`: a ready-made one of the pack; `own`: their own. */
export interface Swap {
  readonly table: string;
  readonly answers: readonly { readonly from: string; readonly person: string }[] | 'ready' | 'own';
}

/** Which bids a table hears as their panel. */
export interface Hearing {
  readonly panel: string;
  readonly from: readonly string[];
}

/** A paper that its authors have again: others go on reading the version that went out last. */
export interface OldVersion {
  readonly name: string;
  readonly version: number;
}

export type GoingOver =
  /** Tenders that go over as they stand. */
  | { readonly kind: 'tendersGoOver'; readonly tables: readonly string[] }
  /** Those among them that ask for more than the budget, by so many pounds a year. */
  | { readonly kind: 'overBudget'; readonly tables: readonly { readonly name: string; readonly over: number }[] }
  /** Tenders given back and not published again. `last`: from the step on nobody can publish. */
  | { readonly kind: 'tendersStay'; readonly tables: readonly OldVersion[]; readonly last: boolean }
  /** Withdrawn tenders stay withdrawn. */
  | { readonly kind: 'stayWithdrawn'; readonly tables: readonly string[]; readonly last: boolean }
  | { readonly kind: 'bidsGoOver'; readonly tables: readonly string[] }
  /** Bids taken or given back go over as they stand now. */
  | { readonly kind: 'bidsGoAgain'; readonly tables: readonly string[] }
  /** Bids given back that a panel has already. */
  | { readonly kind: 'bidsStay'; readonly tables: readonly OldVersion[] }
  | { readonly kind: 'swap'; readonly tables: readonly Swap[] }
  | { readonly kind: 'panels'; readonly tables: readonly Hearing[] }
  /** Panels that have not decided on every bid they hear. */
  | { readonly kind: 'undecided'; readonly tables: readonly string[] }
  /** Tables work on their council plans again. */
  | { readonly kind: 'councilAgain' };

/** What moving the room from one step to another does to papers, as far as this facilitator sees the tables. */
export function goingOver(view: Seen, from: StepId, to: StepId): GoingOver[] {
  const before = reachedAt(from);
  const after = reachedAt(to);
  const tables = inOrder(view.room.groups).flatMap(([id, { name }]) => {
    const table = view.tables[id];
    return table ? [{ id, name, table, tender: tenderStand(table, view.catalogue) }] : [];
  });
  const found: GoingOver[] = [];
  const tell = (each: Extract<GoingOver, { tables: unknown }>) => {
    if (each.tables.length > 0) found.push(each);
  };
  const swapping = after.swap && !before.swap;
  if ((after.tenders && !before.tenders) || swapping) {
    const stand = (standing: Standing) => tables.filter(({ tender }) => tender?.standing === standing);
    const names = (standing: Standing) => stand(standing).map(({ name }) => name);
    tell({ kind: 'tendersGoOver', tables: names('draft') });
    const dear = stand('draft').map(({ name, tender }) => ({ name, over: tender?.over ?? 0 }));
    tell({ kind: 'overBudget', tables: dear.filter(({ over }) => over > 0) });
    const back = stand('back').map(({ name, tender }) => ({ name, version: tender?.number ?? 0 }));
    tell({ kind: 'tendersStay', tables: back, last: swapping });
    tell({ kind: 'stayWithdrawn', tables: names('withdrawn'), last: swapping });
  }
  if (swapping) {
    const swaps = tables.map(({ id, name }) => swapOf(view, id, name));
    tell({ kind: 'swap', tables: swaps.flatMap((swap) => swap ?? []) });
  }
  if (after.panels && !before.panels) {
    const late = (standing: Standing) =>
      tables.filter(({ table }) => bidsOf(view, table).some((bid) => bid.standing === standing && !bid.heard));
    tell({ kind: 'bidsGoOver', tables: late('draft').map(({ name }) => name) });
    tell({ kind: 'bidsGoAgain', tables: late('back').map(({ name }) => name) });
    tell({ kind: 'panels', tables: tables.flatMap(({ id, name }) => hearingOf(view, id, name) ?? []) });
  }
  if (after.panels && isFrom(to, from)) {
    const heard = tables.flatMap(({ name, table }) =>
      bidsOf(view, table).flatMap(({ standing, number, heard }) =>
        standing === 'back' && heard ? [{ name, version: number }] : [],
      ),
    );
    tell({ kind: 'bidsStay', tables: heard });
  }
  if (from === 'assessment' && to === 'debrief') {
    const open = tables.filter(({ table }) => Object.values(table.panels).some((panel) => panel && !panel.award));
    tell({ kind: 'undecided', tables: open.map(({ name }) => name) });
  }
  if (before.swap && !after.swap) found.push({ kind: 'councilAgain' });
  return found;
}

/** A table's bids, and which of them a panel has. */
function bidsOf({ tables, catalogue }: Seen, table: Table) {
  const heard = new Set(Object.values(tables).flatMap((each) => keysOf(each?.panels ?? {})));
  return bidStands(table, catalogue).map((stand) => ({ ...stand, heard: heard.has(stand.bid.id) }));
}

function seating({ room, seats, settings }: Seen) {
  return { groups: room.groups, seats, bidders: settings.bidders };
}

/** Whose tenders a table answers: as settled at the swap, and before it by who sits where. */
function authorsOf(view: Seen, id: GroupId): GroupId[] {
  const sector = Object.values(view.tables[id]?.plans ?? {}).filter((plan) => plan?.side === 'sector');
  return sector.length === 0 ? authorsFor(seating(view), id) : sector.map((plan) => plan?.received?.from ?? id);
}

function swapOf(view: Seen, id: GroupId, table: string): Swap | undefined {
  const authors = authorsOf(view, id);
  if (authors.length === 0) return undefined;
  if (authors.includes(id)) return { table, answers: view.settings.alone };
  const answers = authors.map((author) => {
    const theirs = view.tables[author];
    const plan = Object.values(theirs?.plans ?? {}).find((each) => each?.side === 'council');
    const person = plan && view.catalogue.people[plan.person]?.name;
    return { from: view.room.groups[author]?.name ?? '', person: person ?? '' };
  });
  return { table, answers };
}

function hearingOf(view: Seen, id: GroupId, panel: string): Hearing | undefined {
  const from = inOrder(view.room.groups).flatMap(([bidder, { name }]) =>
    authorsOf(view, bidder).includes(id) ? [name] : [],
  );
  return from.length === 0 ? undefined : { panel, from };
}
