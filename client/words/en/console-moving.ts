/** English words of the facilitator's side for where the room is in the day, its clock, and what taking it on means. */
import type { StepId } from '../../../shared/game/steps.ts';
import { moving } from './console-day.ts';
import { poundsAYear } from './measures.ts';
import { count, have, list } from './phrases.ts';
import { steps } from './steps.ts';

const minutes = (many: number) => count(many, 'minute', 'minutes');

export const movingOn = {
  clock: {
    label: 'Clock',
    start: 'Start',
    pause: 'Pause',
    add: (many: number) => `+${many}`,
    take: (many: number) => `−${many}`,
    addLong: (many: number) => `Add ${minutes(many)}`,
    takeLong: (many: number) => `Take off ${minutes(many)}`,
    onTime: 'on time',
    behind: (many: number) => `${many} min behind`,
    ahead: (many: number) => `${many} min ahead`,
    ends: (time: string) => `would end ${time}`,
    stopped: 'not started',
    closed: 'closed',
    aloud: (left: number) =>
      left === 0 ? 'The time of this step is over. Nothing is lost.' : `${minutes(left)} left in this step.`,
  },
  day: {
    title: 'The day',
    steps: 'Steps and breaks',
    ways: 'More ways through the day',
    plenary: 'for the whole room',
    planned: (planned: number) => `${planned} min`,
    actual: (actual: number, planned: number) => `${actual} of ${planned} min`,
    done: 'done',
    now: 'the room is here',
    ahead: 'to come',
    goTo: (step: StepId) => `Take everyone to ${steps.inSentence[step]}`,
    onTo: (step: StepId) => `Everyone on to ${steps.inSentence[step]}`,
    backTo: (step: StepId) => `Back to ${steps.inSentence[step]}`,
    together: (step: StepId) => `Bring every table to ${steps.inSentence[step]}`,
    last: 'This is the last step. Take the record, then close the workshop.',
  },
  move: {
    ...moving,
    title: {
      on: (step: StepId) => `Everyone on to ${steps.inSentence[step]}`,
      back: (step: StepId) => `Everyone back to ${steps.inSentence[step]}`,
    },
    titleOne: {
      on: (group: string, step: StepId) => `${group} on to ${steps.inSentence[step]}`,
      back: (group: string, step: StepId) => `${group} back to ${steps.inSentence[step]}`,
    },
    happens: 'What happens',
    know: 'Good to know',
    go: 'Go on',
    goAnyway: 'Go on anyway',
    goBack: 'Go back',
    stay: 'Stay here',
    choosingCloses: 'Choosing closes. Tables write their guess, then turn their cards.',
    choosingOpens: 'Choosing opens again.',
    workStays: 'Nothing is lost: what people wrote, placed and saw stays.',
    revealStands: (tables: readonly string[]) =>
      `${list(tables)} ${have(tables)} turned cards. They stay turned, and the budget stands.`,
    lobbyEnds: 'The day begins. Whoever comes later still gets a seat.',
    notReady: (tables: readonly { readonly name: string; readonly ready: number; readonly of: number }[]) =>
      `Not everyone is ready: ${tables.map(({ name, ready, of }) => `${name} ${ready} of ${of}`).join(', ')}. Their work is kept.`,
    lost: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'is' : 'are'} not connected. Nobody waits for them; their seats are kept.`,
    noOutcomes: (tables: readonly string[]) =>
      `${list(tables)} ${have(tables)} no outcome yet. They can still write one in the next step.`,
    nothingPlaced: (tables: readonly string[]) =>
      `${list(tables)} ${have(tables)} nothing on the board, so no cards to turn.`,
    notTurned: (tables: readonly string[], side: 'council' | 'sector') =>
      `${list(tables)} ${have(tables)} not turned the cards. They turn as you go on${side === 'council' ? ', and what the plan costs then is the budget' : ''}.`,
    noBudget: (tables: readonly string[]) =>
      `${list(tables)} ${have(tables)} nothing on the board, so the budget would be ${poundsAYear(0)} for the rest of the day. Move ${tables.length === 1 ? 'it' : 'them'} back to choosing first.`,
    unanswered: (tables: readonly { readonly name: string; readonly cards: number }[]) =>
      `Cards without an answer: ${tables.map(({ name, cards }) => `${name} ${cards}`).join(', ')}. Nothing of what they say happens; you can come back here for them.`,
    nobody: (tables: readonly string[]) => `Nobody sits at ${list(tables)}.`,
    comeAlong: (tables: readonly string[]) =>
      `${list(tables)} ${tables.length === 1 ? 'comes' : 'come'} along from another step.`,
    breakEnds: (name: string) => `The break ends: ${name}.`,
    breaksLeft: (breaks: readonly { readonly name: string; readonly after: StepId }[]) =>
      `Not taken yet: ${list(breaks.map(({ name, after }) => `${name} after ${steps.inSentence[after]}`))}. You can take it first, or move it to a later step.`,
    skips: (skipped: readonly StepId[]) => `You pass over ${list(skipped.map((step) => steps.inSentence[step]))}.`,
    clock: (many: number) => `The clock is set to ${minutes(many)}.`,
    roomStays: (step: StepId) =>
      `Only this table moves. It reads that the room is on ${steps.inSentence[step]}. The clock stays as it is.`,
  },
};
