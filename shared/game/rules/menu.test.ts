import { describe, expect, test } from 'vitest';
import { catalogueFor, fullCatalogue } from '../catalogue-of.ts';
import { purseOf } from '../money.ts';
import { keysOf } from '../records.ts';
import { chosen, published } from '../testing/a-day.ts';
import type { Played } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const known = (w: Played, group = 'g1') => catalogueFor(BOROUGH, w.table(group));
const buys = (w: Played, ...options: readonly string[]): Played => {
  for (const option of options) w.does('ann', 'option.buy', { option });
  return w;
};

describe('buying', () => {
  test('[MENU1] from the menu step a council buys options of the pack, each once', () => {
    const w = chosen('menu');
    expect(w.does('ann', 'option.buy', { option: 'talk' })).toEqual({ type: 'optionBought', option: 'talk' });
    expect(w.asks('ann', 'option.buy', { option: 'talk' })).toBe('already_so');
    expect(w.asks('ann', 'option.buy', { option: 'nothing' })).toBe('gone');
    expect(w.at('challenges').asks('ann', 'option.buy', { option: 'walk' })).toBe('allowed');
    expect(keysOf(buys(w, 'walk', 'nurse').plan().bought)).toEqual(['talk', 'walk', 'nurse']);
    expect(Object.values(w.plan().bought)).toEqual([1, 2, 3]);
  });

  test('[MENU1] not before, and not by the sector', () => {
    expect(chosen('reveal').asks('ann', 'option.buy', { option: 'talk' })).toBe('not_now');
    const unturned = chosen('menu').given((state) => state);
    expect(unturned.asks('ann', 'option.buy', { option: 'talk' })).toBe('allowed');
    expect(published('costing').asks('ann', 'option.buy', { option: 'talk' })).toBe('not_now');
    expect(published('costing').asks('ann', 'option.buy', { plan: 'p1', option: 'talk' })).toBe('moved_on');
  });

  test('[MENU2] the price comes out of the budget, so that something has to give way', () => {
    const w = buys(chosen('menu'), 'talk', 'nurse');
    expect(purseOf(w.plan(), known(w))).toEqual({ budget: 5790, plan: 5790, options: 950, cards: 0, balance: -950 });
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(purseOf(w.plan(), known(w))?.balance).toBe(1230 - 950);
  });

  test('[MENU3] while its tender is out a council neither buys nor gives back', () => {
    const w = buys(chosen('menu'), 'nurse').at('tender');
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(w.asks('ann', 'option.buy', { option: 'walk' })).toBe('tender_out');
    expect(w.asks('ann', 'option.return', { option: 'nurse' })).toBe('tender_out');
  });
});

describe('giving back', () => {
  test('[MENU4] an option that told and unlocked nothing in use is given back', () => {
    const w = buys(chosen('menu'), 'pact');
    expect(w.does('ann', 'option.return', { option: 'pact' })).toEqual({ type: 'optionReturned', option: 'pact' });
    expect(w.plan().bought).toEqual({});
    expect(w.asks('ann', 'option.return', { option: 'pact' })).toBe('gone');
  });

  test('[MENU5] what an option has told cannot be unheard, so it stays', () => {
    expect(buys(chosen('menu'), 'talk').asks('ann', 'option.return', { option: 'talk' })).toBe('told_already');
    // Nothing was told of Gil.
    const w = chosen('menu', { groups: 3 }).seats('cat', 'g3');
    w.does('cat', 'option.buy', { option: 'talk' });
    expect(w.asks('cat', 'option.return', { option: 'talk' })).toBe('allowed');
  });

  test('[MENU6] what it brought into play must be off the plan first', () => {
    const w = buys(chosen('menu'), 'walk');
    w.does('ann', 'plan.place', { organisation: 'moss', column: 'now' });
    expect(w.asks('ann', 'option.return', { option: 'walk' })).toBe('option_in_use');
    w.does('ann', 'plan.remove', { organisation: 'moss' });
    expect(w.asks('ann', 'option.return', { option: 'walk' })).toBe('allowed');
  });

  test('[MENU6] unless another option brought it, too', () => {
    const second = BOROUGH.options.map((each) => (each.id === 'nurse' ? { ...each, effects: walkEffects() } : each));
    const w = buys(chosen('menu', { pack: { ...BOROUGH, options: second } }), 'walk', 'nurse');
    w.does('ann', 'plan.place', { organisation: 'moss', column: 'now' });
    expect(w.asks('ann', 'option.return', { option: 'walk' })).toBe('allowed');
    w.does('ann', 'option.return', { option: 'walk' });
    expect(w.asks('ann', 'option.return', { option: 'nurse' })).toBe('option_in_use');
  });

  test('[MENU7] nor one that opened the easier way of an answered card, unless another opens it, too', () => {
    const w = buys(chosen('menu'), 'nurse').at('challenges');
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'strike' });
    w.does('ann', 'challenge.answer', { card: 'strike', kind: 'act', softened: true });
    expect(w.asks('ann', 'option.return', { option: 'nurse' })).toBe('option_in_use');
    buys(w, 'school');
    expect(w.asks('ann', 'option.return', { option: 'nurse' })).toBe('allowed');
    expect(w.asks('ann', 'option.return', { option: 'school' })).toBe('allowed');
    w.does('ann', 'option.return', { option: 'school' });
    w.does('ann', 'challenge.reopen', { card: 'strike' });
    w.does('ann', 'challenge.answer', { card: 'strike', kind: 'act' });
    expect(w.asks('ann', 'option.return', { option: 'nurse' })).toBe('allowed');
  });

  test('[UNDO9] undoing a purchase is giving it back, and refused like it', () => {
    const w = buys(chosen('menu'), 'talk');
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('told_already');
    buys(w, 'walk');
    const bought = w.lastSeq();
    w.does('ann', 'plan.place', { organisation: 'moss', column: 'now' });
    expect(w.asks('ann', 'undo', { entry: bought })).toBe('option_in_use');
    w.does('ann', 'plan.remove', { organisation: 'moss' });
    w.does('ann', 'undo', { entry: bought });
    expect(w.plan().bought).toEqual({ talk: 1 });
  });

  test('[UNDO7] a card is not put back that nothing brings into play any more', () => {
    const w = buys(chosen('menu'), 'walk');
    w.does('ann', 'plan.place', { organisation: 'moss', column: 'now' });
    w.does('ann', 'plan.remove', { organisation: 'moss' });
    const off = w.lastSeq();
    w.does('ann', 'option.return', { option: 'walk' });
    expect(w.asks('ann', 'undo', { entry: off })).toBe('undo_later');
  });
});

function walkEffects() {
  return BOROUGH.options.find(({ id }) => id === 'walk')?.effects ?? [];
}

describe('what an option does', () => {
  test('[CAT6] the menu is known from its step on, with kinds of effect and nothing of what they tell', () => {
    expect(known(chosen('reveal')).options).toEqual({});
    const { options, told } = known(chosen('menu'));
    expect(keysOf(options)).toEqual(['talk', 'walk', 'school', 'pact', 'nurse']);
    expect(options).toMatchObject({ talk: { price: 700, does: ['insight'] }, nurse: { does: [] } });
    expect(JSON.stringify(options)).not.toContain('Pat cannot read');
    expect(told).toEqual({});
  });

  test('[CAT7] a purchase tells of the table’s own person, and brings organisations into play', () => {
    const w = buys(chosen('menu'), 'talk', 'walk');
    expect(known(w).told).toMatchObject({ talk: [{ kind: 'insight', person: 'pat', text: 'Pat cannot read.' }] });
    expect(JSON.stringify(known(w))).not.toContain('bees');
    expect(keysOf(known(w).organisations)).toContain('moss');
    expect(keysOf(known(w, 'g2').organisations)).not.toContain('moss');
    expect(w.asks('bob', 'plan.place', { organisation: 'moss', column: 'now' })).toBe('gone');
  });

  test('[CAT8] the sector knows what the council it answers had bought, and none of what it learned', () => {
    const w = buys(chosen('menu'), 'talk', 'walk').at('costing');
    expect(w.plan('g2').received?.options).toEqual({ talk: true, walk: true });
    expect(keysOf(known(w, 'g2').options)).toEqual(['talk', 'walk']);
    expect(known(w, 'g2').told).toMatchObject({ talk: [], walk: [{ kind: 'introduce' }] });
    expect(keysOf(known(w, 'g2').organisations)).toContain('moss');
    expect(known(w).options).toEqual({});
    expect(known(w).told).toEqual({});
    expect(w.asks('bob', 'plan.place', { organisation: 'moss', column: 'now' })).toBe('allowed');
    expect(w.asks('ann', 'plan.place', { organisation: 'moss', column: 'now' })).toBe('gone');
    expect(fullCatalogue(BOROUGH).told).toHaveProperty('talk');
  });
});
