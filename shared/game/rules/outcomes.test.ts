import { describe, expect, test } from 'vitest';
import { makeId, type NeedId, type OutcomeId } from '../ids.ts';
import { inOrder } from '../records.ts';
import { aWorkshop, only, type Played, type Short } from '../testing/a-workshop.ts';

function outcome(w: Played, text: string, more: Partial<Short<'outcome.add'>> = {}): OutcomeId {
  w.does('ann', 'outcome.add', { text, ...more });
  return makeId<OutcomeId>(`o${w.lastSeq().toString(36)}`);
}
function need(w: Played, text: string): NeedId {
  w.does('ann', 'need.add', { text });
  return makeId<NeedId>(`n${w.lastSeq().toString(36)}`);
}
const inNeeds = () => aWorkshop().at('needs');
const texts = (w: Played) => inOrder(w.plan().outcomes).map(([, { text }]) => text);

describe('outcomes', () => {
  test('[OUT1] the group writes down what should be different, by when, how anybody would know, and for which needs', () => {
    const w = inNeeds();
    const key = need(w, 'A key');
    const id = outcome(w, 'Has a home', { months: 6, indicator: 'Says so', needs: [key] });
    expect(w.log().at(-1)?.did).toEqual({ type: 'outcomeAdded', text: 'Has a home' });
    expect(only(w.plan().outcomes)).toEqual([
      id,
      { text: 'Has a home', order: 1, months: 6, indicator: 'Says so', needs: { [key]: true } },
    ]);
  });

  test('[OUT1] all but the words may come later', () => {
    const w = inNeeds();
    outcome(w, 'Has a home', { needs: [] });
    expect(only(w.plan().outcomes)[1]).toStrictEqual({ text: 'Has a home', order: 1 });
  });

  test('[OUT1] not before the group has met the person', () => {
    expect(aWorkshop().at('briefing').asks('ann', 'outcome.add', { text: 'x' })).toBe('not_now');
  });

  test('[OUT1] it names only needs that are there', () => {
    const w = inNeeds();
    const key = need(w, 'A key');
    expect(w.asks('ann', 'outcome.add', { text: 'x', needs: [key, 'n99'] })).toBe('gone');
    const id = outcome(w, 'x');
    expect(w.asks('ann', 'outcome.edit', { outcome: id, needs: ['n99'] })).toBe('gone');
    expect(w.asks('ann', 'outcome.edit', { outcome: id, needs: [key] })).toBe('allowed');
  });

  test('[OUT2] there is room for twenty', () => {
    const w = inNeeds();
    for (let i = 1; i <= 20; i++) outcome(w, `Outcome ${i}`);
    expect(w.refusal('ann', 'outcome.add', { text: 'x' })?.message).toBe('There is room for 20. Take one away first.');
  });
});

describe('changing an outcome', () => {
  test('[OUT3] each part is changed alone', () => {
    const w = inNeeds();
    const key = need(w, 'A key');
    const id = outcome(w, 'Has a home');
    expect(w.does('ann', 'outcome.edit', { outcome: id, text: 'Has a door' })).toEqual({
      type: 'outcomeEdited',
      text: 'Has a door',
    });
    expect(w.plan().outcomes[id]).toEqual({ text: 'Has a door', order: 1 });
    expect(w.does('ann', 'outcome.edit', { outcome: id, months: 9 })).toEqual({
      type: 'outcomeEdited',
      text: 'Has a door',
    });
    expect(w.plan().outcomes[id]).toEqual({ text: 'Has a door', order: 1, months: 9 });
    w.does('ann', 'outcome.edit', { outcome: id, indicator: 'Says so' });
    w.does('ann', 'outcome.edit', { outcome: id, needs: [key] });
    expect(w.plan().outcomes[id]).toEqual({
      text: 'Has a door',
      order: 1,
      months: 9,
      indicator: 'Says so',
      needs: { [key]: true },
    });
  });

  test('[OUT3] an empty indicator takes it away', () => {
    const w = inNeeds();
    const id = outcome(w, 'Has a home', { indicator: 'Says so' });
    w.does('ann', 'outcome.edit', { outcome: id, indicator: '' });
    expect(w.plan().outcomes[id]).toEqual({ text: 'Has a home', order: 1 });
    expect(w.asks('ann', 'outcome.edit', { outcome: id, indicator: '' })).toBe('already_so');
  });

  test('[OUT3] what is already so is not changed', () => {
    const w = inNeeds();
    const [key, bed] = [need(w, 'A key'), need(w, 'A bed')];
    const same = { text: 'Has a home', months: 6, indicator: 'Says so', needs: [key] };
    const id = outcome(w, 'Has a home', same);
    const asks = (change: Partial<Short<'outcome.edit'>>) => w.asks('ann', 'outcome.edit', { outcome: id, ...change });
    expect(asks({})).toBe('already_so');
    expect(asks(same)).toBe('already_so');
    expect(asks({ ...same, text: 'Has a door' })).toBe('allowed');
    expect(asks({ ...same, months: 7 })).toBe('allowed');
    expect(asks({ ...same, indicator: 'Shows it' })).toBe('allowed');
    expect(asks({ ...same, needs: [bed] })).toBe('allowed');
    expect(asks({ ...same, needs: [key, bed] })).toBe('allowed');
    expect(asks({ ...same, needs: [] })).toBe('allowed');
    expect(asks({ ...same, needs: [key, key] })).toBe('already_so');
  });

  test('[OUT3] an outcome that is gone is not changed', () => {
    expect(inNeeds().asks('ann', 'outcome.edit', { outcome: 'o99', text: 'x' })).toBe('gone');
    expect(inNeeds().asks('ann', 'outcome.remove', { outcome: 'o99' })).toBe('gone');
  });

  test('[OUT4] an outcome taken off leaves the cards that served it', () => {
    const w = aWorkshop().at('choosing');
    const [home, sleep] = [outcome(w, 'Has a home'), outcome(w, 'Sleeps')];
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    w.does('ann', 'plan.link', { organisation: 'kettle', outcomes: [home, sleep] });
    expect(w.does('ann', 'outcome.remove', { outcome: home })).toEqual({ type: 'outcomeRemoved', text: 'Has a home' });
    expect(texts(w)).toEqual(['Sleeps']);
    expect(Object.values(w.plan().placed).map((card) => card?.outcomes)).toEqual([{ [sleep]: true }, undefined]);
  });

  test('[OUT5] what matters most is put first', () => {
    const w = inNeeds();
    const [a, b, c] = [outcome(w, 'A'), outcome(w, 'B'), outcome(w, 'C')];
    expect(w.does('ann', 'outcome.rank', { outcome: c, before: a })).toEqual({ type: 'outcomeRanked', text: 'C' });
    expect(texts(w)).toEqual(['C', 'A', 'B']);
    w.does('ann', 'outcome.rank', { outcome: c });
    expect(texts(w)).toEqual(['A', 'B', 'C']);
    expect(w.asks('ann', 'outcome.rank', { outcome: a, before: b })).toBe('already_so');
    expect(w.asks('ann', 'outcome.rank', { outcome: a, before: a })).toBe('already_so');
    expect(w.asks('ann', 'outcome.rank', { outcome: c })).toBe('already_so');
    expect(w.asks('ann', 'outcome.rank', { outcome: b, before: a })).toBe('allowed');
    expect(w.asks('ann', 'outcome.rank', { outcome: 'o99', before: a })).toBe('gone');
    expect(w.asks('ann', 'outcome.rank', { outcome: a, before: 'o99' })).toBe('gone');
  });
});
