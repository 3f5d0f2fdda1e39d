import { expect, test } from 'vitest';
import {
  type AskId,
  type BidId,
  type CardId,
  type GroupId,
  makeId,
  type PlanId,
  type SeatId,
} from '../../shared/game/ids.ts';
import type { CardAnswer } from '../../shared/game/plan.ts';
import { begunIn, bringHome, draftsOf, keptAt, offeredBack } from './drafts.ts';

type At = Parameters<typeof offeredBack>[1];
const plan = {
  id: makeId<PlanId>('p1'),
  side: 'council' as At['plan']['side'],
  assets: {},
  needs: { n1: { text: 'A door', order: 1 } },
  outcomes: {},
  cards: {},
};
const none = { current: plan.id, tenders: {}, bids: {}, panels: {} };
const all = {
  need: { text: 'Half a sen' },
  'need:n1': { text: 'A door that locks' },
  'need:n2': { text: 'A bed of her own' },
  outcome: { text: 'Has a key', indicator: 'She says so', months: 3 },
  asset: { text: '  ', needs: [] },
};
const at = (table: Pick<At['table'], 'step'> & Partial<At['table']>, more: Partial<At> = {}): At => ({
  table: { ...none, ...table },
  plan,
  heard: {},
  ...more,
});
const fields = (table: Parameters<typeof at>[0]) =>
  offeredBack(all, at(table)).map(({ field, stands }) => [field, stands]);
const stands = (typed: Parameters<typeof offeredBack>[0], here: At) =>
  offeredBack(typed, here).map((each) => each.stands);

test('on needs only what has no field any more is offered back', () => {
  expect(fields({ step: 'needs' })).toEqual([['need:n2', 'gone']]);
});

test('elsewhere, and once its step is over or the workshop is closed, everything with a word in it is', () => {
  const everything = (how: string) => [
    ['need', how],
    ['need:n1', how],
    ['need:n2', 'gone'],
    ['outcome', how],
  ];
  // They can be changed from the tender, whose dialog is not open by itself.
  expect(fields({ step: 'choosing' })).toEqual(everything('waiting'));
  expect(fields({ step: 'tender' })).toEqual(everything('waiting'));
  expect(fields({ step: 'tenders' })).toEqual(everything('past'));
  expect(fields({ step: 'needs', closed: true })).toEqual(everything('past'));
});

test('what is typed for a plan waits only for steps of its own side', () => {
  const typed = { asset: { text: 'Sings' } };
  const sector = { ...plan, id: makeId<PlanId>('q1'), side: 'sector' as const };
  expect(stands(typed, at({ step: 'needs' }))).toEqual([]);
  expect(stands(typed, at({ step: 'choosing' }))).toEqual(['past']);
  const atSector = (step: 'framework' | 'costing') => stands(typed, at({ step, current: sector.id }, { plan: sector }));
  expect([atSector('framework'), atSector('costing')]).toEqual([[], ['past']]);
});

test('after the swap what is left at the council’s plan is past; at the other tender’s it waits', () => {
  const current = makeId<PlanId>('q1');
  const other = { ...plan, id: makeId<PlanId>('q1b'), side: 'sector' as const };
  const card = { [makeId<CardId>('c1')]: { order: 1 } };
  const typed = { need: { text: 'Half a sen' }, 'carries:c1': { text: 'The council' } };
  const left = (step: 'framework' | 'shocks', of: At['plan']) =>
    stands(typed, at({ step, current }, { plan: { ...of, cards: card } }));
  expect(left('framework', plan)).toEqual(['past', 'past']);
  expect(left('shocks', plan)).toEqual(['past', 'past']);
  expect(left('framework', other)).toEqual(['waiting', 'waiting']);
  expect(left('shocks', other)).toEqual(['past', 'waiting']);
});

test('an outcome is offered with how anybody would know', () => {
  const [, , , outcome] = offeredBack(all, at({ step: 'choosing' }));
  expect(outcome?.words).toBe('Has a key\nShe says so');
});

test('what was typed on the open floor and not said comes back when the workshop is closed', () => {
  const typed = { pledge: { text: 'Ring them' } };
  expect(offeredBack(typed, at({ step: 'debrief' }))).toEqual([]);
  expect(offeredBack(typed, at({ step: 'debrief', closed: true }))).toEqual([
    { field: 'pledge', words: 'Ring them', stands: 'past' },
  ]);
});

const bid = makeId<BidId>('b1');
const panel = { bid, from: makeId<GroupId>('g2'), version: 1, in: {}, agreed: {} };
const aBid = { id: bid, form: { members: {}, risk: {}, merged: {}, extras: {} }, versions: {} };
const award = { decision: 'award', text: 'Begin on Monday.' } as const;

test('a question waits while another tender is presented, and is past once no tender is', () => {
  const typed = { 'question:t1': { text: 'Who holds the key?' } };
  expect(stands(typed, at({ step: 'tenders' }, { presented: makeId('t1') }))).toEqual([]);
  expect(stands(typed, at({ step: 'tenders' }, { presented: makeId('t2') }))).toEqual(['waiting']);
  expect(stands(typed, at({ step: 'framework' }))).toEqual(['past']);
});

test('what somebody wrote for a panel waits until it decides, and is given back when it has', () => {
  const typed = { 'award:b1': { text: 'You were close' }, 'reason:b1:c1': { text: 'They know her' } };
  const when = (step: 'assessment' | 'debrief', decided: boolean) =>
    stands(typed, at({ step, panels: { [bid]: decided ? { ...panel, award } : panel } }));
  expect(when('assessment', false)).toEqual([]);
  expect(when('debrief', false)).toEqual(['past', 'past']);
  expect(when('assessment', true)).toEqual(['gone', 'gone']);
});

test('an ask waits while the table works on another plan or its bid is in', () => {
  const ask = { order: 1, kind: 'other', text: 'Meet us' } as const;
  const bidFor = (of: string, more: { readonly out?: true } = {}) => ({
    bids: { [bid]: { ...aBid, plan: makeId<PlanId>(of), asks: { [makeId<AskId>('k1')]: ask }, ...more } },
  });
  const typed = { 'ask:b1': { text: 'Bend' }, 'ask:b1:k1': { text: 'Meet us weekly' }, 'ask:b1:k2': { text: 'Wait' } };
  expect(stands(typed, at({ step: 'bid', ...bidFor('p1') }))).toEqual(['gone']);
  expect(stands(typed, at({ step: 'bid', ...bidFor('p2') }))).toEqual(['waiting', 'waiting', 'gone']);
  expect(stands(typed, at({ step: 'shocks', ...bidFor('p1', { out: true }) }))).toEqual(['waiting', 'waiting', 'gone']);
});

test('a reply is given back where the panel or what was asked is not there', () => {
  const typed = { 'reply:b1:k1': { text: 'On Mondays' } };
  const heard = { [bid]: { asks: { [makeId<AskId>('k1')]: { order: 1, kind: 'other', text: 'Meet us' } as const } } };
  const panels = { [bid]: panel };
  expect(stands(typed, at({ step: 'assessment', panels }, { heard }))).toEqual([]);
  expect(stands(typed, at({ step: 'assessment', panels }, { heard: { [bid]: { asks: {} } } }))).toEqual(['gone']);
  expect(stands(typed, at({ step: 'assessment' }, { heard }))).toEqual(['gone']);
});

test('who carries a risk is given back once somebody else answered the card', () => {
  const card = makeId<CardId>('c1');
  const typed = { 'carries:c1': { text: 'The council' } };
  const when = (answer: CardAnswer | undefined) =>
    stands(
      typed,
      at({ step: 'challenges' }, { plan: { ...plan, cards: { [card]: { order: 1, ...(answer && { answer }) } } } }),
    );
  expect(when(undefined)).toEqual([]);
  expect(when({ kind: 'accept' })).toEqual(['gone']);
});

test('a question stays at the table it was typed at, half a need with its plan, and a pledge goes along', () => {
  const at = (table: string, plan: string) =>
    draftsOf({ code: 'K7M4QX', seat: makeId<SeatId>('s1'), table: makeId<GroupId>(table), plan: makeId<PlanId>(plan) });
  const kept = (field: string, table: string, plan: string) => at(table, plan)[keptAt(field)].all()[field]?.text;
  for (const field of ['question:t3', 'ask:b1', 'reply:b1:k1', 'need', 'pledge', 'feedback'])
    at('g1', 'p1')[keptAt(field)].keep(field, { text: 'Half' });
  for (const field of ['question:t3', 'ask:b1', 'reply:b1:k1']) {
    expect(kept(field, 'g2', 'p2')).toBeUndefined();
    expect(kept(field, 'g1', 'p1b')).toBe('Half');
  }
  expect(kept('need', 'g1', 'p1b')).toBeUndefined();
  expect(kept('need', 'g1', 'p1')).toBe('Half');
  expect([kept('pledge', 'g2', 'p2'), kept('feedback', 'g2', 'p2')]).toEqual(['Half', 'Half']);
});

test('what an earlier version kept elsewhere hides nothing, and is moved once to where it is looked for', () => {
  const drafts = draftsOf({
    code: 'K7M4QY',
    seat: makeId<SeatId>('s1'),
    table: makeId<GroupId>('g1'),
    plan: makeId<PlanId>('p1'),
  });
  const { person, table, plan: ofPlan } = drafts;
  const found = () => begunIn({ person: person.all(), table: table.all(), plan: ofPlan.all() });
  person.keep('question:t2', { text: 'Who holds the key?' });
  ofPlan.keep('pledge', { text: 'Ring' });
  person.keep('pledge', { text: 'Ring them' });
  ofPlan.keep('need', { text: 'Half' });
  expect(found()).toEqual({ pledge: { text: 'Ring them' }, need: { text: 'Half' } });
  bringHome(drafts);
  expect(person.all()).toEqual({ pledge: { text: 'Ring Ring them' } });
  expect(table.all()).toEqual({ 'question:t2': { text: 'Who holds the key?' } });
  expect(ofPlan.all()).toEqual({ need: { text: 'Half' } });
  table.keep('question:t2', undefined);
  bringHome(drafts);
  expect(found()).toEqual({ pledge: { text: 'Ring Ring them' }, need: { text: 'Half' } });
});
