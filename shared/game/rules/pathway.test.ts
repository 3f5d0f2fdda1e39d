import { describe, expect, test } from 'vitest';
import { cardsIn } from '../board.ts';
import { type ColumnId, makeId, type PlanId } from '../ids.ts';
import { aWorkshop, type Played } from '../testing/a-workshop.ts';

const choosing = () => aWorkshop().at('choosing');
const place = (w: Played, organisation: string, column = 'now') =>
  w.does('ann', 'plan.place', { organisation, column });
const column = (w: Played, id: string) => cardsIn(w.plan(), makeId<ColumnId>(id)).map((card) => card.organisation);
const revealed = () => {
  const w = choosing();
  place(w, 'kettle');
  w.at('reveal').does('ann', 'plan.guess', { amount: 1 });
  w.does('ann', 'plan.reveal', {});
  return w;
};

describe('placing', () => {
  test('[PLAN1] the group places organisations along the pathway, each at the end of its column', () => {
    const w = choosing();
    expect(place(w, 'oars')).toEqual({ type: 'placed', organisation: 'oars', in: 'now' });
    place(w, 'kettle');
    expect(column(w, 'now')).toEqual(['oars', 'kettle']);
    expect(w.plan().placed).toEqual({ oars: { in: { now: 1 } }, kettle: { in: { now: 2 } } });
  });

  test('[PLAN1] not before choosing', () => {
    expect(aWorkshop().at('needs').asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('not_now');
    expect(aWorkshop().asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('not_now');
  });

  test('[PLAN1] only what the pack holds, where the pack has a column', () => {
    const w = choosing();
    expect(w.asks('ann', 'plan.place', { organisation: 'nobody', column: 'now' })).toBe('gone');
    expect(w.asks('ann', 'plan.place', { organisation: 'oars', column: 'never' })).toBe('gone');
  });

  test('[PLAN2] an organisation stands in several columns, once in each', () => {
    const w = choosing();
    place(w, 'oars');
    place(w, 'oars', 'later');
    expect(w.plan().placed).toEqual({ oars: { in: { now: 1, later: 1 } } });
    expect(w.asks('ann', 'plan.place', { organisation: 'oars', column: 'now' })).toBe('already_so');
  });

  test('[PLAN1] no card turns before the reveal', () => {
    const w = choosing();
    place(w, 'oars');
    expect(w.plan().turned).toEqual({});
  });
});

describe('moving', () => {
  test('[PLAN3] a card moves to another column, at its end or before another card', () => {
    const w = choosing();
    place(w, 'oars');
    place(w, 'kettle', 'later');
    place(w, 'lamp', 'later');
    expect(w.does('ann', 'plan.move', { organisation: 'oars', from: 'now', to: 'later', before: 'lamp' })).toEqual({
      type: 'moved',
      organisation: 'oars',
      from: 'now',
      in: 'later',
    });
    expect(column(w, 'later')).toEqual(['kettle', 'oars', 'lamp']);
    expect(column(w, 'now')).toEqual([]);
    w.does('ann', 'plan.move', { organisation: 'kettle', from: 'later', to: 'now' });
    expect(column(w, 'now')).toEqual(['kettle']);
  });

  test('[PLAN3] and inside its column', () => {
    const w = choosing();
    for (const each of ['oars', 'kettle', 'lamp']) place(w, each);
    w.does('ann', 'plan.move', { organisation: 'lamp', from: 'now', to: 'now', before: 'oars' });
    expect(column(w, 'now')).toEqual(['lamp', 'oars', 'kettle']);
    w.does('ann', 'plan.move', { organisation: 'lamp', from: 'now', to: 'now' });
    expect(column(w, 'now')).toEqual(['oars', 'kettle', 'lamp']);
  });

  test('[PLAN3] the order holds however often cards are put between two others', () => {
    const w = choosing();
    for (const each of ['oars', 'kettle', 'lamp', 'seeds']) place(w, each);
    for (let i = 0; i < 40; i++) {
      const [first, second, third] = column(w, 'now');
      if (!first || !second || !third) throw new Error('Four cards are there.');
      w.does('ann', 'plan.move', { organisation: third, from: 'now', to: 'now', before: second });
      expect(column(w, 'now').slice(0, 3)).toEqual([first, third, second]);
    }
  });

  test('[PLAN3] a card that stands there already is not moved', () => {
    const w = choosing();
    for (const each of ['oars', 'kettle', 'lamp']) place(w, each);
    place(w, 'oars', 'later');
    const asks = (organisation: string, to: string, before?: string) =>
      w.asks('ann', 'plan.move', { organisation, from: 'now', to, before });
    expect(asks('oars', 'now', 'kettle')).toBe('already_so');
    expect(asks('oars', 'now', 'lamp')).toBe('allowed');
    expect(asks('lamp', 'now')).toBe('already_so');
    expect(asks('oars', 'later')).toBe('already_so');
    expect(asks('kettle', 'later')).toBe('allowed');
    expect(asks('kettle', 'later', 'oars')).toBe('allowed');
  });

  test('[PLAN3] what it moves, from where and before what must be there', () => {
    const w = choosing();
    place(w, 'oars');
    place(w, 'kettle', 'later');
    const asks = (organisation: string, from: string, to: string, before?: string) =>
      w.asks('ann', 'plan.move', { organisation, from, to, before });
    expect(asks('lamp', 'now', 'later')).toBe('gone');
    expect(asks('oars', 'soon', 'later')).toBe('gone');
    expect(asks('oars', 'now', 'never')).toBe('gone');
    expect(asks('oars', 'now', 'later', 'lamp')).toBe('gone');
    expect(asks('oars', 'now', 'soon', 'kettle')).toBe('gone');
    expect(asks('oars', 'now', 'now', 'oars')).toBe('gone');
    expect(asks('oars', 'now', 'later', 'kettle')).toBe('allowed');
  });
});

describe('taking off', () => {
  test('[PLAN4] a card is taken off one column, or off the board', () => {
    const w = choosing();
    place(w, 'oars');
    place(w, 'oars', 'later');
    place(w, 'kettle');
    expect(w.does('ann', 'plan.remove', { organisation: 'oars', column: 'now' })).toEqual({
      type: 'removed',
      organisation: 'oars',
    });
    expect(w.plan().placed).toEqual({ oars: { in: { later: 1 } }, kettle: { in: { now: 2 } } });
    expect(w.asks('ann', 'plan.remove', { organisation: 'oars', column: 'now' })).toBe('gone');
    w.does('ann', 'plan.remove', { organisation: 'oars', column: 'later' });
    expect(w.plan().placed).toEqual({ kettle: { in: { now: 2 } } });
    expect(w.asks('ann', 'plan.remove', { organisation: 'oars' })).toBe('gone');
  });

  test('[PLAN4] off the board is off every column', () => {
    const w = choosing();
    place(w, 'oars');
    place(w, 'oars', 'later');
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    expect(w.plan().placed).toEqual({});
  });
});

describe('when the pathway is closed', () => {
  test('[PLAN5] between the end of choosing and the turn of the cards nothing on it changes', () => {
    const w = choosing();
    place(w, 'oars');
    w.at('reveal');
    expect(w.asks('ann', 'plan.place', { organisation: 'lamp', column: 'now' })).toBe('choosing_closed');
    expect(w.asks('ann', 'plan.move', { organisation: 'oars', from: 'now', to: 'later' })).toBe('choosing_closed');
    expect(w.asks('ann', 'plan.remove', { organisation: 'oars' })).toBe('choosing_closed');
    expect(w.asks('ann', 'plan.link', { organisation: 'oars', needs: [] })).toBe('choosing_closed');
    expect(w.asks('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false })).toBe(
      'choosing_closed',
    );
    expect(w.at('choosing').asks('ann', 'plan.place', { organisation: 'lamp', column: 'now' })).toBe('allowed');
  });

  test('[PLAN6] after the turn it is open again, and a card turns as it is placed', () => {
    const w = revealed();
    place(w, 'lamp');
    expect(w.plan().turned).toEqual({ kettle: true, lamp: true });
    w.does('ann', 'plan.remove', { organisation: 'lamp' });
    expect(w.plan().turned).toEqual({ kettle: true, lamp: true });
    expect(w.plan().budget).toBe(1230);
  });

  test('[PLAN6] also when choosing is opened again', () => {
    const w = revealed().at('choosing');
    place(w, 'lamp');
    expect(w.plan().turned).toEqual({ kettle: true, lamp: true });
    expect(w.plan().budget).toBe(1230);
  });
});

describe('whose plan', () => {
  const card = { organisation: 'oars', column: 'now' };

  test('[WHO5] nobody acts on another table’s plan, and is told nothing of it', () => {
    const w = choosing();
    expect(w.refusal('bob', 'plan.place', { ...card, plan: 'p1' })).toEqual(
      w.refusal('bob', 'plan.place', { ...card, plan: 'p99' }),
    );
    expect(w.asks('bob', 'plan.place', { ...card, plan: 'p1' })).toBe('not_your_table');
  });

  test('[PLAN7] a plan the table no longer works on has moved on', () => {
    const w = choosing();
    w.given((state) => {
      const group = Object.values(state.groups)[0];
      if (group === undefined) return state;
      const plan = w.plan();
      const next = makeId<PlanId>('p9');
      const plans = { ...group.table.plans, [next]: { ...plan, id: next } };
      return {
        ...state,
        groups: { ...state.groups, g1: { ...group, table: { ...group.table, plans, current: next } } },
      };
    });
    const old = { ...card, plan: 'p1' };
    expect(w.asks('ann', 'plan.place', old)).toBe('moved_on');
    expect(w.asks('ann', 'need.add', { text: 'x', plan: 'p1' })).toBe('moved_on');
    expect(w.at('reveal').asks('ann', 'plan.guess', { amount: 1, plan: 'p1' })).toBe('moved_on');
    expect(w.asks('ann', 'plan.reveal', { plan: 'p1' })).toBe('moved_on');
    expect(w.at('choosing').asks('ann', 'plan.place', card)).toBe('allowed');
  });
});
