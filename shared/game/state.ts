/** The state of one workshop: what people chose and did, and nothing that can be worked out from it. */

import type { PackEffect } from '../pack/schema.ts';
import type { Background } from '../protocol/commands.ts';
import type {
  AssetId,
  ColumnId,
  EffectId,
  FacilitatorId,
  GroupId,
  NeedId,
  OrganisationId,
  OutcomeId,
  PackHash,
  PersonId,
  PlanId,
  SeatId,
  ServiceId,
  TokenHash,
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
  readonly source: { readonly kind: 'card' | 'option'; readonly id: string };
  readonly effect: PackEffect;
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
  /** The plan's cost at the reveal, in pounds a year. */
  readonly budget?: number;
  readonly effects: Readonly<Partial<Record<EffectId, Effect>>>;
}

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
  readonly ready: SetOf<SeatId>;
  /** The workshop is closed: everything can be read, nothing changed. */
  readonly closed?: true;
}

export interface Group {
  readonly order: number;
  readonly table: Table;
}

export interface Seat {
  readonly name: string;
  readonly group: GroupId;
  readonly order: number;
  /** Seen by facilitators only. */
  readonly background?: Background;
  /** An automatic player sits here. */
  readonly automatic?: true;
  /** Removed by a facilitator: not banned, and its work stays. */
  readonly removed?: true;
}

export type FacilitatorKind = 'lead' | 'second' | 'remote';

export interface Facilitator {
  readonly name: string;
  readonly kind: FacilitatorKind;
}

/** Whom a token lets in. */
export type Key = { readonly seat: SeatId } | { readonly facilitator: FacilitatorId };

/** A one-use link: to another device of a seat, or to a new facilitator. */
export type Link = { readonly until: number } & (
  | { readonly seat: SeatId }
  | { readonly facilitator: { readonly name: string; readonly kind: FacilitatorKind } }
);

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
