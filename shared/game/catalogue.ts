/** The part of a pack that an audience may know. What is not in it was never sent. */
import type { Column, Organisation, Pack, Person, TextField, Ward } from '../pack/schema.ts';
import type { OrganisationId, PersonId } from './ids.ts';
import { keysOf } from './records.ts';
import type { SetOf, Table } from './state.ts';
import { isFrom } from './steps.ts';

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

function frontOf(organisation: Organisation): Front {
  const { id, name, kind, ward, summary, helps, building, paint, services } = organisation;
  return {
    id,
    name,
    kind,
    ward,
    summary,
    helps,
    building,
    ...(paint === undefined ? {} : { paint }),
    services: services.map((service) => ({ id: service.id, name: service.name, about: service.about })),
  };
}

function backOf({ core, size, staff, record, goodAt, badAt, bidReady, services }: Organisation): Back {
  const costs = Object.fromEntries(services.map(({ id, cost }) => [id, cost]));
  return { core, size, staff, record, goodAt, badAt, bidReady, costs };
}

/** The parts of a pack in the form catalogues give out, made once for each pack. */
interface Parts {
  readonly base: Pick<Catalogue, 'place' | 'cohort' | 'columns' | 'wards' | 'fields'>;
  readonly people: Catalogue['people'];
  readonly fronts: Catalogue['organisations'];
  readonly backs: Catalogue['backs'];
  readonly full: Catalogue;
  /** Each person alone, by id. */
  readonly alone: Readonly<Partial<Record<PersonId, Catalogue['people']>>>;
  /** The backs of the cards a plan has turned, by the plan's own set, so that an unchanged set gives the same object. */
  readonly turned: WeakMap<SetOf<OrganisationId>, Catalogue['backs']>;
}

const partsByPack = new WeakMap<Pack, Parts>();

function partsOf(pack: Pack): Parts {
  const known = partsByPack.get(pack);
  if (known) return known;
  const { name, council, mapSeed } = pack.place;
  const base = {
    place: { name, council, mapSeed },
    cohort: pack.cohort,
    columns: pack.columns,
    wards: pack.wards,
    fields: pack.forms.needs,
  };
  const people = Object.fromEntries(pack.people.map((person) => [person.id, person]));
  const fronts = Object.fromEntries(pack.organisations.map((each) => [each.id, frontOf(each)]));
  const backs = Object.fromEntries(pack.organisations.map((each) => [each.id, backOf(each)]));
  const parts: Parts = {
    base,
    people,
    fronts,
    backs,
    full: { ...base, people, organisations: fronts, backs },
    alone: Object.fromEntries(pack.people.map((person) => [person.id, { [person.id]: person }])),
    turned: new WeakMap(),
  };
  partsByPack.set(pack, parts);
  return parts;
}

/** Everything a facilitator may know of a pack. */
export function fullCatalogue(pack: Pack): Catalogue {
  return partsOf(pack).full;
}

const NONE = Object.freeze({});

function backsTurned({ backs, turned }: Parts, seen: SetOf<OrganisationId>): Catalogue['backs'] {
  const known = turned.get(seen);
  if (known) return known;
  const made: Partial<Record<OrganisationId, Back>> = {};
  for (const organisation of keysOf(seen)) {
    const back = backs[organisation];
    if (back) made[organisation] = back;
  }
  turned.set(seen, made);
  return made;
}

/**
 * What a table's people may know: the person from the needs step, the fronts from choosing (or once a card is placed),
 * the backs of cards that have turned. Parts that have not changed keep their identity.
 */
export function catalogueFor(pack: Pack, table: Table): Catalogue {
  const parts = partsOf(pack);
  const { base, fronts, alone } = parts;
  const plan = table.plans[table.current];
  if (plan === undefined) return { ...base, people: NONE, organisations: NONE, backs: NONE };
  const chosen = isFrom(table.step, 'choosing') || keysOf(plan.placed).length > 0;
  return {
    ...base,
    people: isFrom(table.step, 'needs') ? (alone[plan.person] ?? NONE) : NONE,
    organisations: chosen ? fronts : NONE,
    backs: backsTurned(parts, plan.turned),
  };
}
