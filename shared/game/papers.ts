/** The papers between the two sides: tenders, bids, and what panels make of them. */
import type {
  AskId,
  BidId,
  CriterionId,
  GroupId,
  OrganisationId,
  PlanId,
  QuestionId,
  SeatId,
  ServiceId,
  TenderId,
} from './ids.ts';
import type { Plan, SetOf } from './plan.ts';

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

/** The tender a council's plan is written into. */
export function tenderOfPlan(
  { tenders }: { readonly tenders: Readonly<Partial<Record<TenderId, Tender>>> },
  plan: PlanId,
): Tender | undefined {
  return Object.values(tenders).find((tender) => tender?.plan === plan);
}

/** The bid a sector's plan is written into. */
export function bidOfPlan(
  { bids }: { readonly bids: Readonly<Partial<Record<BidId, Bid>>> },
  plan: PlanId,
): Bid | undefined {
  return Object.values(bids).find((bid) => bid?.plan === plan);
}

/** A paper that nobody has begun. */
export const NOTHING_WRITTEN: FrozenTexts = { texts: {}, textSeq: 0 };

/** The number of the last version of a tender or bid that went out; 0 if none has. */
export function lastVersion(paper: { readonly versions: Readonly<Partial<Record<number, unknown>>> }): number {
  return Math.max(0, ...Object.keys(paper.versions).map(Number));
}

/** A tender as it was published. */
export interface TenderVersion extends FrozenTexts {
  readonly at: number;
  /** It went over as it stood. */
  readonly unfinished?: true;
  /** Pounds a year over budget: a facilitator allowed it, or it went over unfinished. */
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
  /** The room has looked at it. */
  readonly presented?: true;
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
  /** The contract value it answers, with what cards have changed since, in pounds a year. */
  readonly value: number;
  /** In pounds a year. */
  readonly price: number;
  /** What delivering it costs: plan, setting up, cards, less what merging saves. */
  readonly cost: number;
  readonly form: BidForm;
  readonly asks: Readonly<Partial<Record<AskId, Ask>>>;
  /** Outcomes with the deadlines in force. */
  readonly plan: Pick<Plan, 'needs' | 'assets' | 'outcomes' | 'placed'>;
  /** Organisations of the plan that a card had closed. */
  readonly closed: SetOf<OrganisationId>;
  /** What cards require of it; left out where none does. */
  readonly requirements?: readonly string[];
}

export interface Bid {
  readonly id: BidId;
  readonly plan: PlanId;
  readonly form: BidForm;
  readonly asks: Readonly<Partial<Record<AskId, Ask>>>;
  readonly versions: Readonly<Partial<Record<number, BidVersion>>>;
  /** Submitted, and not taken back. */
  readonly out?: true;
  /** The room has looked at it. */
  readonly presented?: true;
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
  /** Who scores: the criteria that each has a score for. */
  readonly in: Readonly<Partial<Record<SeatId, SetOf<CriterionId>>>>;
  readonly scores?: Readonly<Partial<Record<SeatId, Scores>>>;
  readonly agreed: Readonly<Partial<Record<CriterionId, AgreedScore>>>;
  readonly award?: Award;
}

/** One person's scores, 0 to 5, by criterion. */
export type Scores = Readonly<Partial<Record<CriterionId, number>>>;
