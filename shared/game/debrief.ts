/** Two plans for one person: the council's reading and the sector's, side by side. */
import type { GroupId, PlanId } from './ids.ts';
import type { Plan } from './plan.ts';
import { entriesOf } from './records.ts';
import type { Group } from './state.ts';
import type { AllPlans, PersonPlans, PlanShown } from './views.ts';

function shown(group: GroupId, plan: Plan): PlanShown {
  const { id, person, side, needs, assets, outcomes, placed, guess, budget, effects, bought } = plan;
  return {
    id,
    group,
    person,
    side,
    needs,
    assets,
    outcomes,
    placed,
    effects,
    bought,
    ...(guess === undefined ? {} : { guess }),
    ...(budget === undefined ? {} : { budget }),
  };
}

/** Each council plan with the sector plans that answered its tender; a plan that answered a ready-made tender stands alone. */
export function personPlans(groups: Readonly<Partial<Record<GroupId, Pick<Group, 'table'>>>>): AllPlans {
  const all = entriesOf<GroupId, Pick<Group, 'table'>>(groups).flatMap(([group, { table }]) =>
    entriesOf<PlanId, Plan>(table.plans).map(([, plan]) => ({ group, plan })),
  );
  const pairs: Partial<Record<PlanId, PersonPlans>> = {};
  for (const { group, plan } of all) {
    if (plan.side === 'council') {
      const answers = all.filter((each) => each.plan.received?.from === group);
      const sector = Object.fromEntries(answers.map((each) => [each.plan.id, shown(each.group, each.plan)]));
      pairs[plan.id] = { person: plan.person, council: shown(group, plan), sector };
    } else if (plan.received?.from === undefined) {
      pairs[plan.id] = { person: plan.person, sector: { [plan.id]: shown(group, plan) } };
    }
  }
  return pairs;
}

/** The pairs a table had a hand in. */
export function plansOf(pairs: AllPlans, group: GroupId): AllPlans {
  return Object.fromEntries(
    entriesOf<PlanId, PersonPlans>(pairs).filter(
      ([, { council, sector }]) =>
        council?.group === group || Object.values(sector).some((plan) => plan?.group === group),
    ),
  );
}
