/** English words of the big screen, read from the back of a room. */
import type { StepId } from '../../../shared/game/steps.ts';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

export const screen = {
  pageTitle: (title: string) => `${title} · Anyborough`,
  name: 'Anyborough',
  qr: 'The address to join, as a QR code',
  open: 'or open',
  type: 'and type this code',
  here: (people: number) => `${count(people, 'person', 'people')} here`,
  sat: (name: string, table: string) => `${name} just sat down at ${table}`,
  empty: 'Nobody yet',
  locked: 'The door is closed for now',
  step: (number: number, name: string) => `Step ${number}: ${name}`,
  now: 'What happens now',
  each: {
    lobby: 'Join, and meet your table.',
    briefing: 'Listen, look and ask.',
    needs: 'Each table meets one person: what they have, what they need, what should be different.',
    choosing: 'Each table places the organisations it would want around its person.',
    reveal: 'Each table guesses what its pathway costs in a year. Then the cards turn.',
    menu: 'Each table can buy ways to work with people and organisations. Something may have to give way.',
    challenges: 'Something happens. Each table debates it, and records an answer.',
    tender: 'Each table writes what it asks for, for everybody like its person.',
    tenders: 'Each table presents its tender. The others ask, and everybody hears the answers.',
    framework: 'You are the voluntary sector now. Each table meets another person.',
    costing: 'Each table places the organisations it would bring together. Then the cards turn.',
    bid: 'Each table agrees how the sector bids, and writes its bid.',
    shocks: 'Something happens to the whole system. Does the bid stand?',
    assessment: 'Bids are presented. The table that wrote the tender asks, scores and decides.',
    debrief: 'Look back together: what happened, what changed, what you do on Monday.',
  } satisfies Record<StepId, string>,
  board: (table: string) => `The pathway of ${table}`,
  budget: (amount: string) => `Budget: ${amount}`,
  lookUp: 'Look up',
  closed: 'The workshop is closed. Thank you for the day.',
  reconnecting: 'Reconnecting',
};
