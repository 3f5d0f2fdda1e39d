/** A plan: what a group thinks and wants for one person. */
import type { Draft } from 'immer';
import type { PackEffect } from '../pack/schema.ts';
import type {
  AssetId,
  CardId,
  ColumnId,
  EffectId,
  GroupId,
  NeedId,
  OptionId,
  OrganisationId,
  OutcomeId,
  PersonId,
  PlanId,
  ServiceId,
  TenderId,
} from './ids.ts';

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

/** A plan before anybody thought of anything. */
export function emptyPlan(of: Pick<Plan, 'id' | 'person' | 'side'>): Draft<Plan> {
  return { ...of, needs: {}, assets: {}, outcomes: {}, placed: {}, turned: {}, bought: {}, cards: {}, effects: {} };
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
