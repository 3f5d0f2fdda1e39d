/** English words of the facilitator's side of the day: challenges, papers that go over, the assessment, breaks, remarks. */
import type { CardAnswer } from '../../../shared/game/plan.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;
const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

export const consoleDay = {
  challenges: {
    title: 'Challenges',
    draw: 'Draw a challenge',
    drawFor: (group: string) => `Draw a challenge for ${group}`,
    hand: (many: number, open: number) =>
      many === 0
        ? 'No card yet'
        : `${count(many, 'card', 'cards')}, ${open === 0 ? 'all answered' : `${open} to answer`}`,
    answers: { act: 'act', accept: 'accept', pass: 'pass on' } satisfies Record<CardAnswer['kind'], string>,
    open: 'to answer',
    easier: 'the easier way',
    passedOn: (from: string) => `from ${from}`,
    carries: (who: string) => `carried by ${who}`,
    best: (who: string) => `best carried by ${who}`,
    reopenLong: (card: string, group: string) => `Reopen ${card} for ${group}`,
    who: 'For whom',
    all: 'All tables',
    deck: 'Deck',
    anyDeck: 'Any deck',
    decks: {
      political: 'Political',
      operational: 'Operational',
      financial: 'Financial',
      consortium: 'Consortium',
      system: 'System',
    } satisfies Record<ChallengeCard['deck'], string>,
    card: 'Card',
    chance: 'Leave it to chance',
    chanceHelp: 'Each table draws its own card from the shuffle. The card shows as it reaches them.',
    reaches: (names: readonly string[]) => `Reaches ${list(names)}.`,
    reachesNone: 'This reaches no table now.',
    misses: {
      elsewhere: (names: readonly string[]) => `${list(names)}: not at a step for cards.`,
      nobody: (names: readonly string[]) => `${list(names)}: nobody sits there.`,
      'no card': (names: readonly string[]) => `${list(names)}: no card fits, or they hold it already.`,
    },
    source: (title: string, year: number) => `Source: ${title}, ${year}`,
    yes: 'Draw',
    cancel: 'Leave it',
  },
};
