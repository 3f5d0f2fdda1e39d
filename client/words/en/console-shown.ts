/** English words of the facilitator's side for what the whole room sees: slides, the reveal, a line for everyone, and the big screen. */
import { pounds } from '../figures.ts';
import { poundsAYear } from './measures.ts';
import { have, list } from './phrases.ts';

export const shown = {
  slides: {
    title: 'Briefing',
    place: (number: number, of: number) => `Slide ${number} of ${of}`,
    notes: 'You can say',
    next: 'Next slide',
    back: 'Slide back',
    backShort: 'Back',
    end: 'That was the last slide.',
    first: 'This is the first slide.',
    all: 'All slides',
    chart: (reading: string) => `Chart: ${reading}`,
    nextIs: (title: string) => `Next: ${title}`,
    source: (title: string, year: number) => `${title}, ${year}`,
  },
  reveal: {
    title: 'The reveal',
    noGuess: 'No guess yet',
    guessed: (amount: number) => `Guess ${poundsAYear(amount)}`,
    turned: (budget: number, guess: number | undefined) =>
      `Budget ${poundsAYear(budget)}${guess === undefined ? '' : `, the guess was ${pounds(guess)}`}`,
    nothing: 'Nothing on the board. Move them back to choosing.',
    notThere: 'Not at the reveal',
    turn: (group: string) => `Turn ${group}’s cards`,
    turnShort: 'Turn the cards',
    turnTitle: (group: string) => `Turn ${group}’s cards?`,
    turnHelp: 'Their cards turn, costs appear, and what the plan costs now becomes their budget.',
    turnYes: 'Turn the cards',
    all: 'Turn the cards for everyone',
    allTitle: 'Turn the cards for everyone?',
    allHelp: (tables: readonly string[]) => `This turns the cards of ${list(tables)}.`,
    allNoGuess: (tables: readonly string[]) => `${list(tables)} ${have(tables)} not written a guess.`,
    allDone: 'Every table has turned its cards.',
    again: (group: string) => `Start ${group}’s reveal again`,
    againShort: 'Again',
    againTitle: (group: string) => `Start ${group}’s reveal again?`,
    againHelp: (before: number, now: number) => {
      if (before === now) return `The budget stays ${poundsAYear(now)}: the plan costs the same.`;
      const change = now > before ? `${pounds(now - before)} more` : `${pounds(before - now)} less`;
      return `The budget was ${poundsAYear(before)}. It becomes ${poundsAYear(now)}, ${change}. Cards already turned stay turned.`;
    },
    againYes: 'Set the new budget',
    cancel: 'Leave it',
  },
  announce: {
    button: 'Tell everyone',
    title: 'Tell everyone',
    label: 'What every screen says',
    hint: 'Like: Tea in ten minutes.',
    send: 'Send to every screen',
    sendAndLookUp: 'Send, and ask people to look up',
    missing: 'Write what you want to say first.',
    lookUp: 'Look up',
    lookUpLong: 'Boards go still until you let people go on.',
    goOn: 'Go on',
    paused: 'Everyone is asked to look up. Boards are still.',
    shown: 'On every screen:',
    clear: 'Take it down',
  },
  screen: {
    title: 'Big screen',
    open: 'Open the big screen',
    showing: (group: string) => `${group}’s board`,
    plans: (group: string) => `The two plans ${group} began`,
    beside: 'Two tables answered. Which plan stands beside it?',
    tender: (group: string) => `${group}’s tender`,
    bid: (group: string) => `${group}’s bid`,
    pause: 'The break, and when everybody is back',
    closed: 'That the workshop is closed, and thanks',
    fronts: 'Card fronts only.',
    noMoney: 'Card fronts only, until every table has turned.',
    money: 'With costs, live.',
    code: 'The code and who has arrived',
    slides: 'The briefing slide',
    nothing: 'The step and the clock',
    clear: 'Clear',
  },
};
