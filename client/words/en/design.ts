/** English words of the shared components: people, cards, pins, money, clock and messages. */
import { pounds } from '../figures.ts';
import { count } from './phrases.ts';

export const design = {
  skip: { main: 'To the main part' },
  field: {
    left: (letters: number) => (letters >= 0 ? `${letters} letters left` : `${-letters} letters too many`),
    overtaken: (now: string) => `Somebody else has saved ${now}. What you typed is not sent yet.`,
  },
  topLine: {
    role: { council: 'You are the council', sector: 'You are the sector', room: 'Anyborough' },
    step: (number: number) => `Step ${number}`,
    day: 'The day so far',
    people: 'People at this table',
    more: (hidden: number) => `and ${hidden} more`,
  },
  dayline: { done: 'done', now: 'now', ahead: 'to come' },
  clock: {
    left: 'left in this step',
    paused: 'paused for everyone',
    waiting: 'not started yet',
    closed: 'the workshop is closed',
    onBreak: 'stands still in the break',
    over: 'over, nothing is lost',
  },
  person: {
    you: 'You',
    here: 'here',
    quiet: 'quiet for 5 minutes',
    lost: 'connection lost',
    automatic: 'automatic',
    presence: (name: string, state: string) => `${name}, ${state}`,
    moving: (name: string) => `${name} is moving this`,
    typing: (name: string) => `${name} is typing here`,
  },
  panel: {
    has: (name: string) => `What ${name} has`,
    needs: (name: string) => `What ${name} needs`,
    learned: (name: string) => `New, from asking ${name}:`,
    story: 'Read the whole story',
    storyShort: 'Story',
    where: (ward: string) => `${ward} on the borough map`,
  },
  outcome: {
    number: (number: number) => `Outcome ${number}`,
    coverage: (organisations: number) => {
      if (organisations === 0) return 'None yet';
      return organisations === 1 ? 'Only one' : `${organisations} organisations`;
    },
    coverageShort: (organisations: number) => {
      if (organisations === 0) return 'None';
      return organisations === 1 ? 'One' : `${organisations} orgs`;
    },
  },
  card: {
    helps: 'Helps',
    helpsOutcome: (number: number) => `outcome ${number}`,
    services: (many: number) => count(many, 'service', 'services'),
    notLinked: 'Not linked yet',
    linkNow: (name: string) => `Not linked yet. Link ${name}`,
    fresh: 'New to you',
    closed: 'Closed by a card',
    suspended: 'suspended',
    leftOut: 'left out',
    running: 'Running costs',
    aYear: 'a year',
    once: 'Counts once',
    staff: 'Staff',
    record: 'Track record',
    goodAt: 'Good at',
    badAt: 'Not so good at',
    placeIn: 'Place it in',
    put: 'Put a card here',
    putIn: (column: string) => `Put it in ${column}`,
  },
  tray: {
    budget: 'Your budget',
    plan: 'Plan',
    menu: 'Menu',
    ends: 'Budget ends here',
    over: 'Over',
    organisations: 'organisations',
    choices: 'menu',
    past: 'past the end',
    tile: (label: string, amount: number) => `${label}, ${pounds(amount)} a year`,
    closing: 'Would close',
    cards: 'Easier ways out of cards',
    parts: 'What the budget pays for',
  },
  messages: {
    reconnecting: 'Reconnecting.',
    kept: (moves: number) => {
      if (moves === 0) return 'Keep going: what you do is kept here and will be sent.';
      if (moves === 1) return 'Keep going: the last move is kept here and will be sent.';
      return `Keep going: the last ${moves} moves are kept here and will be sent.`;
    },
    back: 'Back. Everything is saved.',
    facilitator: 'From the facilitator:',
    paused: 'Paused for everyone. Look up.',
    close: 'Close this message',
  },
  live: {
    many: (changes: number, people: number) =>
      `${count(changes, 'change', 'changes')} by ${count(people, 'person', 'people')}.`,
  },
  notice: {
    word: 'NOTICE',
    kinds: {
      political: 'Political',
      operational: 'Operational',
      financial: 'Financial',
      consortium: 'Consortium',
      system: 'System',
    },
    helps: 'Something you bought helps.',
    helpsBidder: 'Something the council paid for helps.',
  },
  weights: {
    sum: 'adds up to 100',
    between: (one: string, two: string) => `Between ${one.toLocaleLowerCase()} and ${two.toLocaleLowerCase()}`,
    both: (one: string, first: number, two: string, second: number) => `${one} ${first}, ${two} ${second}`,
    of: (name: string) => `Weight of ${name.toLocaleLowerCase()}`,
    less: (name: string) => `One less for ${name.toLocaleLowerCase()}`,
    more: (name: string) => `One more for ${name.toLocaleLowerCase()}`,
    help: 'One more here is one less for its neighbour. Arrow keys move by 1, Page keys by 5.',
  },
  overlay: { close: 'Close' },
  map: { river: 'River Any' },
};
