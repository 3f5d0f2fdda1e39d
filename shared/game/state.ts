/** The state of one workshop: what people chose and did, and nothing that can be worked out from it. */

import type { PackEffect } from '../pack/schema.ts';
import type { Background } from '../protocol/commands.ts';
import type {
  AskId,
  AssetId,
  BidId,
  CardId,
  ColumnId,
  CriterionId,
  EffectId,
  FacilitatorId,
  GroupId,
  NeedId,
  OptionId,
  OrganisationId,
  OutcomeId,
  PackHash,
  PersonId,
  PlanId,
  QuestionId,
  SeatId,
  ServiceId,
  TenderId,
  TokenHash,
  VoiceId,
} from './ids.ts';
import type { StepId } from './steps.ts';

/** A set of ids. A record, so that adding to it is one small patch. */
export type SetOf<K extends string> = Readonly<Partial<Record<K, true>>>;

export interface Need {
  readonly text: string;
  /** What matters most comes first. */
  readonly order: number;
}

export interface Asset {
  readonly text: string;
  readonly order: number;
}

/** What should be different for the person, and by when. */
export interface Outcome {
  readonly text: string;
  readonly order: number;
  /** The deadline, in months from the start. The pathway column follows from it. */
  readonly months?: number;
  /** How anybody would know. */
  readonly indicator?: string;
  readonly needs?: SetOf<NeedId>;
}

/** One organisation on the pathway. An organisation may stand in several columns; its core cost counts once. */
export interface Placed {
  /** Where it stands, and its order in each column. */
  readonly in: Readonly<Partial<Record<ColumnId, number>>>;
  /** The services left out. */
  readonly without?: SetOf<ServiceId>;
  readonly needs?: SetOf<NeedId>;
  readonly outcomes?: SetOf<OutcomeId>;
}

/** An effect in force, with its source. Effects are never baked into what people chose. */
export interface Effect {
  readonly source: { readonly kind: 'card'; readonly id: CardId };
  readonly effect: PackEffect | { readonly kind: 'cost'; readonly amount: number };
}

/** What a group thinks and wants for one person. */
export interface Plan {
  readonly id: PlanId;
  readonly person: PersonId;
  readonly side: 'council' | 'sector';
  readonly needs: Readonly<Partial<Record<NeedId, Need>>>;
  readonly assets: Readonly<Partial<Record<AssetId, Asset>>>;
  readonly outcomes: Readonly<Partial<Record<OutcomeId, Outcome>>>;
  readonly placed: Readonly<Partial<Record<OrganisationId, Placed>>>;
  /** Cards whose detail the group has seen. Once turned, a card stays turned. */
  readonly turned: SetOf<OrganisationId>;
  /** What the group thought the plan would cost before it saw, in pounds a year. */
  readonly guess?: number;
  /** The cards have turned: choosing with open costs from here on. */
  readonly revealed?: true;
  /** The plan's cost at the reveal, in pounds a year. A council's plan only: the sector compares with the contract value. */
  readonly budget?: number;
  /** Options bought from the menu, in the order they were bought. */
  readonly bought: Readonly<Partial<Record<OptionId, number>>>;
  /** Challenge cards in the group's hands. */
  readonly cards: Readonly<Partial<Record<CardId, HeldCard>>>;
  /** Effects of cards and options in force. */
  readonly effects: Readonly<Partial<Record<EffectId, Effect>>>;
  /** The tender a sector plan answers. */
  readonly received?: Received;
}

/** A challenge card in a group's hands: a risk until the group answers. */
export interface HeldCard {
  readonly order: number;
  /** Passed on with the tender by this table. */
  readonly from?: GroupId;
  readonly answer?: CardAnswer;
}

export interface CardAnswer {
  /** `pass`: not our problem; the card goes with the tender. */
  readonly kind: 'act' | 'accept' | 'pass';
  /** The easier way that an option opened was taken. */
  readonly softened?: true;
  /** Who carries the risk, and who could carry it best. */
  readonly carries?: string;
  readonly best?: string;
}

/** Which tender a sector plan answers, and what the council's purchases bring with it. */
export interface Received {
  /** The table that wrote it; nothing for a ready-made tender of the pack. */
  readonly from?: GroupId;
  readonly tender?: TenderId;
  /** The published version the group has seen last. */
  readonly version: number;
  readonly options: SetOf<OptionId>;
}

/** What a service of the tender is: part of the core, bought singly as needed, or by grant. */
export type ServiceMark = 'core' | 'single' | 'grant';

/** A service of an organisation: `organisation.service`. Neither id holds a dot. */
export type ServiceKey = `${OrganisationId}.${ServiceId}`;

/** How the price is scored: by people, as pass or fail inside the value, or as 5 x value / price. */
export type Pricing = 'judged' | 'pass' | 'sum';

/** The structured part of a tender; its texts are a paper that many people write. */
export interface TenderForm {
  /** The contract value, in pounds a year. Until it is set, the most there is to offer counts. */
  readonly price?: number;
  /** Whole numbers that add up to 100, by award criterion. */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  readonly pricing: Pricing;
  readonly resourcing?: 'grant' | 'contract' | 'mix' | 'alliance';
  /** The contract's length in months. It multiplies nothing: every amount is for one year. */
  readonly months?: number;
  /** Joint bids are welcome. */
  readonly joint?: boolean;
  /** Weeks that bidders get to find each other. */
  readonly weeks?: number;
  /** Who employs the key worker. */
  readonly keyWorker?: string;
  readonly marks: Readonly<Partial<Record<ServiceKey, ServiceMark>>>;
  /** Extra fields that the group opened. */
  readonly extras: SetOf<string>;
}

/** What stood in a paper's texts when it went out. */
export interface FrozenTexts {
  readonly texts: Readonly<Record<string, string>>;
  /** The text sequence that was frozen. */
  readonly textSeq: number;
}

/** A tender as it was published. */
export interface TenderVersion extends FrozenTexts {
  readonly at: number;
  /** It went over as it stood. */
  readonly unfinished?: true;
  /** Pounds a year over budget that a facilitator allowed. */
  readonly over?: number;
  /** The contract value, in pounds a year. */
  readonly value: number;
  readonly form: TenderForm;
  readonly needs: Plan['needs'];
  /** With the deadlines in force. */
  readonly outcomes: Plan['outcomes'];
  readonly services: Readonly<Partial<Record<ServiceKey, ServiceMark>>>;
  readonly requirements: readonly string[];
}

/** A clarification question: asked by another table, answered in public. */
export interface Question {
  readonly order: number;
  readonly by: GroupId;
  readonly text: string;
  readonly answer?: string;
}

export interface Tender {
  readonly id: TenderId;
  readonly plan: PlanId;
  readonly form: TenderForm;
  /** By version number, from 1. */
  readonly versions: Readonly<Partial<Record<number, TenderVersion>>>;
  /** Published, and not given back to be changed. */
  readonly out?: true;
  /** Taken away by a facilitator: bidders see none of it until it is published again. */
  readonly withdrawn?: true;
  readonly questions: Readonly<Partial<Record<QuestionId, Question>>>;
}

export const BID_MODELS = ['separate', 'consortium', 'lead'] as const;
export type BidModel = (typeof BID_MODELS)[number];

/** Ways to hold risk together. */
export const INSTRUMENTS = ['joint', 'memorandum', 'partnership', 'disclosure', 'service-level', 'contract'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** What the sector asks of the council beyond the bid. */
export interface Ask {
  readonly order: number;
  readonly kind: 'dialogue' | 'flexible' | 'revisit' | 'other';
  readonly text: string;
  readonly answer?: { readonly says: 'yes' | 'talk' | 'no'; readonly text?: string };
}

/** The structured part of a bid. */
export interface BidForm {
  readonly model?: BidModel;
  /** Where it sits on the nine-point spectrum of collaboration, 1 (silo) to 9 (new legal entity). */
  readonly spectrum?: number;
  readonly lead?: OrganisationId;
  /** Who is in; nobody chosen means everybody placed. */
  readonly members: SetOf<OrganisationId>;
  readonly risk: SetOf<Instrument>;
  /** Organisations that merge their back offices. */
  readonly merged: SetOf<OrganisationId>;
  /** In pounds a year. */
  readonly price?: number;
  readonly extras: SetOf<string>;
}

/** A bid as it was submitted. */
export interface BidVersion extends FrozenTexts {
  readonly at: number;
  readonly unfinished?: true;
  /** The version of the tender it answers. */
  readonly answers: number;
  /** The contract value it answers, in pounds a year. */
  readonly value: number;
  /** In pounds a year. */
  readonly price: number;
  /** What delivering it costs: plan, setting up, less what merging saves. */
  readonly cost: number;
  readonly form: BidForm;
  readonly asks: Readonly<Partial<Record<AskId, Ask>>>;
  readonly plan: Pick<Plan, 'needs' | 'assets' | 'outcomes' | 'placed'>;
}

export interface Bid {
  readonly id: BidId;
  readonly plan: PlanId;
  readonly form: BidForm;
  readonly asks: Readonly<Partial<Record<AskId, Ask>>>;
  readonly versions: Readonly<Partial<Record<number, BidVersion>>>;
  /** Submitted, and not taken back. */
  readonly out?: true;
}

export interface AgreedScore {
  /** 0 to 5. */
  readonly score: number;
  readonly reason: string;
}

export interface Award {
  readonly decision: 'award' | 'conditions' | 'negotiate' | 'decline';
  /** Conditions, and feedback to the bidders. */
  readonly text: string;
}

/** What a panel has done with one bid for its tender. Scores stand here only once they are turned over. */
export interface Panel {
  readonly bid: BidId;
  /** The table that bid. */
  readonly from: GroupId;
  /** The tender and the version of it that the bid answers: the criteria and weights the panel scores by. */
  readonly tender?: TenderId;
  readonly version: number;
  /** What would be different for the person, and by when: said before any number. */
  readonly difference?: { readonly text: string; readonly months: number };
  /** Whose scores are in. */
  readonly in: SetOf<SeatId>;
  readonly scores?: Readonly<Partial<Record<SeatId, Scores>>>;
  readonly agreed: Readonly<Partial<Record<CriterionId, AgreedScore>>>;
  readonly award?: Award;
}

/** One person's scores, 0 to 5, by criterion. */
export type Scores = Readonly<Partial<Record<CriterionId, number>>>;

export type Emblem = 'heron' | 'kiln' | 'ferry' | 'oak' | 'lark' | 'mill' | 'quay' | 'gate';

/** The part of a group that is the same in the state and in the group's own view. Nothing in it is secret from the group. */
export interface Table {
  readonly id: GroupId;
  readonly name: string;
  readonly emblem: Emblem;
  readonly step: StepId;
  /** The log position that began this visit to the step. */
  readonly since: number;
  /** The plan the group is working on. */
  readonly current: PlanId;
  readonly plans: Readonly<Partial<Record<PlanId, Plan>>>;
  /** The tender of each council plan. */
  readonly tenders: Readonly<Partial<Record<TenderId, Tender>>>;
  /** The bid of each sector plan. */
  readonly bids: Readonly<Partial<Record<BidId, Bid>>>;
  /** The bids for this table's tender, once it sits as their panel. */
  readonly panels: Readonly<Partial<Record<BidId, Panel>>>;
  readonly ready: SetOf<SeatId>;
  /** Who has a hand up for the facilitator. */
  readonly help: SetOf<SeatId>;
  /** People without a device of their own: the table's screen is passed to them. */
  readonly handed: SetOf<SeatId>;
  /** Who writes for the table. */
  readonly scribe?: SeatId;
  /** The workshop is closed: everything can be read, nothing changed. */
  readonly closed?: true;
}

export interface Group {
  readonly order: number;
  readonly table: Table;
  /** Secret even from the table: what each person scored, until the scores are turned over. */
  readonly scores: Readonly<Partial<Record<BidId, Readonly<Partial<Record<SeatId, Scores>>>>>>;
}

export interface Seat {
  readonly name: string;
  readonly group: GroupId;
  readonly order: number;
  /** Seen by facilitators only. */
  readonly background?: Background;
  /** The table's own screen: it acts for everybody at the table. */
  readonly screen?: true;
  /** An automatic player sits here. */
  readonly automatic?: true;
  /** Removed by a facilitator: not banned, and its work stays. */
  readonly removed?: true;
}

/** `table`: for one table only. */
export type FacilitatorKind = 'lead' | 'second' | 'remote' | 'table';

export interface Facilitator {
  readonly name: string;
  readonly kind: FacilitatorKind;
  /** For a table facilitator, which. */
  readonly group?: GroupId;
}

/** Whom a token lets in. */
export type Key = { readonly seat: SeatId } | { readonly facilitator: FacilitatorId };

/** A one-use link: to another device of a seat, or to a new facilitator. */
export type Link = { readonly until: number } & ({ readonly seat: SeatId } | { readonly facilitator: Facilitator });

/** Milliseconds left when the clock was last touched, and since when it runs. Below zero is time over. */
export interface Clock {
  readonly left: number;
  readonly since?: number;
}

export interface AgendaItem {
  readonly minutes: number;
  /** Milliseconds spent in the step in earlier visits. */
  readonly spent: number;
}

export interface Announcement {
  readonly text?: string;
  /** Everybody is asked to look up: boards go still. */
  readonly lookUp: boolean;
  readonly at: number;
}

/** A break after a step. */
export interface Break {
  readonly name: string;
  readonly minutes: number;
  readonly taken?: true;
}

/** Something said: a facilitator's remark (without a name unless the speaker agreed), a person's feedback, what they will do. */
export interface Voice {
  readonly kind: 'remark' | 'feedback' | 'pledge';
  readonly text: string;
  readonly at: number;
  readonly step: StepId;
  readonly group?: GroupId;
  readonly name?: string;
}

export interface Workshop {
  /** The shape this state is written in; a stored state of an older shape is migrated before use. */
  readonly shape: 1;
  readonly code: string;
  readonly title: string;
  readonly pack: PackHash;
  /** Secret: shuffles and draws come from it. */
  readonly seed: string;
  readonly openedAt: number;
  readonly closedAt?: number;
  readonly locked: boolean;
  readonly step: StepId;
  /** When the room came to the step, server time in milliseconds. */
  readonly stepSince: number;
  readonly slide: number;
  readonly clock: Clock;
  readonly agenda: Readonly<Partial<Record<StepId, AgendaItem>>>;
  readonly announcement?: Announcement;
  readonly breaks: Readonly<Partial<Record<StepId, Break>>>;
  /** The room is on the break after this step. */
  readonly onBreak?: { readonly after: StepId; readonly since: number };
  /** How many groups answer each tender. */
  readonly bidders: 1 | 2;
  /** What a group that plays alone answers. */
  readonly alone: 'ready' | 'own';
  /** The paper the room is looking at. */
  readonly presenting?: { readonly tender?: TenderId; readonly bid?: BidId };
  readonly voices: Readonly<Partial<Record<VoiceId, Voice>>>;
  /** The group whose board the big screen shows. */
  readonly spotlight?: GroupId;
  readonly groups: Readonly<Partial<Record<GroupId, Group>>>;
  readonly seats: Readonly<Partial<Record<SeatId, Seat>>>;
  readonly facilitators: Readonly<Partial<Record<FacilitatorId, Facilitator>>>;
  /** Secret. */
  readonly keys: Readonly<Partial<Record<TokenHash, Key>>>;
  /** Secret. */
  readonly links: Readonly<Partial<Record<TokenHash, Link>>>;
}
