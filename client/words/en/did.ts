/** English sentences for what was done, without a full stop, so that they stand in a line, a list or an announcement. */
import type { DidType } from '../../../shared/game/did.ts';
import type { Award } from '../../../shared/game/papers.ts';
import { poundsAYear } from './measures.ts';
import { count } from './phrases.ts';

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
  optionBought: 'a bought option',
  optionReturned: 'returning an option',
  weightsSet: 'the new weights',
};

const decisions: Readonly<Record<Award['decision'], string>> = {
  award: 'to award',
  conditions: 'to award with conditions',
  negotiate: 'to negotiate',
  decline: 'to decline',
};

const says = { yes: 'yes', talk: 'let us talk', no: 'no' };

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
    table: (who: string) => `${who} made a link for a table facilitator`,
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
  revealed: (who: string, cost: number) => `${who} turned the cards: ${poundsAYear(cost)}`,
  revealedAgain: (who: string, budget: number, before: number) =>
    `${who} turned the cards again: ${poundsAYear(budget)}, before it was ${poundsAYear(before)}`,
  optionBought: (who: string, option: string) => `${who} bought ${option}`,
  optionReturned: (who: string, option: string) => `${who} returned ${option}`,
  drew: (cards: readonly string[]) => `A card arrived: ${cards.join(', ')}`,
  cardAnswered: {
    act: (who: string, card: string) => `${who} recorded the answer to ${card}: we act`,
    softened: (who: string, card: string) => `${who} recorded the answer to ${card}: we act, the easier way`,
    accept: (who: string, card: string) => `${who} recorded the answer to ${card}: we accept the risk`,
    pass: (who: string, card: string) => `${who} recorded the answer to ${card}: not our problem`,
  },
  cardReopened: (who: string, card: string) => `${who} reopened ${card}`,
  /** What a card made of a bid that was in. */
  bidAfter: (bid: number | 'back' | undefined) => {
    if (bid === undefined) return '';
    return bid === 'back'
      ? '. The bid cannot stand like that and is back with its table'
      : `. The bid is in again, as version ${bid}`;
  },
  tenderEdited: (who: string) => `${who} changed the tender`,
  weightsSet: (who: string) => `${who} changed the weights`,
  tenderPublished: (who: string, version: number, value: number) =>
    `${who} published version ${version} of the tender, offering ${poundsAYear(value)}`,
  tenderWithdrawn: (who: string) => `${who} withdrew a tender`,
  tenderReturned: (who: string) => `${who} gave a tender back to be changed`,
  presentedTender: 'A tender is presented',
  presentedBid: 'A bid is presented',
  presentedOff: 'The paper was taken off the screen',
  questionAsked: (who: string, text: string) => `${who} asked: “${text}”`,
  questionAnswered: (who: string, text: string) => `${who} answered the question “${text}”`,
  planOpened: (who: string, person: string) => `${who} opened the plan for ${person}`,
  bidEdited: {
    model: (who: string) => `${who} changed how the sector bids`,
    members: (who: string) => `${who} changed who is in the bid`,
    lead: (who: string) => `${who} changed who leads the bid`,
    risk: (who: string) => `${who} changed how risk is held`,
    merge: (who: string) => `${who} changed which back offices merge`,
    price: (who: string) => `${who} changed the price of the bid`,
    fields: (who: string) => `${who} changed the fields of the bid`,
  },
  askAdded: (who: string, text: string) => `${who} added what the sector asks: “${text}”`,
  askChanged: (who: string, text: string) => `${who} changed what the sector asks: “${text}”`,
  askRemoved: (who: string) => `${who} took away something the sector asks`,
  askAnswered: (who: string, answer: keyof typeof says) => `${who} answered what the sector asks: ${says[answer]}`,
  bidSubmitted: (who: string, version: number, price: number) =>
    `${who} submitted version ${version} of the bid at ${poundsAYear(price)}`,
  bidWithdrawn: (who: string) => `${who} took the bid back`,
  bidReturned: (who: string) => `${who} gave a bid back to be changed`,
  differenceSaid: (who: string) => `${who} wrote what would be different`,
  scored: (who: string) => `${who} scored a bid`,
  scoresTurned: (who: string) => `${who} turned the scores over`,
  scoreAgreed: (who: string, criterion: string, score: number) =>
    `${who} wrote the agreed score for ${criterion}: ${score}`,
  awardDecided: (who: string, decision: Award['decision']) => `${who} recorded the decision ${decisions[decision]}`,
  feedbackAdded: (who: string) => `${who} gave feedback`,
  pledgeAdded: (who: string) => `${who} wrote what they will do`,
  remarkCaptured: (who: string) => `${who} wrote down a remark`,
  helpAsked: (who: string) => `${who} asked for the facilitator`,
  helpOff: (who: string) => `${who} no longer asks for the facilitator`,
  helpAnswered: (who: string, name: string) => `${who} came to ${name}`,
  breakMoved: (who: string, step: string) => `${who} moved a break: it now comes after ${step}`,
  breakTaken: 'The room is on a break',
  breakEnded: 'The break is over',
  scribeNamed: (name: string, group: string) => `${name} writes for ${group}`,
  scribeOff: (group: string) => `Nobody in particular writes for ${group}`,
  undone: (who: string, what: string) => `${who} took back ${what}`,
  what,
  whatElse: 'the last thing',
};
