/** What an automatic player might want to do at a table: one idea of each kind that the table has room for. */
import type { TableCommand } from '../game/commands.ts';
import type { SeatId } from '../game/ids.ts';
import type { GroupView } from '../game/views.ts';
import { councilIdeas } from './ideas/council.ts';
import { pathwayIdeas } from './ideas/pathway.ts';
import type { Chance } from './ideas/pick.ts';
import { sectorIdeas } from './ideas/sector.ts';
import { thinkingIdeas } from './ideas/thinking.ts';

/** One idea of each kind, whether allowed now or not. */
export function ideasFor(view: GroupView, seat: SeatId, chance: Chance): TableCommand[] {
  const { table } = view;
  const plan = table.plans[table.current];
  const personal: TableCommand[] = [
    { type: 'ready.set', payload: { ready: table.ready[seat] === undefined } },
    { type: 'help.ask', payload: { wanted: table.help[seat] === undefined } },
  ];
  if (plan === undefined) return personal;
  return [
    ...personal,
    ...thinkingIdeas(plan, chance),
    ...pathwayIdeas(view, plan, chance),
    ...councilIdeas(view, plan, chance),
    ...sectorIdeas(view, plan, chance),
  ];
}
