/** What each audience is sent: allow-lists with types of their own. Only these leave the server. */
import type { Column, Portrait, Slide } from '../pack/schema.ts';
import type { Background } from '../protocol/commands.ts';
import type { Back, Catalogue, Front } from './catalogue.ts';
import type { FacilitatorId, GroupId, OrganisationId, SeatId } from './ids.ts';
import type { AgendaItem, Announcement, Clock, Emblem, Facilitator, Plan, Table } from './state.ts';
import type { StepId } from './steps.ts';

export type Audience = 'facilitator' | 'public' | `group:${GroupId}`;

/** A group as everybody in the room may know it. */
export interface GroupName {
  readonly name: string;
  readonly emblem: Emblem;
  readonly order: number;
  readonly step: StepId;
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
}

export interface SeatName {
  readonly name: string;
  readonly order: number;
  readonly automatic?: true;
}

export interface GroupView {
  readonly audience: 'group';
  readonly room: Room;
  readonly table: Table;
  /** The people at this table. */
  readonly people: Readonly<Partial<Record<SeatId, SeatName>>>;
  readonly catalogue: Catalogue;
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
  /** Every slide with its notes, for the presenter. */
  readonly slides: readonly Slide[];
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
  readonly organisations: Readonly<Partial<Record<OrganisationId, Front>>>;
  /** Only once every table has revealed: before that a board on the big screen shows fronts. */
  readonly money?: { readonly budget: number; readonly backs: Readonly<Partial<Record<OrganisationId, Back>>> };
}

export interface PublicView {
  readonly audience: 'public';
  readonly room: Room;
  /** First names by table, for the arrivals. */
  readonly arrivals: Readonly<
    Partial<Record<SeatId, { readonly name: string; readonly group: GroupId; readonly order: number }>>
  >;
  readonly mapSeed: number;
  readonly board?: SpotlitBoard;
}

export type View = GroupView | FacilitatorView | PublicView;
