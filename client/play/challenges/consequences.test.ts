import { expect, test } from 'vitest';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import { type CardId, type EffectId, makeId, type OrganisationId, type OutcomeId } from '../../../shared/game/ids.ts';
import { type Effect, emptyPlan, type Plan } from '../../../shared/game/plan.ts';
import { BOROUGH as pack } from '../../../shared/game/testing/borough.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';
import { consequences, foresee, withoutCard } from './consequences.ts';

const [first, second] = pack.organisations;
if (!first || !second) throw new Error('The borough has two organisations at least.');
const one: OrganisationId = first.id;
const two: OrganisationId = second.id;
const home = makeId<OutcomeId>('o1');
const column = pack.columns[0]?.id;
if (!column) throw new Error('The borough has a column.');

const card = (effects: ChallengeCard['effects'], softened?: ChallengeCard['softened']): ChallengeCard => ({
  id: makeId('storm'),
  deck: 'operational',
  title: 'A storm',
  text: 'It rains.',
  question: 'What now?',
  effects,
  ...(softened && { softened }),
});

const plan: Plan = {
  ...emptyPlan({ id: makeId('p1'), person: makeId('sam'), side: 'council' }),
  outcomes: { [home]: { text: 'A home', order: 1, months: 6 } },
  placed: {
    [one]: { in: { [column]: 1 }, outcomes: { [home]: true } },
    [two]: { in: { [column]: 2 }, outcomes: { [home]: true } },
  },
  turned: { [one]: true, [two]: true },
  revealed: true,
  budget: 10_000,
};

const knowing = (held: ChallengeCard): Catalogue => ({ ...fullCatalogue(pack), cards: { [held.id]: held } });
const accept = { kind: 'accept' } as const;

test('closing an organisation tells which outcomes would lean on fewer', () => {
  const held = card([{ kind: 'close', organisation: one }]);
  expect(consequences(plan, knowing(held), held, accept)).toEqual([
    {
      kind: 'close',
      organisation: one,
      placed: true,
      outcomes: [{ id: home, pin: 1, text: 'A home', before: 2, after: 1 }],
    },
  ]);
});

test('a share of the budget is said in pounds, and in per cent where there is no budget', () => {
  const held = card([{ kind: 'budget', percent: -15 }]);
  expect(consequences(plan, knowing(held), held, accept)).toEqual([{ kind: 'budget', amount: -1500 }]);
  const { budget: _, ...sector } = plan;
  expect(consequences(sector, knowing(held), held, accept)).toEqual([{ kind: 'budget', percent: -15 }]);
});

test('deadlines that come sooner are told for each outcome', () => {
  const held = card([{ kind: 'sooner', months: 2 }]);
  expect(consequences(plan, knowing(held), held, accept)).toMatchObject([
    { kind: 'sooner', months: 2, outcomes: [{ id: home, months: { before: 6, after: 4 } }] },
  ]);
});

test('passing a card on does nothing here; the easier way does what it says and costs what it costs', () => {
  const held = card([{ kind: 'close', organisation: one }], { options: [], how: 'So.', cost: 500, effects: [] });
  expect(consequences(plan, knowing(held), held, { kind: 'pass' })).toEqual([]);
  expect(consequences(plan, knowing(held), held, { kind: 'act', softened: true })).toEqual([
    { kind: 'cost', amount: 500 },
  ]);
});

test('a plan without one card keeps what the others brought into force', () => {
  const [flood, storm] = [makeId<CardId>('flood'), makeId<CardId>('storm')];
  const costs = (id: CardId, amount: number): Effect => ({
    source: { kind: 'card', id },
    effect: { kind: 'cost', amount },
  });
  const [e1, e2] = [makeId<EffectId>('e1'), makeId<EffectId>('e2')];
  const hit: Plan = { ...plan, effects: { [e1]: costs(flood, 600), [e2]: costs(storm, 50) } };
  expect(withoutCard(hit, storm).effects).toEqual({ e1: costs(flood, 600) });
  expect(Object.keys(hit.effects)).toEqual(['e1', 'e2']);
});

test('the board foresees closing before any lesser thing, and changes nothing in the plan itself', () => {
  const held = card([
    { kind: 'raise', organisation: one, amount: 100 },
    { kind: 'close', organisation: one },
    { kind: 'risk', organisation: one, flag: 'Lease' },
  ]);
  const foreseen = foresee(plan, knowing(held), held, accept);
  expect([...foreseen.organisations]).toEqual([[one, 'close']]);
  expect(foreseen.outcomes).toMatchObject([{ id: home, before: 2, after: 1 }]);
  expect(plan.effects).toEqual({});
});
