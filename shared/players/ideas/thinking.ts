/** Ideas about needs, assets and outcomes. */
import type { TableCommand } from '../../game/commands.ts';
import type { AssetId, NeedId, OutcomeId } from '../../game/ids.ts';
import type { Plan } from '../../game/plan.ts';
import { keysOf } from '../../game/records.ts';
import { type Chance, oneOf, someOf } from './pick.ts';

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

export function thinkingIdeas(plan: Plan, chance: Chance): TableCommand[] {
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
