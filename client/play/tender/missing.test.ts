import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../shared/game/catalogue-of.ts';
import { makeId, type TenderId } from '../../../shared/game/ids.ts';
import type { TenderForm } from '../../../shared/game/papers.ts';
import { emptyPlan, type Plan } from '../../../shared/game/plan.ts';
import { BOROUGH } from '../../../shared/game/testing/borough.ts';
import { draftAsRead, servicesWanted } from './as-read.ts';
import { isIndicator, missingIn } from './missing.ts';

const catalogue = fullCatalogue(BOROUGH);
const form: TenderForm = { weights: {}, pricing: 'judged', marks: {}, extras: {} };
const now = BOROUGH.columns[0]?.id ?? makeId('now');
const two = BOROUGH.organisations.find(({ services }) => services.length > 1) ?? BOROUGH.organisations[0];
if (!two) throw new Error('The borough has organisations.');

const plan: Plan = emptyPlan({ id: makeId('p1'), person: makeId('sam'), side: 'council' });
const core = catalogue.forms.tender.filter((field) => field.core);
const written = Object.fromEntries(core.map(({ id }) => [id, 'Written.']));
const finished: Plan = {
  ...plan,
  outcomes: { [makeId('o1')]: { text: 'A home', order: 1, months: 6 } },
  placed: { [two.id]: { in: { [now]: 1 } } },
};

test('an empty tender lacks every core text, outcomes, services and indicators, and no extra', () => {
  const missing = missingIn(plan, form, catalogue, {});
  expect(missing.flatMap((each) => (each.what === 'text' ? [each.field] : []))).toEqual(
    core.map(({ id }) => id).filter((id) => !isIndicator(id)),
  );
  expect(missing.map(({ what }) => what)).toEqual(expect.arrayContaining(['outcomes', 'services', 'indicators']));
});

test('a finished tender lacks nothing; an extra that was opened is missed until it is written', () => {
  expect(missingIn(finished, form, catalogue, written)).toEqual([]);
  const extra = catalogue.forms.tender.find((field) => !field.core);
  if (!extra) throw new Error('The borough has an extra field.');
  expect(missingIn(finished, { ...form, extras: { [extra.id]: true } }, catalogue, written)).toEqual([
    { what: 'text', field: extra.id, label: extra.label },
  ]);
});

test('a card in hand without an answer and an outcome without a deadline are told', () => {
  const open: Plan = {
    ...finished,
    outcomes: { [makeId('o1')]: { text: 'A home', order: 1 } },
    cards: { [makeId('storm')]: { order: 1 } },
  };
  expect(missingIn(open, form, catalogue, written)).toEqual([
    { what: 'deadlines', many: 1 },
    { what: 'cards', many: 1 },
  ]);
});

test('a service that is left out is not asked for, and bidders read no name of an organisation', () => {
  const [first] = two.services;
  if (!first) throw new Error('The organisation has services.');
  const left: Plan = { ...finished, placed: { [two.id]: { in: { [now]: 1 }, without: { [first.id]: true } } } };
  expect(servicesWanted(left, {}, catalogue).map(({ service }) => service)).toEqual(
    two.services.slice(1).map(({ id }) => id),
  );
  const tender = { id: makeId<TenderId>('t1'), plan: plan.id, form, versions: {}, questions: {} } as const;
  const read = draftAsRead({ from: makeId('g1'), plan: left, tender, catalogue }, {}, 1);
  expect(read.services.map(({ name }) => name)).toEqual(two.services.slice(1).map(({ name }) => name));
});
