/** English words of the facilitator's side of the day: challenges, papers that go over, the assessment, breaks, remarks. */
import type { Award } from '../../../shared/game/papers.ts';
import type { CardAnswer } from '../../../shared/game/plan.ts';
import type { StepId } from '../../../shared/game/steps.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';
import { pounds } from '../figures.ts';
import { balanceInWords, monthsInWords, poundsAYear } from './measures.ts';
import { count, have, list } from './phrases.ts';
import { steps } from './steps.ts';

/** "Heron (version 1) and Kiln (version 2)". */
const versions = (tables: readonly { readonly name: string; readonly version: number }[]) =>
  list(tables.map(({ name, version }) => `${name} (version ${version})`));

const NO_MORE = 'After this move nobody can publish it, unless you come back.';

/** What a move does to the papers between tables. */
export const moving = {
  tendersGoOver: (tables: readonly string[]) =>
    `${list(tables)} ${have(tables)} not published. What they wrote goes over as it stands, marked unfinished.`,
  overBudget: (tables: readonly { readonly name: string; readonly over: number }[]) =>
    `Over budget: ${list(tables.map(({ name, over }) => `${name} by ${poundsAYear(over)}`))}. Their tender goes over all the same.`,
  tendersStay: (tables: readonly { readonly name: string; readonly version: number }[], last: boolean) =>
    `${versions(tables)}: the tender was given back and is not published again. Everybody else reads the version that went out. ${last ? NO_MORE : ''}`.trim(),
  stayWithdrawn: (tables: readonly string[], last: boolean) =>
    `${list(tables)}: the tender is withdrawn, so nobody reads it until it is published again. ${last ? NO_MORE : ''}`.trim(),
  bidsGoOver: (tables: readonly string[]) =>
    `${list(tables)} ${have(tables)} not submitted. What they wrote is handed in as it stands, marked unfinished.`,
  bidsGoAgain: (tables: readonly string[]) =>
    `${list(tables)} ${have(tables)} the bid back and ${have(tables)} not submitted it again. It is handed in as it stands now, marked unfinished.`,
  bidsStay: (tables: readonly { readonly name: string; readonly version: number }[]) =>
    `${versions(tables)}: the bid was given back and is not submitted again. The panel has the version that was handed in.`,
  undecided: (tables: readonly string[]) =>
    `${list(tables)} ${have(tables)} not decided. Nobody can decide in the debrief; you can come back here for it.`,
  councilAgain: 'Tables work on their council plans again. What they did as the sector is kept.',
  swap: 'Every table becomes the sector and meets another person.',
  swapOf: (
    table: string,
    answers: readonly { readonly from: string; readonly person: string }[] | 'ready' | 'own',
  ): string => {
    if (answers === 'ready') return `${table} answers a ready-made tender.`;
    if (answers === 'own') return `${table} answers its own tender.`;
    const whose = answers.map(({ from, person }) => (person === '' ? from : `${from}, for ${person}`));
    return `${table} answers ${whose.join(', and ')}.`;
  },
  panels: 'Every table becomes the council again and hears the bids for its tender.',
  panelOf: (panel: string, from: readonly string[]) =>
    from.length === 1 && from[0] === panel
      ? `${panel} hears its own bid, in two halves.`
      : `${panel} hears ${list(from)}.`,
};

/** What looking in on a table tells beyond its board. */
export const looking = {
  parts: 'What to look at',
  as: {
    council: (person: string) => `As the council, for ${person}`,
    sector: (person: string) => `As the sector, for ${person}`,
    panel: (table: string) => `Hearing the bid from ${table}`,
  },
  scored: 'Whose scores are in',
  agreed: 'Scores turned over',
  gave: (scores: readonly number[]) => `${scores.join(', ')}.`,
  agreedOn: (score: number, reason: string) => `Agreed ${score}: “${reason}”`,
  notAgreed: 'Not agreed yet.',
  menu: 'Bought from the menu',
  challenges: 'Challenges',
  tender: 'Their tender',
  answers: 'The tender they answer',
  bid: 'Their bid',
  heard: 'The bid they hear',
  cardWords: (title: string) => `On “${title}”`,
  price: (amount: number) => `Price: ${poundsAYear(amount)}`,
  noPrice: 'No price yet',
  weights: (parts: readonly string[]) => `Weights: ${parts.join(', ')}`,
  weight: (name: string, weight: number) => `${name} ${weight}`,
  lasts: (months: number) => `It runs for ${monthsInWords(months)}`,
  keyWorker: (who: string) => `Key worker employed by ${who}`,
  noModel: 'How the sector bids is not said yet',
  lead: (name: string) => `${name} leads`,
  members: (names: readonly string[]) => `With ${list(names)}`,
  merged: (names: readonly string[]) => `${list(names)} merge their back offices`,
  asks: 'What they ask of the council',
};

export const consoleDay = {
  challenges: {
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
    some: 'Some',
    which: 'Which tables',
    deck: 'Deck',
    decks: {
      political: 'Political',
      operational: 'Operational',
      financial: 'Financial',
      consortium: 'Consortium',
      system: 'System',
    } satisfies Record<ChallengeCard['deck'], string>,
    card: 'Choose the card',
    asks: 'What it asks',
    chance: 'Leave it to chance',
    chanceHelp: 'Each table draws its own card from the shuffle. The card shows as it reaches them.',
    another: 'Another',
    deal: (names: readonly string[]) =>
      names.length === 0 ? 'Deal' : `Deal to ${names.length === 1 ? names[0] : `${names.length} tables`}`,
    dealt: (names: readonly string[], card: string | undefined) =>
      card === undefined ? `A card each is with ${list(names)}.` : `“${card}” is with ${list(names)}.`,
    inHand: (open: number) => `What tables hold, ${open === 0 ? 'all answered' : `${open} to answer`}`,
    reaches: (names: readonly string[]) => `Reaches ${names.length === 1 ? names[0] : `${names.length} tables`}.`,
    reachesNone: 'This reaches no table now.',
    misses: {
      elsewhere: (names: readonly string[]) => `${list(names)}: at another step.`,
      nobody: (names: readonly string[]) => `${list(names)}: nobody sits there.`,
      held: (names: readonly string[]) => `${list(names)} ${have(names)} it already.`,
      'no card': (names: readonly string[]) => `${list(names)}: it does not fit their board.`,
    },
    source: (title: string, year: number) => `Source: ${title}, ${year}`,
  },
  papers: {
    shown: { now: 'on the big screen', before: 'presented' },
  },
  tenders: {
    title: 'Tenders',
    standing: {
      draft: () => 'Being written',
      out: (version: number) => `Published, version ${version}`,
      back: (version: number) => `With its authors again; bidders read version ${version}`,
      withdrawn: () => 'Withdrawn; bidders see none of it',
    },
    unfinished: 'went over unfinished',
    over: (amount: number) => `${poundsAYear(amount)} over budget`,
    value: (amount: number) => poundsAYear(amount),
    more: (group: string) => `What you can do with ${group}’s tender`,
    publish: 'Publish it for them',
    return: 'Give it back to be changed',
    withdraw: 'Withdraw it',
    present: 'Show it on the big screen',
    clear: 'Take it off the big screen',
    titles: {
      publish: (group: string) => `Publish ${group}’s tender?`,
      return: (group: string) => `Give the tender back to ${group}?`,
      withdraw: (group: string) => `Withdraw ${group}’s tender?`,
    },
    help: {
      publish: 'It goes out as it stands now. The table cannot change it until you give it back.',
      return: 'The table can change it and publish it again. Bidders go on reading the last version until then.',
      withdraw: 'Bidders see none of it until it is published again. Their own work stays.',
    },
    overHelp: (amount: number) =>
      `The plan is ${poundsAYear(amount)} over its budget. Publishing it allows that, and the record says so.`,
    yes: { publish: 'Publish', return: 'Give it back', withdraw: 'Withdraw' },
    cancel: 'Leave it',
  },
  bids: {
    title: 'Bids',
    standing: {
      draft: () => 'Being written',
      out: (version: number) => `Submitted, version ${version}`,
      back: (version: number) => `Taken back after version ${version}`,
      withdrawn: () => 'Taken back',
    },
    forWhom: (name: string) => `for ${name}`,
    unfinished: 'handed in unfinished',
    value: (amount: number) => poundsAYear(amount),
    more: (group: string, name: string) => `What you can do with ${group}’s bid for ${name}`,
    submit: 'Submit it for them',
    return: 'Give it back to be changed',
    present: 'Show it on the big screen',
    clear: 'Take it off the big screen',
    titles: {
      submit: (group: string) => `Submit ${group}’s bid?`,
      return: (group: string) => `Give the bid back to ${group}?`,
    },
    help: {
      submit: 'It goes in as it stands now. The table can take it back until the assessment.',
      return: 'The table can change it and submit it again.',
    },
    yes: { submit: 'Submit', return: 'Give it back' },
    cancel: 'Leave it',
  },
  money: {
    against: {
      council: (budget: number) => `Budget ${poundsAYear(budget)}`,
      sector: (value: number) => `Contract value ${poundsAYear(value)}`,
    },
    standing: {
      council: balanceInWords,
      sector: (balance: number) =>
        balance < 0 ? `${pounds(-balance)} above the contract` : `${pounds(balance)} inside the contract`,
    },
    value: (value: number) => `The contract is worth ${poundsAYear(value)}.`,
    plan: (cost: number) => `The plan costs ${poundsAYear(cost)}.`,
    delivering: (cost: number) => `Delivering it costs ${poundsAYear(cost)}.`,
    options: (amount: number) => `Options from the menu cost ${poundsAYear(amount)}.`,
    cards: (amount: number) => `Easier ways out of challenges cost ${poundsAYear(amount)}.`,
  },
  assessment: {
    title: 'Assessment',
    none: 'No bid is heard yet.',
    hears: (panel: string, from: string) => (panel === from ? `${panel} hears its own bid` : `${panel} hears ${from}`),
    difference: 'Saying what would be different',
    scored: (many: number, of: number) => `${many} of ${of} have scored`,
    agreed: (many: number, of: number) => `Turned over, ${many} of ${of} agreed`,
    awarded: {
      award: 'Awarded',
      conditions: 'Awarded with conditions',
      negotiate: 'Negotiate',
      decline: 'Declined',
    } satisfies Record<Award['decision'], string>,
    turn: 'Turn over',
    turnLong: (panel: string) => `Turn the scores of ${panel} over`,
    turnTitle: (panel: string) => `Turn the scores of ${panel} over?`,
    turnHelp: (waiting: readonly string[]) =>
      `${waiting.length === 0 ? 'Everybody has scored.' : `Not everybody has scored: ${list(waiting)} ${have(waiting)} not finished.`} All scores turn over at once; after that nobody can change theirs.`,
    cancel: 'Leave them',
  },
  prompts: {
    title: 'Questions to ask',
    at: 'At which table',
    person: 'the person',
  },
  remark: {
    key: 'R',
    keyLong: 'R brings you here',
    text: 'What somebody said, in their words',
    short: 'In their words',
    where: 'At which table',
    anywhere: 'In the room',
    who: 'Who said it',
    nobody: 'no name',
    whoHint: 'A name only if they agree.',
    yes: 'Note it',
  },
  voices: {
    title: 'Remarks',
    none: 'Nothing noted yet. Note what deserves to be heard again in the debrief.',
    of: { feedback: (text: string) => `About the day: ${text}`, pledge: (text: string) => `Will do: ${text}` },
    from: (name: string | undefined, table: string | undefined, step: StepId, time: string) =>
      [name, table, steps.inSentence[step], time].filter(Boolean).join(', '),
    all: (many: number) => `All ${many}`,
    fewer: 'The latest',
  },
  addSeat: {
    button: (group: string) => `Seat somebody without a device at ${group}`,
    title: (group: string) => `Somebody without a device, at ${group}`,
    help: 'They play on the table’s screen, or on a device that is passed to them when they score.',
    name: 'Their name',
    yes: 'Give them a seat',
  },
  breaks: {
    take: 'Take it now',
    takeLong: (name: string) => `Take it now: ${name}`,
    end: 'End the break',
    now: 'now',
    taken: 'taken',
    move: (name: string, from: StepId, to: StepId) =>
      `Move ${name} from after ${steps.inSentence[from]} to after ${steps.inSentence[to]}`,
  },
};
