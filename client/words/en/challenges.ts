/** English words of challenge cards: what they would do, the three answers, and what was answered. */
import { pounds } from '../figures.ts';
import { monthsInWords, poundsAYear } from './measures.ts';
import { count } from './phrases.ts';

export const challenges = {
  tab: 'Cards',
  place: (number: number, of: number) => `card ${number} of ${of}`,
  list: 'Cards in your hands',
  one: (number: number, title: string, answered: boolean) =>
    `${number}. ${title}, ${answered ? 'answered' : 'to answer'}`,
  empty: 'No card has come yet. The facilitator brings them. You can go on with the plan meanwhile.',
  from: (table: string) => `Passed on by ${table}, with its tender.`,
  source: (title: string, year: number) => `Source: ${title}, ${year}`,
  /** On the board, while a card is a risk and not yet answered. */
  foreseen: {
    close: 'Would close',
    raise: 'Would cost more',
    suspend: 'A service would stop',
    risk: 'Would be at risk',
    coverage: (before: number, after: number) => `Was ${before}, now ${after}`,
  },
  does: {
    title: 'What would happen',
    nothing: 'Nothing changes by itself. It is a question, and your answer is the answer.',
    budget: (amount: number) =>
      amount < 0 ? `Your budget shrinks by ${poundsAYear(-amount)}.` : `Your budget grows by ${poundsAYear(amount)}.`,
    budgetShare: (percent: number) =>
      percent < 0 ? `There is ${-percent} per cent less money.` : `There is ${percent} per cent more money.`,
    budgetSome: (amount: number) =>
      amount < 0 ? `There is ${poundsAYear(-amount)} less.` : `There is ${poundsAYear(amount)} more.`,
    close: (name: string) => `${name} closes.`,
    closeHere: 'It leaves your plan, and costs nothing any more.',
    closeElsewhere: 'It is not on your plan.',
    raise: (name: string, amount: number) => `${name} costs ${pounds(amount)} a year more.`,
    raiseShare: (name: string, percent: number) => `${name} costs ${percent} per cent more.`,
    suspend: (service: string, name: string) => `${service} of ${name} stops for now.`,
    risk: (name: string, flag: string) => `${name} carries a flag: “${flag}”.`,
    sooner: (months: number) => `Deadlines come ${monthsInWords(months)} sooner.`,
    require: (requirement: string) => `The tender must ask for this: ${requirement}`,
    requireBid: (requirement: string) => `The bid must meet this: ${requirement}`,
    cost: (amount: number) => `It takes ${poundsAYear(amount)} of the money.`,
    leaves: (after: number) => {
      if (after === 0) return 'then has nobody.';
      return after === 1 ? 'then leans on one organisation.' : `then has ${after} organisations.`;
    },
    by: (months: number) => `then by ${monthsInWords(months)}.`,
    unknown: 'An organisation you do not know',
  },
  answer: {
    title: 'What does the table say?',
    kinds: {
      act: { label: 'We act', more: 'Change the plan, and say how.' },
      accept: { label: 'We accept the risk', more: 'It happens in full. Say why.' },
      pass: {
        label: 'Not our problem',
        more: 'It goes with your tender to whoever answers it.',
      },
    },
    /** Of a card that is a question only. */
    acceptAsked: 'Leave it as it is. Say why.',
    /** Instead of what passing on means, once it is known who answers the tender. */
    passTo: (tables: readonly string[]) => `It goes with your tender to ${tables.join(' and ')}.`,
    softened: (cost: number | undefined) =>
      cost === undefined ? 'Take the easier way' : `Take the easier way, for ${poundsAYear(cost)}`,
    passes: 'Nothing happens on your plan. The card reaches whoever answers your tender, and they have to answer it.',
    reason: {
      act: 'What we do, and with what',
      accept: 'Why we accept it',
      pass: 'Why it is not ours',
      none: 'What we think',
    },
    reasonHint: 'Everybody at the table can write here at once.',
    risk: 'Risk: who carries it',
    carries: 'Who carries the risk',
    carriesHint: 'The council, an organisation, the person?',
    best: 'Who could carry it best',
    bestHint: 'It may be somebody else.',
    choose: 'Choose an answer.',
    record: 'Record our answer',
    recorded: (title: string) => `Your answer to ${title} is recorded.`,
    reopen: 'Reopen the card',
    reopened: (title: string) => `${title} is open again.`,
    reopenHint: 'If you reopen it, what the card did to your plan is undone until you answer again.',
    said: 'Your table’s answer',
    /** What became of the bid. */
    bid: {
      same: 'Your bid is unchanged.',
      now: (parts: readonly string[]) => `Your bid now says: ${parts.join('; ')}.`,
      cost: (now: number, before: number) => `delivering costs ${poundsAYear(now)}, before ${pounds(before)}`,
      value: (now: number, before: number) => `the contract is worth ${poundsAYear(now)}, before ${pounds(before)}`,
      sooner: 'deadlines come sooner',
      meet: 'The council reads what you write in your bid: say there how you meet what the card asks.',
    },
    easier: 'the easier way',
    left: (many: number) => (many === 0 ? 'Every card is answered.' : `${count(many, 'card', 'cards')} to answer.`),
  },
};
