/** What is true of every state, whatever was done: asked by undo, by the automatic players' runs and by the tests. */
import type { Pack } from '../pack/schema.ts';
import { optionsOf } from './effects.ts';
import type { CardId, EffectId, GroupId, OrganisationId, OutcomeId, PlanId, SeatId } from './ids.ts';
import { LIMITS } from './limits.ts';
import { papersBroken } from './paper-invariants.ts';
import type { Effect, HeldCard, Outcome, Placed, Plan } from './plan.ts';
import { entriesOf, inOrder, keysOf } from './records.ts';
import { referenceBroken } from './references.ts';
import { peopleAt, seatsAt } from './seating.ts';
import { allIn, holds } from './sets.ts';
import type { Group, Seat, Table, Workshop } from './state.ts';
import { STEPS } from './steps.ts';

function planBroken(plan: Plan, pack: Pack): string | undefined {
  if (!pack.people.some(({ id }) => id === plan.person)) return `${plan.person} is not in the pack.`;
  for (const items of [plan.needs, plan.assets, plan.outcomes])
    if (keysOf(items).length > LIMITS.items) return 'There are more needs, assets or outcomes than a plan holds.';
  for (const [id, outcome] of entriesOf<OutcomeId, Outcome>(plan.outcomes))
    if (!allIn(plan.needs, keysOf(outcome.needs ?? {}))) return `Outcome ${id} names a need that is not there.`;
  for (const [id, placed] of entriesOf<OrganisationId, Placed>(plan.placed)) {
    const organisation = pack.organisations.find((each) => each.id === id);
    if (organisation === undefined) return `${id} is placed and not in the pack.`;
    if (keysOf(placed.in).length === 0) return `${id} is placed in no column.`;
    if (!keysOf(placed.in).every((column) => pack.columns.some((each) => each.id === column)))
      return `${id} stands in a column that is not there.`;
    if (keysOf(placed.without ?? {}).length >= organisation.services.length) return `${id} has no service left.`;
    if (!allIn(plan.needs, keysOf(placed.needs ?? {}))) return `${id} is linked to a need that is not there.`;
    if (!allIn(plan.outcomes, keysOf(placed.outcomes ?? {}))) return `${id} is linked to an outcome that is not there.`;
    if (plan.revealed && !plan.turned[id]) return `${id} is placed after the reveal and not turned.`;
  }
  if ((plan.budget !== undefined) !== (plan.side === 'council' && plan.revealed === true))
    return 'A council’s plan has a budget once it is revealed, and no other plan has one.';
  if (!plan.revealed && keysOf(plan.turned).length > 0) return 'Cards are turned before the reveal.';
  return undefined;
}

function cardsBroken(plan: Plan, pack: Pack): string | undefined {
  const helping = optionsOf(plan);
  const brought = pack.options
    .filter(({ id }) => helping.includes(id))
    .flatMap(({ effects }) => effects.flatMap((each) => (each.kind === 'introduce' ? each.organisations : [])));
  const hidden = pack.organisations.filter((each) => each.hidden && plan.placed[each.id] && !brought.includes(each.id));
  if (hidden[0]) return `${hidden[0].id} is placed and nothing bought introduced it.`;
  if (!helping.every((option) => pack.options.some(({ id }) => id === option))) return 'An option is not in the pack.';
  for (const [id, { answer }] of entriesOf<CardId, HeldCard>(plan.cards)) {
    const card = pack.cards.find((each) => each.id === id);
    if (card === undefined) return `Card ${id} is not in the pack.`;
    if (answer?.softened && !card.softened?.options.some((option) => helping.includes(option)))
      return `Card ${id} is eased by nothing that was bought.`;
  }
  for (const [id, { source }] of entriesOf<EffectId, Effect>(plan.effects))
    if (plan.cards[source.id]?.answer === undefined) return `Effect ${id} comes from a card that is not answered.`;
  return undefined;
}

function tableBroken(state: Workshop, id: GroupId, table: Table, pack: Pack): string | undefined {
  if (table.id !== id) return `Table ${table.id} is kept as ${id}.`;
  if (table.plans[table.current] === undefined) return `Table ${id} works on a plan that is not there.`;
  const step = STEPS[table.step];
  const room = STEPS[state.step];
  if (table.step !== state.step && (step.plenary || room.plenary || step.stage !== room.stage))
    return `Table ${id} is at a step it could not be moved to.`;
  const stray = keysOf<SeatId, true>(table.ready).find((seat) => state.seats[seat]?.group !== id);
  if (stray !== undefined) return `${stray} is ready at a table where they do not sit.`;
  for (const [key, plan] of entriesOf<PlanId, Plan>(table.plans)) {
    if (plan.id !== key) return `Plan ${plan.id} is kept as ${key}.`;
    const broken = planBroken(plan, pack) ?? cardsBroken(plan, pack);
    if (broken !== undefined) return `${plan.id}: ${broken}`;
  }
  const marked = [table.help, table.handed, table.screens].flatMap((marks) => keysOf<SeatId, true>(marks));
  const away = [...marked, ...(table.scribe ? [table.scribe] : [])].find((seat) => state.seats[seat]?.group !== id);
  if (away !== undefined) return `${away} is waited for at a table where they do not sit.`;
  const screens = seatsAt(state, id).flatMap(([seat, { screen }]) => (screen ? [seat] : []));
  if (!holds(table.screens, screens)) return `Table ${id} does not know its screens.`;
  return papersBroken(state, table, pack);
}

/** Tables are g1, g2 and so on: adding and taking away counts on it. No two share a plan, or they would share its paper. */
function tablesBroken(groups: Workshop['groups']): string | undefined {
  const tables = inOrder<GroupId, Group>(groups);
  if (tables.length === 0 || tables.length > LIMITS.groups) return `There are ${tables.length} tables.`;
  const astray = tables.find(([id, { order }], index) => order !== index + 1 || id !== `g${order}`);
  if (astray !== undefined) return `Table ${astray[0]} is not where its number says.`;
  const plans = tables.flatMap(([, { table }]) => keysOf(table.plans));
  return new Set(plans).size < plans.length ? 'Two tables have the same plan.' : undefined;
}

function dayBroken({ step, slide, agenda }: Workshop, pack: Pack): string | undefined {
  const missing = pack.agenda.find((item) => agenda[item.step] === undefined);
  if (missing !== undefined) return `The agenda lacks ${missing.step}.`;
  if (!pack.agenda.some((item) => item.step === step)) return `The room is at ${step}, which is not in the pack.`;
  return slide > 0 && slide >= pack.slides.length ? `There is no slide ${slide}.` : undefined;
}

/** What is wrong with a state, in words for developers; nothing if all holds. */
export function invariantBroken(state: Workshop, pack: Pack): string | undefined {
  const wrong = tablesBroken(state.groups) ?? dayBroken(state, pack);
  if (wrong !== undefined) return wrong;
  for (const [id, { table }] of entriesOf<GroupId, Group>(state.groups)) {
    const broken = tableBroken(state, id, table, pack);
    if (broken !== undefined) return broken;
    if (peopleAt(state, id).length > LIMITS.seatsInGroup) return `Table ${id} has more seats than a table holds.`;
  }
  for (const [id, seat] of entriesOf<SeatId, Seat>(state.seats))
    if (!seat.removed && state.groups[seat.group] === undefined) return `${id} sits at a table that is not there.`;
  const astray = referenceBroken(state, pack);
  if (astray !== undefined) return astray;
  for (const { group } of Object.values(state.facilitators).flatMap((each) => each ?? []))
    if (group !== undefined && state.groups[group] === undefined) return 'A facilitator has a table that is not there.';
  for (const key of Object.values(state.keys)) {
    if (key !== undefined && 'seat' in key && state.seats[key.seat] === undefined)
      return 'A key opens a seat that is not there.';
    if (key !== undefined && 'facilitator' in key && state.facilitators[key.facilitator] === undefined)
      return 'A key opens a facilitator that is not there.';
  }
  return undefined;
}
