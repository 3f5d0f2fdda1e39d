/** Branded ids: strings that TypeScript will not let anyone mix up. */
import type { $brand } from 'zod';

export type Id<Name extends string> = string & $brand<Name>;

export type GroupId = Id<'Group'>;
export type SeatId = Id<'Seat'>;
export type FacilitatorId = Id<'Facilitator'>;
export type PlanId = Id<'Plan'>;
export type NeedId = Id<'Need'>;
export type AssetId = Id<'Asset'>;
export type OutcomeId = Id<'Outcome'>;
export type TenderId = Id<'Tender'>;
export type BidId = Id<'Bid'>;
export type QuestionId = Id<'Question'>;
export type AskId = Id<'Ask'>;
export type VoiceId = Id<'Voice'>;
/** A co-written paper has the id of the plan it is written for, or of the bid that a panel assesses. */
export type PaperId = PlanId | BidId;
export type EffectId = Id<'Effect'>;
export type PersonId = Id<'Person'>;
export type OrganisationId = Id<'Organisation'>;
export type ServiceId = Id<'Service'>;
export type ColumnId = Id<'Column'>;
export type CardId = Id<'Card'>;
export type OptionId = Id<'Option'>;
export type CriterionId = Id<'Criterion'>;
/** SHA-256 of a pack's content, in hexadecimal. */
export type PackHash = Id<'PackHash'>;
/** SHA-256 of a token, in base64url. The token itself is never stored. */
export type TokenHash = Id<'TokenHash'>;

/** Makes an id of the kind the caller needs. The one place where a plain string becomes a branded one without a schema. */
export function makeId<T extends string & $brand<string>>(text: string): T {
  return text as T;
}

/** An id that no other entry can have made: a letter for its kind, then the log position in base 36. */
export function idFrom<T extends string & $brand<string>>(letter: string, seq: number, taken: object = {}): T {
  return idLike<T>(`${letter}${seq.toString(36)}`, taken);
}

/** The wanted id, or one made from it that is not taken: a record opened again brings ids of another log. */
export function idLike<T extends string & $brand<string>>(wanted: string, taken: object): T {
  let id = wanted;
  while (Object.hasOwn(taken, id)) id += 'x';
  return makeId<T>(id);
}
