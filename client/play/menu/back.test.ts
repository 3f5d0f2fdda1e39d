import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import { makeId } from '../../../shared/game/ids.ts';
import { purseOf } from '../../../shared/game/money.ts';
import { emptyPlan, type Plan } from '../../../shared/game/plan.ts';
import { BOROUGH } from '../../../shared/game/testing/borough.ts';
import { afterMoves, commandsOf, waysBack } from './back.ts';

const catalogue = fullCatalogue(BOROUGH);
const now = BOROUGH.columns[0]?.id ?? makeId('now');
const ids = BOROUGH.organisations.map(({ id }) => id);
const options = BOROUGH.options.map(({ id }) => id);

const planWith = (placed: readonly string[], bought: readonly string[], budget: number): Plan => ({
  ...emptyPlan({ id: makeId('p1'), person: makeId('sam'), side: 'council' }),
  placed: Object.fromEntries(
    ids.filter((id) => placed.includes(id)).map((id, order) => [id, { in: { [now]: order } }]),
  ),
  revealed: true,
  budget,
  bought: Object.fromEntries(options.filter((id) => bought.includes(id)).map((id, order) => [id, order])),
});

const any = () => true;
const balanceOf = (plan: Plan) => purseOf(plan, catalogue)?.balance ?? Number.NaN;

const plans = fc
  .record({
    placed: fc.subarray(ids),
    bought: fc.subarray(options),
    budget: fc.integer({ min: 0, max: 400_000 }),
  })
  .map(({ placed, bought, budget }) => planWith(placed, bought, budget));

test('every balance that is promised is the balance after the moves', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (const { moves, balance } of waysBack(plan, catalogue, any))
        expect(balanceOf(afterMoves(plan, moves))).toBe(balance);
    }),
  );
});

test('there are at most three ways, each of one or two moves, none shared, and none while the plan fits', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const ways = waysBack(plan, catalogue, any);
      if (balanceOf(plan) >= 0) expect(ways).toEqual([]);
      expect(ways.length).toBeLessThanOrEqual(3);
      const named = ways.flatMap(({ moves }) => commandsOf(plan, moves).map(({ payload }) => JSON.stringify(payload)));
      expect(new Set(named).size).toBe(named.length);
      for (const { moves, balance } of ways) {
        expect([1, 2]).toContain(moves.length);
        expect(balance).toBeGreaterThan(balanceOf(plan));
      }
    }),
  );
});

test('a way that is enough stands before one that is not, and the one that gives up least stands first', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const balances = waysBack(plan, catalogue, any).map(({ balance }) => balance);
      const enough = balances.filter((balance) => balance >= 0);
      expect(balances.slice(0, enough.length)).toEqual(enough);
      expect([...enough].sort((a, b) => a - b)).toEqual(enough);
    }),
  );
});

test('what cannot be returned is not offered', () => {
  const plan = planWith([], options, 0);
  expect(waysBack(plan, catalogue, any).length).toBeGreaterThan(0);
  expect(waysBack(plan, catalogue, () => false)).toEqual([]);
});

test('a last service is not left out: the organisation is', () => {
  const single = BOROUGH.organisations.find(({ services }) => services.length === 1);
  if (!single) throw new Error('The borough has an organisation with one service.');
  const ways = waysBack(planWith([single.id], [], 0), catalogue, any);
  expect(ways.map(({ moves }) => moves)).toEqual([[{ kind: 'organisation', organisation: single.id }]]);
});
