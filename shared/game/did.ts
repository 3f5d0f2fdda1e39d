/**
 * What a command did: a small record written by its rule, in a closed vocabulary. It tells the story (announcements,
 * undo line, timeline, record); patches recover the state. The name keeps `outcome` for what should change for a person.
 */
import type {
  BidId,
  CardId,
  ColumnId,
  CriterionId,
  FacilitatorId,
  GroupId,
  OptionId,
  OrganisationId,
  PlanId,
  SeatId,
  ServiceId,
  TenderId,
} from './ids.ts';
import type { Award } from './papers.ts';
import type { CardAnswer } from './plan.ts';
import type { StepId } from './steps.ts';

interface OnPlan {
  readonly text: string;
}

/** What became of a bid that was in: handed in anew as this version, or back with its table because it no longer stands. */
export type BidAfter = number | 'back';

interface Vocabulary {
  workshopOpened: { readonly groups: number };
  workshopClosed: object;
  workshopRestored: object;
  seatTaken: { readonly seat: SeatId; readonly group: GroupId };
  seatRenamed: { readonly seat: SeatId; readonly name: string };
  seatMoved: { readonly seat: SeatId; readonly group: GroupId };
  /** With the name: nobody has it from the seats any more. */
  seatRemoved: { readonly seat: SeatId; readonly name: string };
  seatsShuffled: { readonly moved: number };
  seatsFilled: { readonly group: GroupId; readonly seats: number };
  linkMade: { readonly kind: 'seat' | 'second' | 'remote' | 'table' };
  linkUsed: { readonly seat: SeatId } | { readonly facilitator: FacilitatorId };
  facilitatorRemoved: { readonly facilitator: FacilitatorId };
  groupRenamed: { readonly group: GroupId; readonly name: string };
  lobbyLocked: { readonly locked: boolean };
  settingsChanged: object;
  stepped: { readonly step: StepId; readonly from: StepId; readonly group?: GroupId };
  clockStarted: object;
  clockPaused: object;
  clockAdded: { readonly minutes: number };
  readySet: { readonly ready: boolean };
  slideShown: { readonly slide: number };
  spotlit: { readonly group?: GroupId };
  announced: { readonly text?: string; readonly lookUp: boolean };
  needAdded: OnPlan;
  needEdited: OnPlan;
  needRemoved: OnPlan;
  needRanked: OnPlan;
  assetAdded: OnPlan;
  assetEdited: OnPlan;
  assetRemoved: OnPlan;
  outcomeAdded: OnPlan;
  outcomeEdited: OnPlan;
  outcomeRemoved: OnPlan;
  outcomeRanked: OnPlan;
  placed: { readonly organisation: OrganisationId; readonly in: ColumnId };
  moved: { readonly organisation: OrganisationId; readonly from: ColumnId; readonly in: ColumnId };
  removed: { readonly organisation: OrganisationId };
  linked: { readonly organisation: OrganisationId };
  serviceSet: { readonly organisation: OrganisationId; readonly service: ServiceId; readonly included: boolean };
  guessed: { readonly amount: number };
  /** `before` is the budget an earlier reveal had set. Amounts in pounds a year. */
  revealed: { readonly plan: PlanId; readonly cost: number; readonly before?: number };
  optionBought: { readonly option: OptionId };
  optionReturned: { readonly option: OptionId };
  /** Which table drew which card; a table hears of its own alone. */
  drew: { readonly cards: Readonly<Partial<Record<GroupId, CardId>>> };
  cardAnswered: {
    readonly card: CardId;
    readonly kind: CardAnswer['kind'];
    readonly softened?: true;
    readonly bid?: BidAfter;
  };
  tenderEdited: { readonly field: string };
  weightsSet: object;
  /** Amounts in pounds a year. */
  tenderPublished: {
    readonly tender: TenderId;
    readonly version: number;
    readonly value: number;
    readonly cost: number;
  };
  tenderWithdrawn: { readonly tender: TenderId };
  tenderReturned: { readonly tender: TenderId };
  presented: { readonly tender: TenderId } | { readonly bid: BidId } | object;
  questionAsked: { readonly tender: TenderId; readonly text: string };
  questionAnswered: { readonly text: string };
  planOpened: { readonly plan: PlanId };
  bidEdited: { readonly part: 'model' | 'members' | 'lead' | 'risk' | 'merge' | 'price' | 'fields' };
  askAdded: { readonly text: string };
  askChanged: { readonly text: string };
  askRemoved: object;
  askAnswered: { readonly says: 'yes' | 'talk' | 'no' };
  /** Amounts in pounds a year. */
  bidSubmitted: { readonly bid: BidId; readonly version: number; readonly price: number; readonly cost: number };
  bidWithdrawn: { readonly bid: BidId };
  bidReturned: { readonly bid: BidId };
  differenceSaid: { readonly bid: BidId; readonly text: string };
  /** Not the score: that is nobody else's to know yet. */
  scored: { readonly bid: BidId };
  scoresTurned: { readonly bid: BidId };
  scoreAgreed: { readonly bid: BidId; readonly criterion: CriterionId; readonly score: number };
  awardDecided: { readonly bid: BidId; readonly decision: Award['decision'] };
  feedbackAdded: object;
  pledgeAdded: object;
  remarkCaptured: object;
  helpAsked: { readonly wanted: boolean };
  helpAnswered: { readonly seat: SeatId };
  breakMoved: { readonly from: StepId; readonly after: StepId };
  breakTaken: { readonly after: StepId };
  breakEnded: object;
  scribeNamed: { readonly group: GroupId; readonly seat?: SeatId };
  cardReopened: { readonly card: CardId; readonly bid?: BidAfter };
  /** `entry` is the log position of what was taken back. */
  undone: { readonly entry: number; readonly what: DidType };
}

export type DidType = keyof Vocabulary;
export type Did<T extends DidType = DidType> = { [K in T]: { readonly type: K } & Vocabulary[K] }[T];
