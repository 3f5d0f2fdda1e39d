/** English sentences for what was done, without a full stop, so that they stand in a line, a list or an announcement. */
import type { DidType } from '../../../shared/game/did.ts';
import { poundsAYear } from '../amounts.ts';

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** What was taken back. */
const what: Readonly<Partial<Record<DidType, string>>> = {
  needAdded: 'a new need',
  needEdited: 'a changed need',
  needRemoved: 'taking away a need',
  needRanked: 'the new order of needs',
  assetAdded: 'a new strength',
  assetEdited: 'a changed strength',
  assetRemoved: 'taking away a strength',
  outcomeAdded: 'a new outcome',
  outcomeEdited: 'a changed outcome',
  outcomeRemoved: 'taking away an outcome',
  outcomeRanked: 'the new order of outcomes',
  placed: 'a placed card',
  moved: 'a moved card',
  removed: 'taking a card off the board',
  linked: 'the links of a card',
  serviceSet: 'a change to a service',
  guessed: 'the guess',
};

export const did = {
  you: 'You',
  facilitator: 'The facilitator',
  somebody: 'Somebody',
  workshopOpened: (groups: number) => `The workshop opened with ${count(groups, 'table', 'tables')}`,
  workshopClosed: 'The workshop was closed',
  workshopRestored: 'The workshop was opened again from its record',
  seatTaken: (name: string, group: string) => `${name} took a seat at ${group}`,
  seatRenamed: (name: string) => `${name} has a new name`,
  seatMoved: (name: string, group: string) => `${name} moved to ${group}`,
  seatRemoved: (name: string) => `${name} left the workshop`,
  seatsShuffled: (moved: number) => `Seats were shuffled: ${count(moved, 'person', 'people')} moved`,
  seatsFilled: (group: string, seats: number) =>
    `${count(seats, 'automatic player', 'automatic players')} sat down at ${group}`,
  linkMade: {
    seat: (who: string) => `${who} made a link to another device`,
    second: (who: string) => `${who} made a link for another facilitator`,
    remote: (who: string) => `${who} made a link for a phone remote`,
  },
  linkUsedBySeat: (name: string) => `${name} opened another device`,
  linkUsedByFacilitator: (name: string) => `${name} came in to facilitate`,
  facilitatorRemoved: (who: string) => `${who} removed a facilitator`,
  groupRenamed: (who: string, name: string) => `${who} named the table ${name}`,
  lobbyLocked: (who: string) => `${who} closed the door`,
  lobbyUnlocked: (who: string) => `${who} opened the door`,
  settingsChanged: (who: string) => `${who} changed the settings`,
  steppedRoom: (step: string) => `The room went to ${step}`,
  steppedGroup: (group: string, step: string) => `${group} went to ${step}`,
  clockStarted: (who: string) => `${who} started the clock`,
  clockPaused: (who: string) => `${who} paused the clock`,
  clockAdded: (who: string, minutes: number) =>
    minutes < 0
      ? `${who} took ${count(-minutes, 'minute', 'minutes')} off the clock`
      : `${who} added ${count(minutes, 'minute', 'minutes')}`,
  ready: (who: string) => `${who} is ready`,
  notReady: (who: string) => `${who} is not ready yet`,
  slideShown: (number: number) => `Slide ${number} is on every screen`,
  spotlit: (group: string) => `${group} is on the big screen`,
  spotlightOff: 'The big screen was cleared',
  announced: (text: string) => `The facilitator said: ${text}`,
  lookUp: 'The facilitator asked everyone to look up',
  goOn: 'The facilitator asked everyone to go on',
  needAdded: (who: string, text: string) => `${who} wrote the need “${text}”`,
  needEdited: (who: string, text: string) => `${who} changed the need “${text}”`,
  needRemoved: (who: string, text: string) => `${who} took away the need “${text}”`,
  needRanked: (who: string, text: string) => `${who} reordered the need “${text}”`,
  assetAdded: (who: string, text: string) => `${who} wrote down the strength “${text}”`,
  assetEdited: (who: string, text: string) => `${who} changed the strength “${text}”`,
  assetRemoved: (who: string, text: string) => `${who} took away the strength “${text}”`,
  outcomeAdded: (who: string, text: string) => `${who} wrote the outcome “${text}”`,
  outcomeEdited: (who: string, text: string) => `${who} changed the outcome “${text}”`,
  outcomeRemoved: (who: string, text: string) => `${who} took away the outcome “${text}”`,
  outcomeRanked: (who: string, text: string) => `${who} reordered the outcome “${text}”`,
  placed: (who: string, organisation: string, column: string) => `${who} placed ${organisation} in ${column}`,
  moved: (who: string, organisation: string, column: string) => `${who} moved ${organisation} to ${column}`,
  reordered: (who: string, organisation: string, column: string) => `${who} reordered ${organisation} in ${column}`,
  removed: (who: string, organisation: string) => `${who} took ${organisation} off the board`,
  linked: (who: string, organisation: string) => `${who} linked ${organisation}`,
  serviceIncluded: (who: string, service: string, organisation: string) =>
    `${who} included ${service} of ${organisation}`,
  serviceLeftOut: (who: string, service: string, organisation: string) =>
    `${who} left out ${service} of ${organisation}`,
  guessed: (who: string, amount: number) => `${who} wrote the guess: ${poundsAYear(amount)}`,
  revealed: (who: string, budget: number) => `${who} turned the cards: ${poundsAYear(budget)}`,
  revealedAgain: (who: string, budget: number, before: number) =>
    `${who} turned the cards again: ${poundsAYear(budget)}, before it was ${poundsAYear(before)}`,
  undone: (who: string, what: string) => `${who} took back ${what}`,
  what,
  whatElse: 'the last thing',
};
