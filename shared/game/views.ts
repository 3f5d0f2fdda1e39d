/** What each audience is sent: allow-lists with types of their own. Only these leave the server. */
import type { Column, Criterion, Person, Portrait, Slide } from '../pack/schema.ts';
import type { Background } from '../protocol/commands.ts';
import type { Back, Catalogue, Front } from './catalogue.ts';
import type { BidId, FacilitatorId, GroupId, OrganisationId, PersonId, PlanId, SeatId, TenderId } from './ids.ts';
import type { Award, Bid, BidForm, BidVersion, Panel, Scores, ServiceMark, Tender, TenderForm } from './papers.ts';
import type { Plan, SetOf } from './plan.ts';
import type { AgendaItem, Announcement, Clock, Emblem, Facilitator, Table, Workshop } from './state.ts';
import type { StepId } from './steps.ts';

/** `table:` is a facilitator of that table alone; `group:` are its people. */
export type Audience = 'facilitator' | 'public' | `group:${GroupId}` | `table:${GroupId}`;

/** A group as everybody in the room may know it. */
export interface GroupName {
  readonly name: string;
  readonly emblem: Emblem;
  readonly order: number;
  readonly step: StepId;
  /** The room has looked at a tender of theirs. */
  readonly hasPresented?: true;
}

/** Without the facilitator's notes. */
export type ShownSlide = Omit<Slide, 'notes'>;

/** What is the same for everybody. */
export interface Room {
  readonly code: string;
  readonly title: string;
  readonly place: string;
  readonly step: StepId;
  readonly locked: boolean;
  readonly closedAt?: number;
  readonly clock: Clock;
  readonly agenda: Readonly<Partial<Record<StepId, Pick<AgendaItem, 'minutes'>>>>;
  readonly groups: Readonly<Partial<Record<GroupId, GroupName>>>;
  readonly announcement?: Announcement;
  /** The briefing's slide now on every screen, and how many there are. */
  readonly slide?: { readonly number: number; readonly of: number; readonly shown: ShownSlide };
  readonly spotlight?: GroupId;
  readonly spotlitBidder?: GroupId;
  /** Breaks by the step they follow, and the one the room is on. */
  readonly breaks: Workshop['breaks'];
  readonly onBreak?: NonNullable<Workshop['onBreak']>;
  /** The paper the room is looking at. */
  readonly presenting?: Presenting;
}

/** The person a presented paper is for, as the whole room meets them: without their story. */
export type PersonPresented = Pick<Person, 'name' | 'age' | 'statement' | 'portrait' | 'portraitAlt'>;

/** The paper the room is looking at, and whom it is for. */
export type Presenting = { readonly who: PersonPresented } & (
  | { readonly tender: TenderShown; readonly criteria: readonly Pick<Criterion, 'id' | 'name'>[] }
  | { readonly bid: BidShown }
);

/** A service in a tender: organisations' names are taken off. */
export interface ServiceShown {
  readonly name: string;
  readonly about: string;
  readonly mark: ServiceMark;
}

/** A published tender as other tables read it. Amounts in pounds a year. */
export interface TenderShown {
  /** Nothing for a ready-made tender of the pack, which names its council instead. */
  readonly tender?: TenderId;
  readonly from?: GroupId;
  readonly council?: string;
  readonly person: PersonId;
  readonly version: number;
  readonly unfinished?: true;
  readonly value: number;
  readonly form: Pick<TenderForm, 'pricing' | 'weights' | 'resourcing' | 'months' | 'joint' | 'weeks' | 'keyWorker'>;
  readonly needs: Plan['needs'];
  readonly outcomes: Plan['outcomes'];
  readonly services: readonly ServiceShown[];
  readonly requirements: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly questions: Tender['questions'];
  /** Which parts differ from the version the reader began with. */
  readonly changed: readonly ('needs' | 'outcomes' | 'services' | 'requirements' | 'texts' | 'value' | 'form')[];
}

/** A bid that was handed in, as its panel reads it. Amounts in pounds a year. */
export interface BidShown {
  readonly bid: BidId;
  readonly from: GroupId;
  readonly person: PersonId;
  readonly who: PersonPresented;
  readonly version: number;
  readonly unfinished?: true;
  /** The version of the tender it answers. */
  readonly answers: number;
  readonly value: number;
  readonly price: number;
  readonly cost: number;
  readonly form: BidForm;
  readonly asks: Bid['asks'];
  readonly plan: BidVersion['plan'];
  readonly closed: BidVersion['closed'];
  readonly requirements?: readonly string[];
  readonly organisations: Readonly<Partial<Record<OrganisationId, Front>>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** What the panel decided, as the bidders hear it with the award. */
export interface BidResult {
  readonly by: GroupId;
  readonly award: Award;
  readonly agreed: Panel['agreed'];
  readonly difference?: NonNullable<Panel['difference']>;
}

/** One reading of a person, for the debrief. */
export type PlanShown = Pick<
  Plan,
  'id' | 'person' | 'side' | 'needs' | 'assets' | 'outcomes' | 'placed' | 'guess' | 'budget' | 'effects' | 'bought'
> & { readonly group: GroupId };

/** The council's plan and the sector's for the same person. */
export interface PersonPlans {
  readonly person: PersonId;
  /** Nothing where the tender was the pack's own. */
  readonly council?: PlanShown;
  readonly sector: Readonly<Partial<Record<PlanId, PlanShown>>>;
}

/** By the council's plan, or by the sector's where the tender was the pack's own. */
export type AllPlans = Readonly<Partial<Record<PlanId, PersonPlans>>>;

/** What one person alone may see: their own scores before they are turned over. */
export interface Mine {
  readonly scores: Readonly<Partial<Record<BidId, Scores>>>;
}

export interface SeatName {
  readonly name: string;
  readonly order: number;
  readonly automatic?: true;
  readonly screen?: true;
}

export interface GroupView {
  readonly audience: 'group';
  readonly room: Room;
  readonly table: Table;
  /** The people at this table. */
  readonly people: Readonly<Partial<Record<SeatId, SeatName>>>;
  readonly catalogue: Catalogue;
  /** The tables that answer this table's tender, and get the cards it passes on. */
  readonly bidders: SetOf<GroupId>;
  /** The tenders this table answers, by its own plan. */
  readonly received: Readonly<Partial<Record<PlanId, TenderShown>>>;
  /** The bids this table is the panel for. */
  readonly bids: Readonly<Partial<Record<BidId, BidShown>>>;
  /** What was decided on this table's own bids. */
  readonly results: Readonly<Partial<Record<BidId, BidResult>>>;
  /** Two plans for one person, in the debrief. */
  readonly plans?: AllPlans;
  /** What people at this table said and will do, in the debrief. */
  readonly voices: Workshop['voices'];
}

export interface SeatForFacilitator extends SeatName {
  readonly group: GroupId;
  readonly background?: Background;
}

export interface FacilitatorView {
  readonly audience: 'facilitator';
  readonly room: Room;
  readonly tables: Readonly<Partial<Record<GroupId, Table>>>;
  readonly seats: Readonly<Partial<Record<SeatId, SeatForFacilitator>>>;
  readonly facilitators: Readonly<Partial<Record<FacilitatorId, Facilitator>>>;
  readonly catalogue: Catalogue;
  /** Milliseconds spent in each step before this visit, and when the room came to the step it is at. */
  readonly spent: Readonly<Partial<Record<StepId, number>>>;
  readonly stepSince: number;
  /** Every slide with its notes, for the presenter: until the tables begin. */
  readonly slides: readonly Slide[];
  /** Questions to ask, in the steps that the room and its tables are at. */
  readonly prompts: Readonly<Partial<Record<StepId, readonly string[]>>>;
  readonly voices: Workshop['voices'];
  /** Bids, and the two plans for one person, stand in the tables. */
  readonly received: Readonly<Partial<Record<GroupId, GroupView['received']>>>;
  /** The bids that the table hears: for a facilitator of that table alone, who does not see the tables they come from. */
  readonly bids?: GroupView['bids'];
  readonly settings: Pick<Workshop, 'bidders' | 'alone'>;
}

/** A group's board as the big screen shows it. */
export interface SpotlitBoard {
  readonly group: GroupId;
  readonly person?: {
    readonly name: string;
    readonly age: number;
    readonly area: string;
    readonly statement: string;
    readonly portrait: Portrait;
  };
  readonly columns: readonly Column[];
  readonly outcomes: Plan['outcomes'];
  readonly placed: Plan['placed'];
  readonly effects: Plan['effects'];
  readonly organisations: Readonly<Partial<Record<OrganisationId, Front>>>;
  /** Only once every table has revealed: before that a board on the big screen shows fronts. */
  readonly money?: { readonly budget: number; readonly backs: Readonly<Partial<Record<OrganisationId, Back>>> };
}

/** What the map of a borough is drawn from. */
export interface BoroughDrawn {
  readonly seed: number;
  /** Names of the wards, in the pack's order. */
  readonly wards: readonly string[];
}

export interface PublicView {
  readonly audience: 'public';
  readonly room: Room;
  /** First names by table, for the arrivals. */
  readonly arrivals: Readonly<
    Partial<Record<SeatId, { readonly name: string; readonly group: GroupId; readonly order: number }>>
  >;
  readonly map: BoroughDrawn;
  readonly board?: SpotlitBoard;
  /** Two plans for one person: those of the table in the spotlight, in the debrief. */
  readonly plans?: AllPlans;
  readonly catalogue?: Pick<Catalogue, 'columns' | 'organisations' | 'people'>;
}

export type View = GroupView | FacilitatorView | PublicView;
