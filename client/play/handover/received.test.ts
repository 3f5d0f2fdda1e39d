import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import { type GroupId, makeId, type OptionId } from '../../../shared/game/ids.ts';
import { emptyPlan, type Plan, type Received } from '../../../shared/game/plan.ts';
import { BOROUGH } from '../../../shared/game/testing/borough.ts';
import { inherited, paidFor } from './received.ts';

const catalogue = fullCatalogue(BOROUGH);

const plan = (change: Partial<Plan>): Plan => ({
  ...emptyPlan({ id: makeId('q1'), person: makeId('mo'), side: 'sector' }),
  ...change,
});

const option = (kind: string) => {
  const found = BOROUGH.options.find(({ effects }) => effects.some((effect) => effect.kind === kind));
  if (found === undefined) throw new Error(`No option of the borough does ${kind}.`);
  return found.id;
};

const received = (...options: OptionId[]): Received => ({
  version: 1,
  options: Object.fromEntries(options.map((id) => [id, true])),
});

test('an option says what it brings to the bidders', () => {
  const [paid] = paidFor(plan({ received: received(option('consortium')) }), catalogue);
  expect(paid?.brings).toContainEqual({ kind: 'consortium' });
});

test('what an option told the council about the person is not among what it brings', () => {
  const found = paidFor(plan({ received: received(option('insight')) }), catalogue);
  expect(JSON.stringify(found.map(({ brings }) => brings))).not.toContain('insight');
  expect(found[0]?.brings.length).toBeGreaterThan(0);
});

test('an option that is not in the catalogue is left out, and so is everything without a tender', () => {
  expect(paidFor(plan({ received: received(makeId('unheard-of')) }), catalogue)).toEqual([]);
  expect(paidFor(plan({}), catalogue)).toEqual([]);
});

test('cards passed on come in their order, cards drawn here do not count', () => {
  const [first, second, third] = BOROUGH.cards;
  if (!first || !second || !third) throw new Error('The borough has three cards.');
  const from = makeId<GroupId>('g2');
  const cards = { [first.id]: { order: 3, from }, [second.id]: { order: 1, from }, [third.id]: { order: 2 } };
  expect(inherited(plan({ cards }), catalogue).map(({ id }) => id)).toEqual([second.id, first.id]);
});
