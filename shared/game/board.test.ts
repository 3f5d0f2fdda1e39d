import { describe, expect, test } from 'vitest';
import { boardOf, cardsIn, columnOf, coverageOf, helpersOf, placedCount } from './board.ts';
import { type ColumnId, makeId, type OrganisationId, type OutcomeId } from './ids.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

function outcome(w: Played, text: string, months?: number): OutcomeId {
  w.does('ann', 'outcome.add', { text, months });
  return makeId<OutcomeId>(`o${w.lastSeq().toString(36)}`);
}
function place(w: Played, organisation: string, column: string, outcomes: readonly OutcomeId[] = []): void {
  w.does('ann', 'plan.place', { organisation, column });
  if (outcomes.length > 0) w.does('ann', 'plan.link', { organisation, outcomes: [...outcomes] });
}
const choosing = () => aWorkshop().at('choosing');

test.each([
  [1, 'now'],
  [3, 'now'],
  [4, 'soon'],
  [12, 'soon'],
  [13, 'later'],
  [60, 'later'],
  [240, 'later'],
])('[BOARD1] an outcome due in %i months is pinned in the column that reaches it: %s', (months, column) => {
  expect(columnOf({ text: 'x', order: 1, months }, BOROUGH.columns)).toBe(column);
});

test('[BOARD1] without a deadline it is pinned nowhere', () => {
  expect(columnOf({ text: 'x', order: 1 }, BOROUGH.columns)).toBeUndefined();
});

test('[BOARD2] pins are numbered along the road by deadline, then those without one, by rank', () => {
  const w = choosing();
  for (const [text, months] of [
    ['a', 24],
    ['b', undefined],
    ['c', 2],
    ['d', 1],
    ['e', 2],
    ['f', undefined],
  ] as const)
    outcome(w, text, months);
  const board = boardOf(w.plan(), BOROUGH.columns);
  const show = (pins: readonly { readonly outcome: { readonly text: string }; readonly pin: number }[]) =>
    pins.map(({ outcome: { text }, pin }) => `${pin}${text}`);
  expect(board.columns.map(({ column, outcomes }) => [column.id, show(outcomes)])).toEqual([
    ['now', ['1d', '2c', '3e']],
    ['soon', []],
    ['later', ['4a']],
  ]);
  expect(show(board.unpinned)).toEqual(['5b', '6f']);
});

test('[BOARD3] cards stand in their columns from top to bottom', () => {
  const w = choosing();
  place(w, 'oars', 'now');
  place(w, 'kettle', 'now');
  place(w, 'oars', 'later');
  w.does('ann', 'plan.move', { organisation: 'kettle', from: 'now', to: 'now', before: 'oars' });
  const { columns } = boardOf(w.plan(), BOROUGH.columns);
  expect(columns.map(({ cards }) => cards.map(({ organisation }) => organisation))).toEqual([
    ['kettle', 'oars'],
    [],
    ['oars'],
  ]);
  expect(columns[0]?.cards[1]?.placed).toBe(w.plan().placed[makeId<OrganisationId>('oars')]);
  expect(placedCount(w.plan())).toBe(2);
});

test('[BOARD3] cards of one order stand by id, the same on every screen', () => {
  const now = makeId<ColumnId>('now');
  const placed = { seeds: { in: { now: 1 } }, lamp: { in: { now: 1 } }, oars: { in: { now: 1 } } };
  expect(cardsIn({ placed }, now).map(({ organisation }) => organisation)).toEqual(['lamp', 'oars', 'seeds']);
});

describe('coverage', () => {
  test('[BOARD4] an outcome is covered by no organisation, by one, or by two and more', () => {
    const w = choosing();
    const [none, one, some] = [outcome(w, 'a'), outcome(w, 'b'), outcome(w, 'c')];
    place(w, 'oars', 'now', [one, some]);
    place(w, 'kettle', 'now', [some]);
    place(w, 'lamp', 'now');
    expect([none, one, some].map((id) => coverageOf(w.plan(), id))).toEqual(['none', 'one', 'some']);
    expect(helpersOf(w.plan(), some)).toEqual(['oars', 'kettle']);
  });

  test('[EFF2] a closed organisation covers nothing, and stays where it was put', () => {
    const w = choosing();
    const one = outcome(w, 'b');
    place(w, 'oars', 'now', [one]);
    place(w, 'kettle', 'now', [one]);
    const source = { kind: 'card', id: 'flood' } as const;
    const effect = { source, effect: { kind: 'close', organisation: makeId<OrganisationId>('oars') } } as const;
    const plan = { ...w.plan(), effects: { e1: effect } };
    expect(helpersOf(plan, one)).toEqual(['kettle']);
    expect(coverageOf(plan, one)).toBe('one');
    expect(cardsIn(plan, makeId<ColumnId>('now'))).toHaveLength(2);
  });
});
