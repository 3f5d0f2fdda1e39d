/** Making catalogues: the whole of a pack for facilitators, and what one table's people may know of it. */
import type { OptionEffect, Organisation, Pack } from '../pack/schema.ts';
import type { Back, Catalogue, Front, OptionOffer, OptionTold } from './catalogue.ts';
import { optionsOf } from './effects.ts';
import type { OptionId, OrganisationId, PersonId } from './ids.ts';
import type { Plan } from './plan.ts';
import { keysOf, pickKeys } from './records.ts';
import type { Table } from './state.ts';
import { isFrom } from './steps.ts';
import type { BoroughDrawn } from './views.ts';

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

function offerOf({ effects, ...offer }: Pack['options'][number]): OptionOffer {
  return { ...offer, does: [...new Set(effects.map(({ kind }) => kind))] };
}

/** A paper has a field for each horizon's indicators, after the fields the pack words. */
function tenderFields({ forms, horizons }: Pack): Catalogue['forms']['tender'] {
  const { label, hint, limit } = forms.indicator;
  const indicators = horizons.map(({ months, name }) => ({
    id: `indicator-${months}`,
    label: label.replace('{horizon}', name),
    hint: hint.replace('{horizon}', name),
    limit,
    core: true,
  }));
  return [...forms.tender, ...indicators];
}

type Base = Omit<Catalogue, 'people' | 'organisations' | 'backs' | 'options' | 'told' | 'cards'>;

function baseOf(pack: Pack): Base {
  const { name, council, mapSeed } = pack.place;
  return {
    place: { name, council, mapSeed },
    language: pack.language,
    cohort: pack.cohort,
    columns: pack.columns,
    wards: pack.wards,
    forms: {
      needs: pack.forms.needs,
      tender: tenderFields(pack),
      bid: pack.forms.bid,
      assessment: pack.forms.assessment,
    },
    horizons: pack.horizons,
    criteria: pack.criteria,
    rubric: pack.rubric,
    consortium: pack.consortium,
  };
}

type ById<K extends string, V> = Readonly<Partial<Record<K, V>>>;

/** The parts of a pack in the form catalogues give out, made once for each pack, with what tables got from them last. */
interface Parts {
  readonly base: Base;
  readonly map: BoroughDrawn;
  readonly full: Catalogue;
  readonly known: Catalogue['organisations'];
  readonly alone: ById<PersonId, Catalogue['people']>;
  // By the plan's own `bought`, `turned`, `cards` or `received`: an unchanged one gives the same object.
  readonly helped: WeakMap<object, Helped>;
  readonly turned: WeakMap<object, Catalogue['backs']>;
  readonly drawn: WeakMap<object, Catalogue['cards']>;
  readonly offered: WeakMap<object, Catalogue['options']>;
  /** By the plan's own `turned`, which changes once in a day or twice. */
  readonly whole: WeakMap<object, Catalogue>;
}

interface Helped {
  readonly told: Catalogue['told'];
  readonly organisations: Catalogue['organisations'];
}

/** What was made for a key before, or what is made now. */
function remembered<T>(made: WeakMap<object, T>, key: object, make: () => T): T {
  const known = made.get(key);
  if (known !== undefined) return known;
  const result = make();
  made.set(key, result);
  return result;
}

const partsByPack = new WeakMap<Pack, Parts>();

function partsOf(pack: Pack): Parts {
  const made = partsByPack.get(pack);
  if (made) return made;
  const base = baseOf(pack);
  const fronts = (organisations: readonly Organisation[]) =>
    Object.fromEntries(organisations.map((each) => [each.id, frontOf(each)]));
  const parts: Parts = {
    base,
    map: { seed: pack.place.mapSeed, wards: pack.wards.map(({ name }) => name) },
    full: {
      ...base,
      people: Object.fromEntries(pack.people.map((person) => [person.id, person])),
      organisations: fronts(pack.organisations),
      backs: Object.fromEntries(pack.organisations.map((each) => [each.id, backOf(each)])),
      options: Object.fromEntries(pack.options.map((option) => [option.id, offerOf(option)])),
      told: Object.fromEntries(pack.options.map(({ id, effects }) => [id, effects])),
      cards: Object.fromEntries(pack.cards.map((card) => [card.id, card])),
    },
    known: fronts(pack.organisations.filter(({ hidden }) => !hidden)),
    alone: Object.fromEntries(pack.people.map((person) => [person.id, { [person.id]: person }])),
    helped: new WeakMap(),
    turned: new WeakMap(),
    drawn: new WeakMap(),
    offered: new WeakMap(),
    whole: new WeakMap(),
  };
  partsByPack.set(pack, parts);
  return parts;
}

/** The map that everybody may see, before they join too. */
export function boroughDrawn(pack: Pack): BoroughDrawn {
  return partsOf(pack).map;
}

/** Everything a facilitator may know of a pack. */
export function fullCatalogue(pack: Pack): Catalogue {
  return partsOf(pack).full;
}

/** What helps the plan: only what is about its own person; what the council learned stays with the council. */
function toldAbout(plan: Plan, { full }: Parts): Catalogue['told'] {
  const hears = (effect: OptionEffect) =>
    effect.kind !== 'insight' || (plan.side === 'council' && effect.person === plan.person);
  return Object.fromEntries(
    optionsOf(plan).map((option): [OptionId, readonly OptionTold[]] => [
      option,
      (full.told[option] ?? []).filter(hears),
    ]),
  );
}

/** The fronts in play: those the council knows, and those an option introduced. */
function inPlay({ known, full }: Parts, told: Catalogue['told']): Catalogue['organisations'] {
  const introduced = Object.values(told)
    .flatMap((effects) => effects ?? [])
    .flatMap((effect) => (effect.kind === 'introduce' ? effect.organisations : []));
  return introduced.length === 0
    ? known
    : { ...known, ...pickKeys<OrganisationId, Front>(full.organisations, introduced) };
}

/**
 * What a table's people may know: the person from the needs step, the fronts from choosing (or once a card is placed),
 * the backs of cards that have turned, the menu from its step, the challenge cards drawn. Parts that have not changed
 * keep their identity, and the whole keeps it while no part has changed.
 */
export function catalogueFor(pack: Pack, table: Table): Catalogue {
  const parts = partsOf(pack);
  const { base, full, alone } = parts;
  const plan = table.plans[table.current];
  if (plan === undefined)
    return { ...base, people: {}, organisations: {}, backs: {}, options: {}, told: {}, cards: {} };
  const { told, organisations } = remembered(parts.helped, plan.received?.options ?? plan.bought, () => {
    const about = toldAbout(plan, parts);
    return { told: about, organisations: inPlay(parts, about) };
  });
  const chosen = isFrom(table.step, 'choosing') || keysOf(plan.placed).length > 0;
  const known = {
    people: isFrom(table.step, 'needs') ? (alone[plan.person] ?? {}) : {},
    organisations: chosen ? organisations : {},
    backs: remembered(parts.turned, plan.turned, () => pickKeys<OrganisationId, Back>(full.backs, keysOf(plan.turned))),
    options: offersFor(plan, table, parts),
    told,
    cards: remembered(parts.drawn, plan.cards, () => pickKeys(full.cards, keysOf(plan.cards))),
  };
  const last = parts.whole.get(plan.turned);
  if (last !== undefined && keysOf(known).every((part) => last[part] === known[part])) return last;
  const whole = { ...base, ...known };
  parts.whole.set(plan.turned, whole);
  return whole;
}

/** The whole menu for a council from its step; for the sector only what helps it. */
function offersFor(plan: Plan, table: Table, { full, offered }: Parts): Catalogue['options'] {
  if (plan.received === undefined && isFrom(table.step, 'menu')) return full.options;
  return remembered(offered, plan.received?.options ?? plan.bought, () => pickKeys(full.options, optionsOf(plan)));
}
