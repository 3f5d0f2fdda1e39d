/** A table's board for the big screen: fronts only, until every table has turned its cards. */
import type { Pack } from '../pack/schema.ts';
import { everyTableTurned } from './all-turned.ts';
import { fullCatalogue } from './catalogue-of.ts';
import type { EffectId, GroupId } from './ids.ts';
import type { Effect, Plan } from './plan.ts';
import { entriesOf, keysOf, pickKeys } from './records.ts';
import type { Table, Workshop } from './state.ts';
import { isFrom } from './steps.ts';
import { tablesOf } from './tables.ts';
import type { SpotlitBoard } from './views.ts';

function personShown(pack: Pack, table: Table, plan: Plan): SpotlitBoard['person'] {
  const person = isFrom(table.step, 'needs') ? pack.people.find(({ id }) => id === plan.person) : undefined;
  if (person === undefined) return undefined;
  const { name, age, area, statement, portrait } = person;
  return { name, age, area, statement, portrait };
}

/** Effects that speak of pounds or shares of them. */
const OF_MONEY: readonly Effect['effect']['kind'][] = ['budget', 'raise', 'cost'];

function withoutMoney(effects: Plan['effects']): Plan['effects'] {
  return Object.fromEntries(
    entriesOf<EffectId, Effect>(effects).filter(([, { effect }]) => !OF_MONEY.includes(effect.kind)),
  );
}

/** The board of the table in the spotlight, as everybody in the room may see it. */
export function spotlitBoard(
  pack: Pack,
  groups: Workshop['groups'],
  seats: Workshop['seats'],
  group: GroupId | undefined,
): SpotlitBoard | undefined {
  const table = group === undefined ? undefined : groups[group]?.table;
  const plan = table?.plans[table.current];
  if (group === undefined || table === undefined || plan === undefined) return undefined;
  const { organisations, backs } = fullCatalogue(pack);
  const person = personShown(pack, table, plan);
  const allTurned = everyTableTurned(tablesOf(groups), seats);
  return {
    group,
    columns: pack.columns,
    outcomes: plan.outcomes,
    effects: allTurned ? plan.effects : withoutMoney(plan.effects),
    placed: plan.placed,
    organisations: pickKeys(organisations, keysOf(plan.placed)),
    ...(person === undefined ? {} : { person }),
    ...(allTurned && plan.budget !== undefined
      ? { money: { budget: plan.budget, backs: pickKeys(backs, keysOf(plan.placed)) } }
      : {}),
  };
}
