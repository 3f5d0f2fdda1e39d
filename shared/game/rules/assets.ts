/** Assets: what the person has, written before what they lack. */
import type { AssetId, PlanId } from '../ids.ts';
import { idFrom } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { orderLast } from '../order.ts';
import { keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { planOf, type TableAt, type TableRules, thinkingClosed } from './table-rule.ts';

function missing(at: TableAt, plan: PlanId, asset: AssetId): Refusal | undefined {
  return thinkingClosed(at, plan) ?? (planOf(at.table, plan).assets[asset] ? undefined : refuse('gone'));
}

export const assetRules: TableRules<'asset.add' | 'asset.edit' | 'asset.remove'> = {
  'asset.add': {
    may: (at, { plan }) =>
      thinkingClosed(at, plan) ??
      (keysOf(planOf(at.table, plan).assets).length < LIMITS.items
        ? undefined
        : refuse('too_many', { most: LIMITS.items })),
    apply: (draft, { plan, text }, { seq }) => {
      const { assets } = planOf(draft, plan);
      assets[idFrom<AssetId>('a', seq, assets)] = { text, order: orderLast(assets) };
      return { type: 'assetAdded', text };
    },
  },
  'asset.edit': {
    may: (at, { plan, asset, text }) =>
      missing(at, plan, asset) ??
      (planOf(at.table, plan).assets[asset]?.text === text ? refuse('already_so') : undefined),
    apply: (draft, { plan, asset, text }) => {
      const item = planOf(draft, plan).assets[asset];
      if (item) item.text = text;
      return { type: 'assetEdited', text };
    },
  },
  'asset.remove': {
    may: (at, { plan, asset }) => missing(at, plan, asset),
    apply: (draft, { plan, asset }) => {
      const { assets } = planOf(draft, plan);
      const text = assets[asset]?.text ?? '';
      delete assets[asset];
      return { type: 'assetRemoved', text };
    },
  },
};
