/** Turns what was done into a sentence, with the names the reader knows things by. */
import type { Did } from '../../shared/game/did.ts';
import type {
  CardId,
  ColumnId,
  CriterionId,
  GroupId,
  OptionId,
  OrganisationId,
  PlanId,
  SeatId,
  ServiceId,
} from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { words } from '../words/words.ts';

/** The names of people and things, as the reader's view has them. */
export interface Names {
  /** Who did it: "You", a first name, or the facilitator. */
  readonly who: (by: By) => string;
  readonly seat: (seat: SeatId) => string;
  readonly group: (group: GroupId) => string;
  readonly organisation: (organisation: OrganisationId) => string;
  readonly service: (organisation: OrganisationId, service: ServiceId) => string;
  readonly column: (column: ColumnId) => string;
  readonly step: (step: StepId) => string;
  readonly option: (option: OptionId) => string;
  readonly card: (card: CardId) => string;
  readonly criterion: (criterion: CriterionId) => string;
  /** The person a plan is for. */
  readonly person: (plan: PlanId) => string;
}

/** One sentence without a full stop, in the past tense: "Priya placed Echo in Now". */
export function sentenceOf(did: Did, by: By, names: Names): string {
  const say = words.did;
  const who = names.who(by);
  switch (did.type) {
    case 'workshopOpened':
      return say.workshopOpened(did.groups);
    case 'workshopClosed':
    case 'workshopRestored':
    case 'breakTaken':
    case 'breakEnded':
      return say[did.type];
    case 'seatTaken':
    case 'seatMoved':
      return say[did.type](names.seat(did.seat), names.group(did.group));
    case 'seatRenamed':
      return say.seatRenamed(did.name);
    case 'seatRemoved':
      return say.seatRemoved(did.name);
    case 'seatsShuffled':
      return say.seatsShuffled(did.moved);
    case 'seatsFilled':
      return say.seatsFilled(names.group(did.group), did.seats);
    case 'linkMade':
      return say.linkMade[did.kind](who);
    case 'linkUsed':
      return 'seat' in did
        ? say.linkUsedBySeat(names.seat(did.seat))
        : say.linkUsedByFacilitator(names.who(did.facilitator));
    case 'facilitatorRemoved':
    case 'settingsChanged':
    case 'clockStarted':
    case 'clockPaused':
    case 'tenderEdited':
    case 'weightsSet':
    case 'tenderWithdrawn':
    case 'tenderReturned':
    case 'askRemoved':
    case 'bidWithdrawn':
    case 'bidReturned':
    case 'differenceSaid':
    case 'scored':
    case 'scoresTurned':
    case 'feedbackAdded':
    case 'pledgeAdded':
    case 'remarkCaptured':
      return say[did.type](who);
    case 'groupRenamed':
      return say.groupRenamed(who, did.name);
    case 'lobbyLocked':
      return did.locked ? say.lobbyLocked(who) : say.lobbyUnlocked(who);
    case 'stepped':
      return did.group === undefined
        ? say.steppedRoom(names.step(did.step))
        : say.steppedGroup(names.group(did.group), names.step(did.step));
    case 'clockAdded':
      return say.clockAdded(who, did.minutes);
    case 'readySet':
      return did.ready ? say.ready(who) : say.notReady(who);
    case 'slideShown':
      return say.slideShown(did.slide + 1);
    case 'spotlit':
      return did.group === undefined ? say.spotlightOff : say.spotlit(names.group(did.group));
    case 'announced':
      if (did.text !== undefined) return say.announced(did.text);
      return did.lookUp ? say.lookUp : say.goOn;
    case 'needAdded':
    case 'needEdited':
    case 'needRemoved':
    case 'needRanked':
    case 'assetAdded':
    case 'assetEdited':
    case 'assetRemoved':
    case 'outcomeAdded':
    case 'outcomeEdited':
    case 'outcomeRemoved':
    case 'outcomeRanked':
    case 'questionAsked':
    case 'questionAnswered':
    case 'askAdded':
    case 'askChanged':
      return say[did.type](who, did.text);
    case 'placed':
      return say.placed(who, names.organisation(did.organisation), names.column(did.in));
    case 'moved': {
      const sentence = did.from === did.in ? say.reordered : say.moved;
      return sentence(who, names.organisation(did.organisation), names.column(did.in));
    }
    case 'removed':
    case 'linked':
      return say[did.type](who, names.organisation(did.organisation));
    case 'serviceSet': {
      const sentence = did.included ? say.serviceIncluded : say.serviceLeftOut;
      return sentence(who, names.service(did.organisation, did.service), names.organisation(did.organisation));
    }
    case 'guessed':
      return say.guessed(who, did.amount);
    case 'revealed':
      return did.before === undefined ? say.revealed(who, did.cost) : say.revealedAgain(who, did.cost, did.before);
    case 'optionBought':
    case 'optionReturned':
      return say[did.type](who, names.option(did.option));
    case 'drew':
      return say.drew([...new Set(Object.values(did.cards).flatMap((card) => (card ? [names.card(card)] : [])))]);
    case 'cardAnswered':
      return say.cardAnswered[did.softened ? 'softened' : did.kind](who, names.card(did.card)) + say.bidAfter(did.bid);
    case 'cardReopened':
      return say.cardReopened(who, names.card(did.card)) + say.bidAfter(did.bid);
    case 'tenderPublished':
      return say.tenderPublished(who, did.version, did.value);
    case 'presented':
      if ('tender' in did) return say.presentedTender;
      return 'bid' in did ? say.presentedBid : say.presentedOff;
    case 'planOpened':
      return say.planOpened(who, names.person(did.plan));
    case 'bidEdited':
      return say.bidEdited[did.part](who);
    case 'askAnswered':
      return say.askAnswered(who, did.says);
    case 'bidSubmitted':
      return say.bidSubmitted(who, did.version, did.price);
    case 'scoreAgreed':
      return say.scoreAgreed(who, names.criterion(did.criterion), did.score);
    case 'awardDecided':
      return say.awardDecided(who, did.decision);
    case 'helpAsked':
      return did.wanted ? say.helpAsked(who) : say.helpOff(who);
    case 'helpAnswered':
      return say.helpAnswered(who, names.seat(did.seat));
    case 'breakMoved':
      return say.breakMoved(who, names.step(did.after));
    case 'scribeNamed':
      return did.seat === undefined
        ? say.scribeOff(names.group(did.group))
        : say.scribeNamed(names.seat(did.seat), names.group(did.group));
    case 'undone':
      return say.undone(who, say.what[did.what] ?? say.whatElse);
  }
}
