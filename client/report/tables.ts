/** A record as its tables: each with its people, each of its plans and its papers, whoever's record it is. */
import type { Catalogue } from '../../shared/game/catalogue.ts';
import type { PlanId, SeatId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { SeatName } from '../../shared/game/views.ts';

export interface TableTold {
  readonly table: Table;
  readonly plan: Plan;
  readonly people: readonly (readonly [SeatId, SeatName])[];
  readonly paper: Readonly<Record<string, string>>;
  /** What of the pack this table may know: a facilitator's catalogue knows every cost, and still tells only turned ones. */
  readonly catalogue: Catalogue;
}

export function tablesTold({ view, papers }: Pick<WorkshopRecord, 'view' | 'papers'>): TableTold[] {
  const told = (table: Table | undefined, people: TableTold['people']): TableTold[] => {
    if (table === undefined) return [];
    const plans = Object.values(table.plans).flatMap((plan) => (plan === undefined ? [] : [plan]));
    return plans.map((plan) => {
      const catalogue = { ...view.catalogue, backs: turnedBacks(view.catalogue, plan) };
      return { table, plan, people, paper: paperOf(papers, plan.id), catalogue };
    });
  };
  if (view.audience === 'group') return told(view.table, inOrder(view.people));
  const seats = inOrder(view.seats);
  return inOrder(view.room.groups).flatMap(([id]) =>
    told(
      view.tables[id],
      seats.filter(([, seat]) => seat.group === id),
    ),
  );
}

function paperOf(papers: WorkshopRecord['papers'], plan: PlanId): Readonly<Record<string, string>> {
  return papers[plan] ?? {};
}

function turnedBacks({ backs }: Catalogue, plan: Plan): Catalogue['backs'] {
  return Object.fromEntries(Object.entries(backs).filter(([organisation]) => Object.hasOwn(plan.turned, organisation)));
}
