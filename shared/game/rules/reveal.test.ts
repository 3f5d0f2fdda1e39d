import { describe, expect, test } from 'vitest';
import { aWorkshop, type Played } from '../testing/a-workshop.ts';

function chosen(...organisations: readonly string[]): Played {
  const w = aWorkshop().at('choosing');
  for (const organisation of organisations) w.does('ann', 'plan.place', { organisation, column: 'now' });
  return w;
}
const guessed = () => {
  const w = chosen('kettle', 'lamp').at('reveal');
  w.does('ann', 'plan.guess', { amount: 5000 });
  return w;
};
const turned = () => {
  const w = guessed();
  w.does('ann', 'plan.reveal', {});
  return w;
};

describe('the guess', () => {
  test('[REV1] once choosing has closed the group writes its guess of the total, and may change it', () => {
    const w = chosen('kettle').at('reveal');
    expect(w.does('ann', 'plan.guess', { amount: 5000 })).toEqual({ type: 'guessed', amount: 5000 });
    w.does('ann', 'plan.guess', { amount: 0 });
    expect(w.plan().guess).toBe(0);
    expect(w.asks('ann', 'plan.guess', { amount: 0 })).toBe('already_so');
  });

  test('[REV1] not while choosing, and not for an empty board', () => {
    expect(chosen('kettle').asks('ann', 'plan.guess', { amount: 1 })).toBe('not_now');
    expect(chosen().at('reveal').asks('ann', 'plan.guess', { amount: 1 })).toBe('choose_first');
  });

  test('[REV2] after the turn the guess stands', () => {
    const w = turned();
    expect(w.asks('ann', 'plan.guess', { amount: 1 })).toBe('guess_closed');
    expect(w.at('choosing').asks('ann', 'plan.guess', { amount: 1 })).toBe('guess_closed');
    expect(w.plan().guess).toBe(5000);
  });
});

describe('the turn', () => {
  test('[REV3] the cards placed turn over and the budget becomes what the plan costs', () => {
    const w = guessed();
    expect(w.does('ann', 'plan.reveal', {})).toStrictEqual({ type: 'revealed', plan: 'p1', cost: 9030 });
    expect(w.plan().turned).toEqual({ kettle: true, lamp: true });
    expect(w.plan().budget).toBe(9030);
    expect(w.log().at(-1)?.group).toBe('g1');
  });

  test('[REV3] services left out cost nothing', () => {
    const w = chosen('kettle', 'lamp');
    w.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
    w.at('reveal').does('ann', 'plan.guess', { amount: 5000 });
    expect(w.does('ann', 'plan.reveal', {})).toMatchObject({ cost: 8830 });
  });

  test('[REV4] the group guesses first; a facilitator may turn the cards without', () => {
    const w = chosen('kettle').at('reveal');
    expect(w.asks('ann', 'plan.reveal', {})).toBe('guess_first');
    expect(w.asks('lead', 'plan.reveal', {})).toBe('allowed');
    expect(w.does('lead', 'plan.reveal', {})).toMatchObject({ cost: 1230 });
    expect(w.log().at(-1)?.group).toBe('g1');
  });

  test('[REV4] only in its step, and only with something to turn', () => {
    expect(chosen('kettle').asks('lead', 'plan.reveal', {})).toBe('not_now');
    expect(chosen().at('reveal').asks('lead', 'plan.reveal', {})).toBe('choose_first');
    expect(turned().at('choosing').asks('lead', 'plan.reveal', { again: true })).toBe('not_now');
  });

  test('[REV5] what the plan costs later does not change the budget', () => {
    const w = turned();
    w.does('ann', 'plan.place', { organisation: 'seeds', column: 'now' });
    expect(w.plan().budget).toBe(9030);
  });

  test('[REV6] only a facilitator starts the reveal again: a new budget, and the difference is told', () => {
    const w = turned();
    w.does('ann', 'plan.remove', { organisation: 'lamp' });
    expect(w.asks('ann', 'plan.reveal', {})).toBe('turned_already');
    expect(w.asks('ann', 'plan.reveal', { again: true })).toBe('turned_already');
    expect(w.asks('lead', 'plan.reveal', {})).toBe('turned_already');
    expect(w.asks('lead', 'plan.reveal', { again: false })).toBe('turned_already');
    expect(w.does('lead', 'plan.reveal', { again: true })).toEqual({
      type: 'revealed',
      plan: 'p1',
      cost: 1230,
      before: 9030,
    });
    expect(w.plan().turned).toEqual({ kettle: true, lamp: true });
    expect(w.asks('lead', 'plan.reveal', { again: true })).toBe('already_so');
  });

  test('[REV7] each table turns its own cards', () => {
    const w = turned();
    expect(w.plan('g2')).toMatchObject({ turned: {} });
    expect(w.plan('g2').budget).toBeUndefined();
  });

  test('[WHO5] a facilitator who names a plan that is nowhere is told so', () => {
    expect(turned().asks('lead', 'plan.reveal', { plan: 'p99' })).toBe('not_your_table');
  });
});
