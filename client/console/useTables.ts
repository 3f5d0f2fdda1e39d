/** Every table with all the console shows of it: its people, its plan, its money, its last act and whether it needs somebody. */
import type { GroupId } from '../../shared/game/ids.ts';
import type { Purse } from '../../shared/game/money.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { inOrder } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { FacilitatorView, GroupName } from '../../shared/game/views.ts';
import type { Recent } from '../../shared/protocol/messages.ts';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import type { Presences } from '../story/presence.ts';
import { type Attention, attentionOf } from './attention.ts';
import { planOf } from './consequence.ts';
import { lastHeardAt, type PersonAtTable, peopleAt } from './people.ts';
import { tableMoney } from './table-money.ts';
import { type LastAct, lastActOf } from './told.ts';

export interface TableSeen {
  readonly id: GroupId;
  readonly group: GroupName;
  readonly table: Table;
  readonly plan: Plan | undefined;
  readonly purse: Purse | undefined;
  readonly people: readonly PersonAtTable[];
  readonly lastAct: LastAct | undefined;
  /** Server time of the latest thing anybody there did, also where it is not remembered what. */
  readonly lastAt: number | undefined;
  readonly attention: readonly Attention[];
}

interface Known {
  readonly presence: Presences;
  readonly recent: readonly Recent[];
  readonly now: number;
}

function seenTables(view: FacilitatorView, { presence, recent, now }: Known): TableSeen[] {
  return inOrder(view.room.groups).flatMap(([id, group]) => {
    const table = view.tables[id];
    if (table === undefined) return [];
    const plan = planOf(table);
    const purse = plan && tableMoney(view, id, table, plan);
    // The sector may go over the contract on purpose.
    const limit = plan?.side === 'council' ? purse : undefined;
    const people = peopleAt(view, presence, id, now);
    const lastAct = lastActOf(view, recent, id);
    const lastAt = lastAct?.at ?? lastHeardAt(people, presence);
    const closed = view.room.closedAt !== undefined;
    const attention = closed ? [] : attentionOf({ table, roomStep: view.room.step, people, purse: limit, lastAt, now });
    return [{ id, group, table, plan, purse, people, lastAct, lastAt, attention }];
  });
}

export function useTables(): TableSeen[] {
  const view = useFacilitatorView((each) => each);
  const presence = useWorkshopState((state) => state.presence);
  const recent = useWorkshopState((state) => state.recent);
  const now = useServerNow(NOW_AND_THEN);
  return seenTables(view, { presence, recent, now });
}
