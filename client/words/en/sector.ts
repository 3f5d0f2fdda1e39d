/** English words of the sector's side up to the bid: coming over, two tenders, the framework, costing, and shocks. */
import { monthsInWords, poundsAYear } from './measures.ts';
import { count } from './phrases.ts';

export const sector = {
  handOver: {
    title: 'You are the voluntary sector now',
    text: (place: string) =>
      `Not one organisation: everybody in ${place} who could help. You keep your table, and change sides.`,
    spoken: (name: string) => `You are the voluntary sector now. You meet ${name}.`,
    person: 'Who you plan for now',
    meet: (name: string) => `Meet ${name}`,
    story: (name: string) => `Read ${name}’s story`,
    tender: 'Whose tender you answer',
    tenderFrom: (table: string, name: string) => `${table} planned for ${name} and wrote a tender. You answer it.`,
    ready: (council: string, name: string) => `${council} wrote a tender for people like ${name}. You answer it.`,
    readyNobody: (name: string) => `A tender for people like ${name} is waiting. You answer it.`,
    later: 'You read it after you have written your own view.',
    unlocked: 'You can read it now.',
    paid: 'What the council paid for',
    paidHelp: 'It helps you too.',
    none: 'Nothing that helps you.',
    brings: {
      consortium: 'A consortium costs you nothing to set up.',
      ready: (name: string) => `${name} can bid alone or lead.`,
      introduce: (names: string) => `You know these small groups: ${names}.`,
      else: 'It may make a card easier to answer, in the step called Shocks.',
    },
    cards: 'What the council passed on to you',
    cardsHelp: 'They said it was not their problem. You answer these cards later.',
    noCards: 'No challenge card came with it.',
    two: 'Your table answers two tenders. Switch between them at the top of the page, at any time.',
  },
  switch: {
    label: 'The tenders you answer',
    from: (table: string) => `Tender from ${table}`,
    ready: 'The ready-made tender',
    submitted: 'bid submitted',
    opened: (tender: string) => `You work on this one now: ${tender}.`,
  },
  framework: {
    title: 'Your own view first',
    help: (name: string) =>
      `This is your outcomes framework: what you see in ${name}’s life, and what should be different. The tender stays closed until the next step, so that you look with your own eyes.`,
  },
  tabs: {
    tender: 'Tender',
    /** On a phone: what is behind the tab beside the pathway, before the cards turn and after. */
    choose: 'Choose, tender',
    costs: 'Costs, tender',
    turn: 'Turn cards',
    cost: 'Costs',
    difference: 'Compare',
  },
  tender: {
    title: 'The tender you answer',
    withdrawn: 'The tender is withdrawn for now. You can go on planning; it comes back when it is published again.',
    changed: (from: number, to: number, parts: string) =>
      `Version ${to} is out. You began with version ${from}. Changed: ${parts}.`,
    changedNothing: (from: number, to: number) => `Version ${to} is out. It says the same as version ${from}.`,
  },
  difference: {
    title: 'Your view beside the tender’s',
    help: 'Neither is right. What only one of you saw is worth talking about, and is kept for the debrief.',
    needs: 'Needs',
    outcomes: 'Outcomes',
    both: 'You both say',
    ours: 'Only you say',
    theirs: 'Only the tender says',
    nothing: 'Nothing.',
    match: 'Matched by the words you both use.',
    sooner: (months: number) => `you: ${monthsInWords(months)} sooner`,
    later: (months: number) => `you: ${monthsInWords(months)} later`,
    noNeeds: 'The tender names no needs.',
    counts: (both: number, ours: number, theirs: number) =>
      `${both} shared, ${ours} only yours, ${theirs} only the tender’s`,
    take: (text: string) => `Take it into your plan: ${text}`,
    takeShort: 'Take it in',
    taken: (text: string) => `In your plan: ${text}`,
  },
  turn: {
    title: 'Turn the cards together',
    text: (name: string) =>
      `You placed what you would want around ${name}. When the table agrees, turn the cards and see what it costs in a year.`,
    guessHelp: 'If you like, guess first. You can also turn them straight away.',
    guess: 'Your table’s guess, in pounds a year',
    guessSave: 'Write down our guess',
    turn: 'Turn the cards',
    none: 'Place at least one organisation first.',
  },
  cost: {
    title: 'What it costs',
    plan: 'Your plan',
    value: 'Contract value',
    guess: 'Your guess',
    over: (amount: number) => `${poundsAYear(amount)} more than the contract is worth.`,
    under: (amount: number) => `${poundsAYear(amount)} less than the contract is worth.`,
    equal: 'Exactly what the contract is worth.',
    overHelp:
      'That is allowed. In the bid you can leave something out, merge back offices, or go in above the value and say why.',
    underHelp: 'There may be room for something you left out.',
    noValue: 'The tender is withdrawn, so there is no value to compare with now.',
    more: 'A card you place now turns as you place it.',
    cohort: 'What the amounts are for',
  },
  tray: {
    limit: 'Contract value',
    ends: 'Contract ends here',
    money: 'Money',
    setUp: 'Setting up the consortium',
    cards: 'Easier ways out of cards',
    choices: 'Working together',
  },
  shocks: {
    out: 'The bid is submitted and stays so. If your answer changes it, it goes in again by itself.',
    stands: 'The bid is submitted. Take it back if something has to change.',
    back: 'Take the bid back',
    tookBack: 'The bid is back with you. Submit it again when it stands up.',
    open: (open: number) =>
      open === 0
        ? 'Every card is answered. Does the bid stand up?'
        : `${count(open, 'card', 'cards')} to answer. Does the bid stand up, or does it change?`,
    again: 'Every card is answered. Submit the bid again, so that the council reads it as it is now.',
    toBid: 'To the bid',
  },
  view: {
    label: 'What to look at',
    bid: 'The bid',
    pathwayAndTender: 'Pathway and tender',
    cards: 'Cards and pathway',
  },
};
