/** What an automatic player might want to do at a table: one idea of each kind that the table has room for. */
import type { TableCommand } from '../game/commands.ts';
import type { AssetId, NeedId, OrganisationId, OutcomeId, SeatId } from '../game/ids.ts';
import { keysOf } from '../game/records.ts';
import type { Plan } from '../game/state.ts';
import type { GroupView } from '../game/views.ts';
import type { Chance } from './player.ts';

const NEEDS = [
  'Somewhere settled to stay',
  'Someone who picks up the phone',
  'Money that lasts the month',
  'Company in the evenings',
  'To be believed',
];
const ASSETS = ['Knows the town by heart', 'A cousin who still calls', 'Good with their hands', 'Makes people laugh'];
const OUTCOMES = [
  'Has a key to a front door',
  'Sees a friend every week',
  'Is in work that lasts',
  'Sleeps through the night',
  'Knows whom to ring',
];
const INDICATORS = ['They say so themselves', 'Still there after six months', 'Asked every quarter'];

function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

function someOf<T>(items: readonly T[], chance: Chance): T[] {
  return items.filter(() => chance() < 0.4);
}

/** Ideas about needs, assets and outcomes. */
function thinking(plan: Plan, chance: Chance): TableCommand[] {
  const id = plan.id;
  const needs = keysOf<NeedId, unknown>(plan.needs);
  const outcomes = keysOf<OutcomeId, unknown>(plan.outcomes);
  const asset = oneOf(keysOf<AssetId, unknown>(plan.assets), chance);
  const need = oneOf(needs, chance);
  const otherNeed = oneOf(needs, chance);
  const outcome = oneOf(outcomes, chance);
  const otherOutcome = oneOf(outcomes, chance);
  const text = oneOf(NEEDS, chance) ?? '';
  const has = oneOf(ASSETS, chance) ?? '';
  const aim = oneOf(OUTCOMES, chance) ?? '';
  const indicator = oneOf(INDICATORS, chance) ?? '';
  const months = 1 + Math.floor(chance() * 60);
  const ideas: TableCommand[] = [
    { type: 'need.add', payload: { plan: id, text } },
    { type: 'asset.add', payload: { plan: id, text: has } },
    { type: 'outcome.add', payload: { plan: id, text: aim, months, indicator, needs: someOf(needs, chance) } },
  ];
  if (asset) {
    ideas.push({ type: 'asset.edit', payload: { plan: id, asset, text: `${has}, and proud of it` } });
    ideas.push({ type: 'asset.remove', payload: { plan: id, asset } });
  }
  if (need) {
    ideas.push({ type: 'need.edit', payload: { plan: id, need, text: `${text}, soon` } });
    ideas.push({ type: 'need.remove', payload: { plan: id, need } });
    ideas.push({ type: 'need.rank', payload: { plan: id, need, before: otherNeed } });
  }
  if (outcome) {
    ideas.push({ type: 'outcome.edit', payload: { plan: id, outcome, months, indicator } });
    ideas.push({ type: 'outcome.remove', payload: { plan: id, outcome } });
    ideas.push({ type: 'outcome.rank', payload: { plan: id, outcome, before: otherOutcome } });
  }
  return ideas;
}

/** Ideas about the pathway and the reveal. */
function pathway({ catalogue }: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const id = plan.id;
  const column = oneOf(catalogue.columns, chance)?.id;
  const other = oneOf(catalogue.columns, chance)?.id;
  const card = oneOf(keysOf<OrganisationId, unknown>(catalogue.organisations), chance);
  const placed = oneOf(keysOf<OrganisationId, unknown>(plan.placed), chance);
  const ideas: TableCommand[] = [
    { type: 'plan.guess', payload: { plan: id, amount: Math.floor(chance() * 600) * 1000 } },
    { type: 'plan.reveal', payload: { plan: id } },
  ];
  if (column && card) ideas.push({ type: 'plan.place', payload: { plan: id, organisation: card, column } });
  if (placed) {
    const from = oneOf(keysOf(plan.placed[placed]?.in ?? {}), chance);
    const service = oneOf(catalogue.organisations[placed]?.services ?? [], chance)?.id;
    const needs = someOf(keysOf<NeedId, unknown>(plan.needs), chance);
    const outcomes = someOf(keysOf<OutcomeId, unknown>(plan.outcomes), chance);
    ideas.push({ type: 'plan.link', payload: { plan: id, organisation: placed, needs, outcomes } });
    if (from && other) ideas.push({ type: 'plan.move', payload: { plan: id, organisation: placed, from, to: other } });
    if (from) ideas.push({ type: 'plan.remove', payload: { plan: id, organisation: placed, column: from } });
    if (service) {
      const included = plan.placed[placed]?.without?.[service] !== undefined;
      ideas.push({ type: 'plan.service', payload: { plan: id, organisation: placed, service, included } });
    }
  }
  return ideas;
}

/** One idea of each kind, whether allowed now or not. */
export function ideasFor(view: GroupView, seat: SeatId, chance: Chance): TableCommand[] {
  const { table } = view;
  const plan = table.plans[table.current];
  const ready: TableCommand = { type: 'ready.set', payload: { ready: table.ready[seat] === undefined } };
  if (plan === undefined) return [ready];
  return [ready, ...thinking(plan, chance), ...pathway(view, plan, chance)];
}
