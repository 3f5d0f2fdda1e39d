/** The part of a pack that an audience may know. What is not in it was never sent. */
import type { Column, Organisation, Person, TextField, Ward } from '../pack/schema.ts';
import type { OrganisationId, PersonId } from './ids.ts';

/** The front of an organisation card. */
export type Front = Pick<Organisation, 'id' | 'name' | 'kind' | 'ward' | 'summary' | 'helps' | 'building' | 'paint'> & {
  readonly services: readonly Pick<Organisation['services'][number], 'id' | 'name' | 'about'>[];
};

/** The back of an organisation card: costs in whole pounds for one year, by service id. */
export type Back = Pick<Organisation, 'core' | 'size' | 'staff' | 'record' | 'goodAt' | 'badAt' | 'bidReady'> & {
  readonly costs: Readonly<Record<string, number>>;
};

export interface Catalogue {
  readonly place: { readonly name: string; readonly council: string; readonly mapSeed: number };
  readonly cohort: string;
  readonly columns: readonly Column[];
  readonly wards: readonly Ward[];
  /** The fields of the needs paper. */
  readonly fields: readonly TextField[];
  readonly people: Readonly<Partial<Record<PersonId, Person>>>;
  readonly organisations: Readonly<Partial<Record<OrganisationId, Front>>>;
  /** Only of cards this audience has seen turned. */
  readonly backs: Readonly<Partial<Record<OrganisationId, Back>>>;
}
