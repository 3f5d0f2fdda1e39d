/** Six tables at once, as the pictures of the lobby and of the console show them: who sits where, and how each table stands. */
import type { PlanScene } from './scene.ts';

export interface TableScene {
  readonly name: string;
  /** Here when the lobby is looked at. */
  readonly early: readonly string[];
  /** Here by the time the day begins. */
  readonly late: readonly string[];
  readonly outcomes: PlanScene['outcomes'];
  readonly placed: PlanScene['placed'];
  /** Bought from the menu. */
  readonly bought: readonly string[];
  /** Left out to pay for it. */
  readonly leftOut: readonly (readonly [organisation: string, service: string])[];
  /** Cards drawn for it, and how many of them it has answered. */
  readonly cards: readonly string[];
  readonly answered: number;
}

/** The one who sits down last in the lobby, and the table it is at. */
export const NEWEST = { name: 'Joe', table: 0 } as const;
/** Nothing is heard of them for some minutes. */
export const QUIET: readonly string[] = ['Femi', 'Sky', 'Dwayne'];
export const LOST = 'Bea';
/** The table that is still on the menu. */
export const BEHIND = 1;
/** How long each step lasted, in minutes. */
export const LASTED = {
  lobby: 12,
  briefing: 17,
  needs: 25,
  choosing: 22,
  reveal: 4,
  menu: 18,
  challenges: 12,
} as const;

/** How many at each table are ready to go on. */
export const READY = 2;
/** The last thing that each table did, a while after the one before: what somebody wrote down that their person has. */
export const LATELY = [
  { who: 'Sal', text: 'Knows every bus in the borough' },
  { who: 'Kit', text: 'Is never late' },
  { who: 'Viv', text: 'Somebody who leaves a light on' },
  { who: 'Nia', text: 'A good memory for names' },
  { who: 'Grace', text: 'Hands that can mend things' },
] as const;

export const REMARKS = [
  { table: 5, text: 'Small groups aren’t cheap, they’re invisible.' },
  { table: 2, text: 'I’ve never read my own tender before.' },
  { table: 0, text: 'If it closes, who tells Sam?' },
] as const;

export const TABLES: readonly TableScene[] = [
  {
    name: 'Heron',
    early: ['Priya', 'Tom', 'Grace', 'Ikram', 'Wen', 'Marta'],
    late: ['Arun'],
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
      ['big-pan', 'now', 1],
      ['shed', 'steady', 2],
      ['mossvale-miles', 'steady'],
      ['breaking-better', 'build', 3],
      ['seedbed', 'build', 4],
      ['hilltop-fm', 'own', 5],
      ['second-firing', 'own', 5],
    ],
    bought: ['event', 'premises'],
    leftOut: [['haven-row', 'supported-flats']],
    cards: ['who-delivers', 'shed-roof', 'three-doors'],
    answered: 1,
  },
  {
    name: 'Kiln',
    early: ['Abi', 'Col', 'Dot', 'Femi', 'Hamid', 'Sky'],
    late: [],
    outcomes: [
      ['A night’s sleep, most nights', 3],
      ['Sings on Tuesdays', 6],
      ['Can read the hymn numbers', 6],
      ['Len knows who comes', 24],
      ['Has decided what happens if', 60],
    ],
    placed: [
      ['carers-corner', 'now', 1],
      ['lark-club', 'now'],
      ['singers', 'steady', 2],
      ['bright-side', 'steady', 2],
      ['together', 'build', 4],
      ['halfway-van', 'build'],
    ],
    bought: ['event', 'peers'],
    leftOut: [],
    cards: [],
    answered: 0,
  },
  {
    name: 'Ferry',
    early: ['Ros', 'Lewis', 'Mo', 'Yasmin', 'Nia', 'Pat', 'Eve'],
    late: [],
    outcomes: [
      ['A dry room and a door that locks', 3],
      ['Dawit is there when the baby comes', 3],
      ['Tells it once', 6],
      ['Back in a uniform', 24],
      ['Runs the mornings herself', 60],
    ],
    placed: [
      ['sisters-table', 'now', 1, 2],
      ['renters', 'now', 1],
      ['quayside-advice', 'now', 2],
      ['clearwater', 'steady', 3],
      ['together', 'steady', 3],
      ['patchwork', 'steady'],
      ['stepladder', 'build', 4],
      ['credit-union', 'own', 5],
      ['big-pan', 'own', 5],
    ],
    bought: ['survey'],
    leftOut: [['clearwater', 'phone-line']],
    cards: ['who-delivers', 'three-doors', 'shared-record'],
    answered: 2,
  },
  {
    name: 'Oak',
    early: ['Bea', 'Jo', 'Viv', 'Tara', 'Al', 'Gus'],
    late: ['Uma'],
    outcomes: [
      ['Knows where he lives on the tenth', 3],
      ['Sees Reece when it says so', 6],
      ['A bench of his own', 24],
      ['Sleeps until it is light', 24],
      ['One person who need not write it down', 60],
    ],
    placed: [
      ['top-landing', 'now', 1],
      ['spare-key', 'steady', 2],
      ['common-ground', 'steady'],
      ['fixers', 'build', 3],
      ['forward-steps', 'build', 3],
      ['clearwater', 'build', 4],
      ['big-pan', 'build', 4],
      ['together', 'own', 5],
    ],
    bought: ['speed-meeting'],
    leftOut: [['top-landing', 'tonight']],
    cards: ['who-delivers', 'three-doors', 'ministers-visit'],
    answered: 1,
  },
  {
    name: 'Lark',
    early: ['Kit', 'Zed', 'Opal', 'Hal', 'Win'],
    late: ['Cal', 'Max'],
    outcomes: [
      ['Owes nobody he has to avoid', 3],
      ['Less pain by day', 6],
      ['His glasses, so to speak', 24],
      ['Shows his granddaughter a calf', 24],
      ['Tired at night for a good reason', 60],
    ],
    placed: [
      ['credit-union', 'now', 1],
      ['quayside-advice', 'now', 1],
      ['better-backs', 'steady', 2],
      ['halfway-van', 'steady'],
      ['seedbed', 'build', 4],
      ['shed', 'own', 5],
      ['lark-club', 'own', 5],
    ],
    bought: ['survey'],
    leftOut: [['better-backs', 'work-that-fits']],
    cards: ['who-delivers', 'shared-record', 'why-them'],
    answered: 0,
  },
  {
    name: 'Mill',
    early: ['Ishaan', 'Nell', 'Bram', 'Fay'],
    late: ['Lea', 'Dwayne', 'Sal', 'Jon'],
    outcomes: [
      ['A front door with a chain', 3],
      ['Caleb sleeps', 3],
      ['Her name on a bank card', 6],
      ['Naomi plays', 24],
      ['Sings on Thursdays', 60],
    ],
    placed: [
      ['lantern-house', 'now', 1, 2],
      ['common-ground', 'now', 1],
      ['haven-row', 'now', 2],
      ['credit-union', 'steady', 3],
      ['quayside-advice', 'steady', 3],
      ['clearwater', 'build', 4],
      ['singers', 'build'],
    ],
    bought: [],
    leftOut: [['haven-row', 'supported-flats']],
    cards: ['who-delivers', 'three-doors', 'why-them'],
    answered: 1,
  },
];
