/** English words of the facilitator's side for the tables: what each has done, who needs somebody, and looking in. */
import type { StepId } from '../../../shared/game/steps.ts';
import { looking } from './console-day.ts';
import { poundsAYear } from './measures.ts';
import { count, list } from './phrases.ts';
import { steps } from './steps.ts';

export const atTables = {
  tables: {
    title: 'Tables',
    step: (number: number, name: string) => `Step ${number}, ${name}`,
    nothingYet: 'Nothing new yet',
    nothingFor: (minutes: number) => `Nothing for ${minutes} min`,
    still: (minutes: number, names: readonly string[], quiet: number) =>
      `Nothing for ${minutes} min, ${names.length === 1 ? names[0] : `${names.length} people`} quiet${quiet === minutes ? '' : ` for ${quiet}`}`,
    card: (place: number, of: number) => `card ${place} of ${of}`,
    lastAct: (sentence: string, ago: string) => `${sentence}, ${ago}`,
    ready: (ready: number, of: number) => `${ready} of ${of} ready`,
    noPerson: 'No person yet',
    presents: (name: string) => `Bid for ${name}`,
    meets: (name: string, age: number) => `${name}, ${age}`,
    board: (organisations: number, outcomes: number, uncovered: number) =>
      `${count(organisations, 'organisation', 'organisations')} on the board. ${count(outcomes, 'outcome', 'outcomes')}, ${uncovered === 0 ? 'none' : uncovered} without an organisation.`,
    actions: (group: string) => `What you can do for ${group}`,
    lookIn: (group: string) => `Look in on ${group}`,
    show: (group: string) => `Show ${group} on the big screen`,
    on: (group: string, step: StepId) => `Move ${group} on to ${steps.inSentence[step]}`,
    back: (group: string, step: StepId) => `Move ${group} back to ${steps.inSentence[step]}`,
    people: (group: string) => `People at ${group}`,
    empty: 'Nobody sits here yet',
  },
  attention: {
    lost: (names: readonly string[], minutes: number | undefined) =>
      `${names.length === 1 ? names[0] : names.length} lost${minutes ? `, ${minutes} min` : ''}`,
    quiet: (names: readonly string[]) => (names.length === 1 ? `${names[0]} quiet` : `${names.length} quiet`),
    behind: (step: StepId) => `Still on ${steps.inSentence[step]}`,
    ahead: (step: StepId) => `Already on ${steps.inSentence[step]}`,
    over: 'Over for a while',
    empty: 'Nobody here',
    help: (name: string) => `${name} asks for you`,
    helpLong: (name: string) => `${name} asks for you. Press when you are on the way.`,
    more: (many: number) => `+${many}`,
    lostAloud: (names: string) => `Connection lost: ${names}.`,
  },
  ago: {
    now: 'just now',
    seconds: (many: number) => `${many} s ago`,
    minutes: (many: number) => `${many} min ago`,
    hours: (many: number) => `${many} h ago`,
  },
  lookIn: {
    ...looking,
    title: (group: string) => `${group}, as they see it`,
    readOnly: 'You are looking. Nothing here changes their table.',
    board: 'The board',
    paper: 'What they wrote',
    needs: (name: string) => `What ${name} needs`,
    assets: (name: string) => `What ${name} has`,
    outcomes: 'Outcomes',
    none: 'Nothing yet',
    indicator: (text: string) => `How anybody would know: ${text}`,
    noDeadline: 'no deadline yet',
    money: 'Money',
    guess: (amount: number) => `They guessed ${poundsAYear(amount)}.`,
    budget: (budget: number) => `Their budget is ${poundsAYear(budget)}.`,
    servicesOut: (names: readonly string[]) => `without ${list(names)}`,
    helps: (pins: readonly number[]) => `helps ${pins.map((pin) => `outcome ${pin}`).join(', ')}`,
    notLinked: 'not linked yet',
    empty: 'No card here yet',
    loading: 'Reading their papers',
  },
};
