/** The form of a rule about one table. It sees the table and what the table's audience may know, so it runs in the browser as well. */
import type { Draft } from 'immer';
import type { Payload } from '../../protocol/commands.ts';
import type { Catalogue } from '../catalogue.ts';
import type { TableCommandType } from '../commands.ts';
import type { Did } from '../did.ts';
import type { PlanId, SeatId } from '../ids.ts';
import type { FrozenTexts } from '../papers.ts';
import type { Plan } from '../plan.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Group, Table } from '../state.ts';
import { isFrom } from '../steps.ts';

/** The texts of each plan's papers, as they stand now. */
export type Papers = Readonly<Partial<Record<PlanId, FrozenTexts>>>;

export interface TableAt {
  readonly table: Table;
  /** What the table's own people may know. */
  readonly catalogue: Catalogue;
  /** Nobody's seat: a facilitator acts. */
  readonly seat: SeatId | undefined;
}

export interface ApplyAt {
  /** For rules the browser does not predict this holds every back; otherwise no rule looks at one. */
  readonly catalogue: Catalogue;
  readonly seat: SeatId | undefined;
  /** The log position the entry will have: new ids are made from it. */
  readonly seq: number;
  /** Only on the server, and only for rules the browser does not predict. */
  readonly server?: ServerSide;
}

/** What a rule may need besides the table: the part of its group that the table does not see, the time, and the papers as they stand. */
export interface ServerSide {
  readonly scores: Draft<Group['scores']>;
  readonly now: number;
  readonly papers: Papers;
  /** The tender version a sector plan answers now, or version `number`, and its contract value in pounds a year. */
  readonly answered: (
    plan: Plan | Draft<Plan>,
    number?: number,
  ) => { readonly answers: number; readonly value: number };
}

export interface TableRule<T extends TableCommandType> {
  /** Why this may not be done now, or nothing. */
  readonly may: (at: TableAt, payload: Payload<T>) => Refusal | undefined;
  /** Changes the draft; called only when `may` had nothing to say. */
  readonly apply: (draft: Draft<Table>, payload: Payload<T>, at: ApplyAt) => Did;
}

/** The rules of one area. */
export type TableRules<T extends TableCommandType> = { readonly [K in T]: TableRule<K> };

/** Refuses a plan that is not this table's, or that it no longer works on. */
export function closedPlan({ table }: TableAt, plan: PlanId): Refusal | undefined {
  if (table.plans[plan] === undefined) return refuse('not_your_table');
  if (table.current !== plan) return refuse('moved_on');
  return undefined;
}

/** Refuses changes to a plan whose tender or bid has gone out. */
export function paperOut({ table }: Pick<TableAt, 'table'>, plan: PlanId): Refusal | undefined {
  if (Object.values(table.tenders).some((tender) => tender?.plan === plan && tender.out)) return refuse('tender_out');
  return Object.values(table.bids).some((bid) => bid?.plan === plan && bid.out) ? refuse('bid_out') : undefined;
}

/** Refuses changes to needs, assets and outcomes before their step, and once the paper has gone out. */
export function thinkingClosed(at: TableAt, plan: PlanId): Refusal | undefined {
  const closed = closedPlan(at, plan) ?? paperOut(at, plan);
  if (closed) return closed;
  const begins = planOf(at.table, plan).side === 'council' ? 'needs' : 'framework';
  return isFrom(at.table.step, begins) ? undefined : refuse('not_now');
}

/** Refuses changes to the pathway before choosing, between the close of choosing and the turning of the cards, and in the debrief. */
export function pathwayClosed(at: TableAt, plan: PlanId): Refusal | undefined {
  const closed = closedPlan(at, plan) ?? paperOut(at, plan);
  if (closed) return closed;
  const { side, revealed } = planOf(at.table, plan);
  if (!isFrom(at.table.step, side === 'council' ? 'choosing' : 'costing') || at.table.step === 'debrief')
    return refuse('not_now');
  if (at.table.step === 'reveal' && !revealed) return refuse('choosing_closed');
  return undefined;
}

/** The plan a rule acts on. Throws if it is not there, which `may` has ruled out. */
export function planOf(table: Draft<Table>, plan: PlanId): Draft<Plan>;
export function planOf(table: Table, plan: PlanId): Plan;
export function planOf(table: Table, plan: PlanId): Plan {
  const found = table.plans[plan];
  if (found === undefined) throw new Error(`The table has no plan ${plan}.`);
  return found;
}
