/** Play that money is tried with: the borough with other costs, prices and cards, and acts that are done where they are allowed. */
import type { Pack } from '../../pack/schema.ts';
import { keysOf } from '../records.ts';
import type { Played } from './a-workshop.ts';
import { BOROUGH } from './borough.ts';

/** The borough with other costs, prices and cards. */
export function priced(costs: readonly number[], share: number, rate: number): Pack {
  let next = 0;
  const cost = () => costs[next++ % costs.length] ?? 0;
  return {
    ...BOROUGH,
    consortium: { setUp: cost(), mergeShare: share },
    organisations: BOROUGH.organisations.map((each) => ({
      ...each,
      core: cost(),
      services: each.services.map((service) => ({ ...service, cost: cost() })),
    })),
    options: BOROUGH.options.map((each) => ({ ...each, price: cost() })),
    cards: BOROUGH.cards.map((each) => ({
      ...each,
      ...(each.softened ? { softened: { ...each.softened, cost: cost() } } : {}),
      effects: each.effects.map((effect) =>
        effect.kind === 'budget' && effect.percent !== undefined ? { ...effect, percent: rate } : effect,
      ),
    })),
  };
}

/** `which` picks among what there is. */
export interface Act {
  readonly what: string;
  readonly which: number;
  readonly who: string;
}

/** Does it if it is allowed. */
export function tries(w: Played, { what, which, who }: Act, pack: Pack): void {
  const pick = <T>(items: readonly T[]): T | undefined => items[which % Math.max(1, items.length)];
  const group = who === 'ann' ? 'g1' : 'g2';
  const plan = w.plan(group);
  const organisation = pick(pack.organisations);
  const placed = pick(keysOf(plan.placed)) ?? 'nobody';
  const service = pick(pack.organisations.find(({ id }) => id === placed)?.services ?? [])?.id ?? 'nothing';
  const option = pick(pack.options)?.id ?? 'nothing';
  const card = pick(keysOf(plan.cards)) ?? 'none';
  const bid = pick(keysOf(w.table(group).bids)) ?? 'b9';
  const model = pick(['separate', 'consortium', 'lead'] as const) ?? 'lead';
  const attempt = <T extends Parameters<Played['asks']>[1]>(type: T, payload: Parameters<typeof w.does<T>>[2]) => {
    if (w.asks(who, type, payload) === 'allowed') w.does(who, type, payload);
  };
  if (what === 'place') attempt('plan.place', { organisation: organisation?.id ?? 'nobody', column: 'now' });
  if (what === 'leave') attempt('plan.service', { organisation: placed, service, included: false });
  if (what === 'remove') attempt('plan.remove', { organisation: placed });
  if (what === 'buy') attempt('option.buy', { option });
  if (what === 'give') attempt('option.return', { option });
  if (what === 'answer') attempt('challenge.answer', { card, kind: 'accept' });
  if (what === 'ease') attempt('challenge.answer', { card, kind: 'act', softened: true });
  if (what === 'pass') attempt('challenge.answer', { card, kind: 'pass' });
  if (what === 'model') attempt('bid.model', { bid, model });
  if (what === 'merge') attempt('bid.merge', { bid, organisations: keysOf(plan.placed).slice(0, 2 + (which % 3)) });
  if (what === 'draw' && w.asks('lead', 'challenge.draw', { group }) === 'allowed')
    w.does('lead', 'challenge.draw', { group });
}
