/** What is known of a pack beyond one table: by facilitators for what is in play, and by those who look at plans in the debrief. */
import type { ChallengeCard, Pack } from '../pack/schema.ts';
import type { Catalogue } from './catalogue.ts';
import { fullCatalogue } from './catalogue-of.ts';
import { decksOf } from './deck.ts';
import { optionsOf } from './effects.ts';
import type { CardId, OptionId, OrganisationId, PersonId, PlanId } from './ids.ts';
import type { Plan } from './plan.ts';
import { entriesOf, keysOf, pickKeys } from './records.ts';
import { kept, reading } from './slice.ts';
import type { Table, Workshop } from './state.ts';
import { tablesOf } from './tables.ts';
import type { AllPlans } from './views.ts';

/** Gives the same object as long as the keys are the same, so that what has not changed is not compared again. */
function picking<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): (keys: readonly K[]) => typeof record {
  let last: { readonly of: string; readonly picked: typeof record } | undefined;
  return (keys) => {
    const of = [...new Set(keys)].sort().join(' ');
    if (last?.of !== of) last = { of, picked: pickKeys<K, V>(record, keys) };
    return last.picked;
  };
}

function plansAt({ plans }: Table): Plan[] {
  return entriesOf<PlanId, Plan>(plans).map(([, plan]) => plan);
}

/** The decks a table may be dealt from where it is. */
function decksAt({ step }: Table): readonly ChallengeCard['deck'][] {
  if (step === 'challenges') return decksOf('council');
  return step === 'shocks' ? decksOf('sector') : [];
}

/** What the catalogue of these tables is made from. Most commands change nothing of it. */
function readByCatalogue(groups: Workshop['groups']): readonly unknown[] {
  const read: unknown[] = [];
  for (const table of tablesOf(groups)) {
    read.push(table.step);
    for (const { person, bought, received, cards } of plansAt(table)) read.push(person, bought, received, cards);
  }
  return read;
}

/**
 * What facilitators of these tables may know: every organisation with its costs and the whole menu; people who are planned
 * for, what was bought told, cards that were drawn, and while a table is at a step for cards its decks.
 */
export function facilitatorCatalogues(pack: Pack): (groups: Workshop['groups']) => Catalogue {
  const full = fullCatalogue(pack);
  const people = picking<PersonId, NonNullable<Catalogue['people'][PersonId]>>(full.people);
  const told = picking<OptionId, NonNullable<Catalogue['told'][OptionId]>>(full.told);
  const cards = picking<CardId, ChallengeCard>(full.cards);
  const same = kept<Catalogue>();
  return reading(readByCatalogue, (groups: Workshop['groups']) => {
    const tables = tablesOf(groups);
    const plans = tables.flatMap(plansAt);
    const decks = tables.flatMap(decksAt);
    const dealt = pack.cards.filter(({ deck }) => decks.includes(deck)).map(({ id }) => id);
    return same({
      ...full,
      people: people(plans.map(({ person }) => person)),
      told: told(plans.flatMap(optionsOf)),
      cards: cards([...dealt, ...plans.flatMap((plan) => keysOf<CardId, unknown>(plan.cards))]),
    });
  });
}

/** What whoever looks at these plans needs to know: whom they are for, and the organisations they placed, with costs. */
export function catalogueOfPlans(pack: Pack, pairs: AllPlans): Pick<Catalogue, 'people' | 'organisations' | 'backs'> {
  const full = fullCatalogue(pack);
  const all = Object.values(pairs).flatMap((pair) => (pair === undefined ? [] : [pair]));
  const placed = all
    .flatMap(({ council, sector }) => [council, ...Object.values(sector)])
    .flatMap((plan) => (plan === undefined ? [] : keysOf<OrganisationId, unknown>(plan.placed)));
  return {
    people: pickKeys(
      full.people,
      all.map(({ person }) => person),
    ),
    organisations: pickKeys(full.organisations, placed),
    backs: pickKeys(full.backs, placed),
  };
}
