/** The state of one workshop: what people chose and did, and nothing that can be worked out from it. */
import type { Background } from '../protocol/commands.ts';
import type { BidId, FacilitatorId, GroupId, PackHash, PlanId, SeatId, TenderId, TokenHash, VoiceId } from './ids.ts';
import type { Bid, Panel, Scores, Tender } from './papers.ts';
import type { Plan, SetOf } from './plan.ts';
import type { StepId } from './steps.ts';

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
  /** The table's own screens, so that rules know them: they act for everybody and have no score of their own. */
  readonly screens: SetOf<SeatId>;
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
  /** Of a remark. What people say without a name has no time either: beside what else is known, it would name them. */
  readonly at?: number;
  readonly step: StepId;
  readonly group?: GroupId;
  readonly name?: string;
}

export interface Workshop {
  /** The shape this state is written in; a stored state of an older shape is migrated before use. */
  readonly shape: 4;
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
  /** Of several that answered its tender, the one whose plan stands beside its own in the debrief. */
  readonly spotlitBidder?: GroupId;
  readonly groups: Readonly<Partial<Record<GroupId, Group>>>;
  readonly seats: Readonly<Partial<Record<SeatId, Seat>>>;
  readonly facilitators: Readonly<Partial<Record<FacilitatorId, Facilitator>>>;
  /** Secret. */
  readonly keys: Readonly<Partial<Record<TokenHash, Key>>>;
  /** Secret. */
  readonly links: Readonly<Partial<Record<TokenHash, Link>>>;
}
