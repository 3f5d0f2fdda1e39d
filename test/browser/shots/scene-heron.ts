/** Table Heron through its day, as the pictures of the design show it: what it thinks, places, buys, writes and scores for Sam. */
import type { PlanScene } from './scene.ts';

/** At the table before the one whose screen is looked at. */
export const HERON = ['Priya', 'Tom', 'Grace', 'Ikram', 'Wen', 'Marta', 'Joe'] as const;
export const KILN = ['Abi', 'Col', 'Dot'] as const;
export const YOU = 'Asha';

export const COUNCIL: PlanScene = {
  assets: ['Cared for his mother from the age of nine', 'Runs, and was very good at it'],
  needs: ['A door of his own, with a key', 'To use less, on his own terms', 'Work that does not ask about a record'],
  outcomes: [
    ['A settled place to stay', 3],
    ['In charge of the using', 6],
    ['Runs with others again', 12],
    ['Lasting paid work', 24],
    ['People to ring who are not paid to answer', 36],
  ],
  placed: [
    ['haven-row', 'now', 1],
    ['quayside-advice', 'now', 1],
    ['big-pan', 'now', 1, 5],
    ['breaking-better', 'steady', 2, 5],
    ['shed', 'steady', 2],
    ['seedbed', 'build', 4],
    ['second-firing', 'own', 5],
    ['hilltop-fm', 'own', 5],
  ],
};

/** Placed last, and not linked while the table still chooses. */
export const LAST_PLACED: PlanScene['placed'][number] = ['mossvale-miles', 'build'];

/** Somebody looks at this one in the deck, and these are ready to go on. */
export const READ = 'breaking-better';
export const READY = ['Tom', 'Ikram', 'Joe'] as const;

export const SECTOR: PlanScene = {
  assets: ['People in Mossvale who owe him a good turn'],
  needs: ['One person to ring, at any hour', 'Somewhere to run to'],
  outcomes: [
    ['A settled place to stay', 3],
    ['Runs with others again', 6],
    ['In charge of the using', 12],
    ['Sleeps, most nights', 24],
    ['Work he is proud of', 48],
  ],
  placed: [
    ['haven-row', 'now', 1],
    ['echo', 'now', 4],
    ['breaking-better', 'steady', 3],
    ['mossvale-miles', 'steady', 2],
    ['halfway-van', 'steady', 3, 4],
    ['seedbed', 'build', 5],
    ['big-pan', 'build', 5],
    ['second-firing', 'own', 5],
    ['slipway', 'own', 2],
  ],
};

/** What the table buys, the first of which tells something about Sam, and what it leaves out for it: it is over its budget. */
export const BOUGHT = [
  ['Joe', 'survey'],
  ['Grace', 'consortium'],
] as const;
export const LEFT_OUT = ['big-pan', 'kitchen-crew'] as const;
/** Before the cards it buys what helps with one of them, and gives up enough to stay within the budget. */
export const BOUGHT_LATER = ['Tom', 'premises'] as const;
export const GIVEN_UP = ['haven-row', 'supported-flats'] as const;

/** Three cards: the first is answered, the second is looked at, the third asks something of the tender. */
export const CARDS = ['who-delivers', 'shed-roof', 'shared-record'] as const;
export const ACTING = 'Ask Seedbed to house the lathes until the summer, and tell the men before Friday.';

/** What stands on the paper, and who is at it. */
export const TENDER = [
  {
    by: 'Priya',
    field: 'purpose',
    text: 'Forty people in Mossvale who have lost a home, their health and a reason to get up get one door, open late, and a person who stays with them until they say they are done.',
  },
  {
    by: 'Grace',
    field: 'services',
    text: 'A home with support for those whom other landlords turn away, and advice in the same week. Company that is not a service: runs, suppers, a bench to work at.',
  },
  { by: 'Joe', field: 'indicator-6', text: 'Has slept in the same place for eight weeks, and chose it.' },
  { by: 'Marta', field: 'indicator-24', text: 'In work, or in training they picked, for 26 of the last 52 weeks.' },
] as const;
export const FORM = {
  weights: { technical: 35, social: 30, pricing: 20, other: 15 },
  pricing: 'pass',
  price: 390_000,
} as const;
export const QUESTION = 'Does “open late” mean staffed, or a phone that rings through?';

/** How the other table answers: for a little more than there is. */
export const BID = {
  lead: 'haven-row',
  price: 408_400,
  approach: 'On the first Monday somebody he knows meets Sam at the track.',
} as const;
export const DIFFERENCE = { text: 'Sam has somebody who picks up when he rings.', months: 6 } as const;

/** Who gave what when the table scored alone; `You` is the one whose screen is looked at. */
export const SCORES = {
  technical: { Priya: 4, Tom: 3, Grace: 4, Ikram: 5, Wen: 3, Marta: 4, Joe: 5, [YOU]: 4 },
  social: { Priya: 3, Tom: 3, Grace: 2, Ikram: 4, Wen: 2, Marta: 5, Joe: 1, [YOU]: 5 },
  other: { Priya: 3, Tom: 4, Grace: 3, Ikram: 4, Wen: 3, Marta: 4, Joe: 2, [YOU]: 3 },
} as const;
export const AGREED = { criterion: 'technical', score: 4, reason: 'The night cover is real.' } as const;
export const HALF_WRITTEN = 'Jobs for Mossvale people are promised, but nobody says how many';
