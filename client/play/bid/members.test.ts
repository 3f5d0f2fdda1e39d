import { expect, test } from 'vitest';
import { makeId, type OrganisationId } from '../../../shared/game/ids.ts';
import { setOf } from '../../../shared/game/sets.ts';
import { membersOf, membersWith } from './members.ts';

const a = makeId<OrganisationId>('alto');
const b = makeId<OrganisationId>('echo');
const c = makeId<OrganisationId>('oars');
const plan = { placed: { [a]: { in: {} }, [b]: { in: {} }, [c]: { in: {} } } };
const form = (...members: OrganisationId[]) => ({ members: setOf(members) });

test('nobody chosen means everybody on the pathway', () => {
  expect(membersOf(plan, form())).toEqual([a, b, c]);
});

test('whoever left the pathway is no member', () => {
  expect(membersOf({ placed: { [a]: { in: {} } } }, form(a, b))).toEqual([a]);
});

test('taking one out of everybody names the others', () => {
  expect(membersWith(plan, form(), b, false)).toEqual([a, c]);
});

test('when all are in again, nobody is named', () => {
  expect(membersWith(plan, form(a, c), b, true)).toEqual([]);
});

test('the last one stays', () => {
  expect(membersWith(plan, form(a), a, false)).toBeUndefined();
});
