/** English words of the council's menu: what options do, what was bought, and what would bring a plan back. */
import { pounds } from '../figures.ts';
import { balanceInWords, poundsAYear } from './measures.ts';

export const council = {
  menu: {
    tab: 'The menu',
    title: 'The menu',
    help: 'Paid from the budget, every year; it has to fit when you publish your tender. It also helps whoever answers that.',
    more: 'More about it',
    kinds: { people: 'People', sector: 'The sector', build: 'Train and build' },
    kindsLong: {
      people: 'Ask people who use services',
      sector: 'Ask the organisations',
      build: 'Train and build',
    },
    boughtIn: (bought: number) => `${bought} bought`,
    level: {
      inform: 'Informs people',
      consult: 'Asks people',
      involve: 'Works with people',
      collaborate: 'Decides with people',
      empower: 'People decide',
    },
    does: {
      insight: (name: string) =>
        `May tell you something about ${name} that the story does not say; what has told you something stays bought`,
      introduce: 'Brings organisations into play that you do not know',
      ready: 'Makes an organisation ready to bid alone or lead',
      consortium: 'Pays for a consortium, so that the sector does not have to',
      ease: 'May make challenge cards easier',
    },
    source: (title: string, year: number) => `Source: ${title}, ${year}`,
    buy: (price: number) => `Buy for ${pounds(price)}`,
    /** For those who listen: which option. */
    buyNamed: (name: string, price: number) => `Buy ${name} for ${poundsAYear(price)}`,
    leaves: (balance: number) =>
      balance < 0 ? `Puts you ${pounds(-balance)} over budget` : `Leaves you ${pounds(balance)}`,
    bought: 'Bought',
    boughtBy: (who: string, time: string) => `Bought by ${who}, ${time}`,
    boughtByYou: (time: string) => `Bought by you, ${time}`,
    learned: 'You learned:',
    about: { need: 'a need', asset: 'something to build on', barrier: 'something in the way' },
    learnedNothing: (name: string) => `It told you nothing new about ${name}.`,
    introduced: (names: string) => `New to you: ${names}.`,
    ready: (name: string) => `${name} can now bid alone or lead.`,
    consortium: 'The sector can form a consortium at no cost to it.',
    eases: 'It may make a challenge card easier. The card will say so.',
    return: 'Return it',
    returnNamed: (name: string) => `Return ${name}`,
    saidBought: (name: string, balance: number) => `${name} is bought. ${balanceInWords(balance)}.`,
    saidReturned: (name: string) => `${name} is returned.`,
    none: 'There is nothing on this menu.',
  },
  back: {
    title: 'What would bring you back',
    leaveOut: (name: string) => `Leave out ${name}`,
    without: (service: string, name: string) => `${service} of ${name}`,
    /** Two at once, without saying “leave out” twice. */
    both: (one: string, two: string) => `Leave out ${one} and ${two}`,
    giveBack: (name: string) => `Return ${name}`,
    after: (balance: number) => (balance < 0 ? `still ${balanceInWords(balance)}` : balanceInWords(balance)),
    preview: 'You look at the money as it would be. Nothing is done yet.',
    do: 'Do it',
    leave: 'Leave it as it is',
    done: (what: string) => `${what}: done.`,
  },
};
