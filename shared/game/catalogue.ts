/** The part of a pack that an audience may know. What is not in it was never sent. */
import type {
  BidField,
  ChallengeCard,
  Column,
  Criterion,
  MenuOption,
  OptionEffect,
  Organisation,
  PaperField,
  Person,
  TextField,
  Ward,
} from '../pack/schema.ts';
import type { CardId, OptionId, OrganisationId, PersonId } from './ids.ts';

/** The front of an organisation card. */
export type Front = Pick<Organisation, 'id' | 'name' | 'kind' | 'ward' | 'summary' | 'helps' | 'building' | 'paint'> & {
  readonly services: readonly Pick<Organisation['services'][number], 'id' | 'name' | 'about'>[];
};

/** The back of an organisation card: costs in whole pounds for one year, by service id. */
export type Back = Pick<Organisation, 'core' | 'size' | 'staff' | 'record' | 'goodAt' | 'badAt' | 'bidReady'> & {
  readonly costs: Readonly<Record<string, number>>;
};

/** An option of the menu before anybody buys it: what kinds of thing it does, not what it tells. */
export type OptionOffer = Pick<MenuOption, 'id' | 'kind' | 'name' | 'about' | 'price' | 'level' | 'source'> & {
  readonly does: readonly OptionEffect['kind'][];
};

/** Something an option told or unlocked. Insights are only ever of the group's own person. */
export type OptionTold = OptionEffect;

export interface Catalogue {
  readonly place: { readonly name: string; readonly council: string; readonly mapSeed: number };
  /** The language its words are in, like en-GB. */
  readonly language: string;
  readonly cohort: string;
  readonly columns: readonly Column[];
  readonly wards: readonly Ward[];
  /** The fields of each paper. */
  readonly forms: {
    readonly needs: readonly TextField[];
    readonly tender: readonly PaperField[];
    readonly bid: readonly BidField[];
    readonly assessment: readonly TextField[];
  };
  /** The moments a tender's indicators look at, in months. */
  readonly horizons: readonly { readonly months: number; readonly name: string }[];
  readonly criteria: readonly Criterion[];
  /** What a score of 0 to 5 means. */
  readonly rubric: readonly string[];
  readonly consortium: { readonly setUp: number; readonly mergeShare: number };
  readonly people: Readonly<Partial<Record<PersonId, Person>>>;
  readonly organisations: Readonly<Partial<Record<OrganisationId, Front>>>;
  /** Only of cards this audience has seen turned. */
  readonly backs: Readonly<Partial<Record<OrganisationId, Back>>>;
  /** The menu; for the sector, what the council whose tender it answers had bought. */
  readonly options: Readonly<Partial<Record<OptionId, OptionOffer>>>;
  /** What the options that help the plan told or unlocked. */
  readonly told: Readonly<Partial<Record<OptionId, readonly OptionTold[]>>>;
  /** Challenge cards that were drawn. */
  readonly cards: Readonly<Partial<Record<CardId, ChallengeCard>>>;
}
