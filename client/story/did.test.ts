import { expect, test } from 'vitest';
import type { Did } from '../../shared/game/did.ts';
import { makeId, type OrganisationId, type SeatId } from '../../shared/game/ids.ts';
import { type Names, sentenceOf } from './did.ts';

const priya = makeId<SeatId>('s4');
const echo = makeId<OrganisationId>('echo');

const names: Names = {
  who: (by) => (by === priya ? 'Priya' : 'The facilitator'),
  seat: () => 'Asha',
  group: () => 'Heron',
  organisation: () => 'Echo',
  service: () => 'Evening drop-in',
  column: (column) => (column === 'now' ? 'Now' : 'Steady'),
  step: () => 'choosing',
  option: () => 'A community researcher',
  card: () => 'The hall is sold',
  criterion: () => 'Social value',
  person: () => 'Sam',
};

const said = (did: Did) => sentenceOf(did, priya, names);

test.each<[Did, string]>([
  [{ type: 'placed', organisation: echo, in: makeId('now') }, 'Priya placed Echo in Now'],
  [{ type: 'moved', organisation: echo, from: makeId('now'), in: makeId('steady') }, 'Priya moved Echo to Steady'],
  [{ type: 'moved', organisation: echo, from: makeId('now'), in: makeId('now') }, 'Priya reordered Echo in Now'],
  [{ type: 'seatTaken', seat: priya, group: makeId('g1') }, 'Asha took a seat at Heron'],
  [{ type: 'clockAdded', minutes: 1 }, 'Priya added 1 minute'],
  [{ type: 'clockAdded', minutes: -5 }, 'Priya took 5 minutes off the clock'],
  [{ type: 'slideShown', slide: 0 }, 'Slide 1 is on every screen'],
  [{ type: 'stepped', step: 'choosing', from: 'needs' }, 'The room went to choosing'],
  [{ type: 'stepped', step: 'choosing', from: 'needs', group: makeId('g1') }, 'Heron went to choosing'],
  [
    { type: 'cardAnswered', card: makeId('hall'), kind: 'accept', bid: 2 },
    'Priya recorded the answer to The hall is sold: we accept the risk. The bid is in again, as version 2',
  ],
  [
    { type: 'cardReopened', card: makeId('hall'), bid: 'back' },
    'Priya reopened The hall is sold. The bid cannot stand like that and is back with its table',
  ],
  [{ type: 'announced', lookUp: true }, 'The facilitator asked everyone to look up'],
  [{ type: 'announced', text: 'Tea is here', lookUp: true }, 'The facilitator said: Tea is here'],
  [
    { type: 'revealed', plan: makeId('p1'), cost: 90_000, before: 80_000 },
    'Priya turned the cards again: £90,000 a year, before it was £80,000 a year',
  ],
  [{ type: 'undone', entry: 4, what: 'placed' }, 'Priya took back a placed card'],
  [{ type: 'undone', entry: 4, what: 'announced' }, 'Priya took back the last thing'],
])('%j', (what, sentence) => {
  expect(said(what)).toBe(sentence);
});
