/** Which of a marked pack’s things come into a day, and from which act on who may know them. */
import type { CardId, OptionId, OrganisationId, PersonId } from '../../shared/game/ids.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { type Act, BOTH, ending, type From, secret } from './day-of-secrets.ts';
import { coreOf, costOf } from './marked-pack.ts';
import type { Secret } from './secrets.ts';
import { there } from './there.ts';

/** What is on the back of a card. */
export function backMarks(pack: Pack, organisation: OrganisationId): string[] {
  const number = pack.organisations.findIndex(({ id }) => id === organisation);
  const costs = there(pack.organisations[number]).services.map((_, which) => costOf(number, which));
  const words = ['record', 'good', 'bad', 'staff'].map((what) => ending(`mark-${what}-${organisation}`));
  return [...words, ...[coreOf(number), ...costs].map(String)];
}

/** Cards that change nothing and wait for nothing, of some decks. */
const quiet = ({ cards }: Pack, ...decks: readonly string[]) =>
  cards.filter(({ deck, effects, condition }) => decks.includes(deck) && effects.length === 0 && !condition);

/** From which act on each step’s first prompt may be known. */
const PROMPTS: readonly (readonly [StepId, Act])[] = [
  ['choosing', 'chose'],
  ['reveal', 'firstRevealed'],
  ['menu', 'menu'],
  ['challenges', 'challenges'],
  ['tender', 'drafted'],
  ['tenders', 'gathered'],
  ['framework', 'swapped'],
  ['costing', 'costing'],
  ['bid', 'bidding'],
  ['shocks', 'shocks'],
  ['assessment', 'assessed'],
  ['debrief', 'debrief'],
];

/** Whose day it is, and what of the pack comes into it. */
export interface Cast {
  /** The person of the first table, and that of the second. */
  readonly sam: PersonId;
  readonly dot: PersonId;
  /** Organisations everybody knows, of which some are placed. */
  readonly a: OrganisationId;
  readonly b: OrganisationId;
  readonly c: OrganisationId;
  readonly d: OrganisationId;
  readonly e: OrganisationId;
  /** What the first table buys, and whom that introduces. */
  readonly bought: readonly OptionId[];
  readonly introduced: readonly OrganisationId[];
  /** Cards: passed on by the first table, kept by the second, and drawn once bids are in. */
  readonly passed: CardId;
  readonly kept: CardId;
  readonly shock: CardId;
}

export function castOf(pack: Pack, { sam, dot }: Pick<Cast, 'sam' | 'dot'>): Cast {
  const [a, b, c, d, e] = pack.organisations.filter(({ hidden, bidReady }) => !hidden && bidReady).map(({ id }) => id);
  if (!a || !b || !c || !d || !e) throw new Error('The pack is too small.');
  const tells = (person: PersonId) => (each: Pack['options'][number]) =>
    each.effects.some((effect) => effect.kind === 'insight' && effect.person === person);
  const telling = there(pack.options.find((each) => tells(sam)(each) && tells(dot)(each)));
  const introducing = there(pack.options.find(({ effects }) => effects.some(({ kind }) => kind === 'introduce')));
  const bought = [telling.id, introducing.id];
  const introduced = introducing.effects.flatMap((each) => (each.kind === 'introduce' ? each.organisations : []));
  const [passed, kept] = quiet(pack, 'political', 'operational', 'financial');
  const [shock] = quiet(pack, 'system');
  if (!passed || !kept || !shock) throw new Error('The pack has cards that only ask.');
  return { sam, dot, a, b, c, d, e, bought, introduced, passed: passed.id, kept: kept.id, shock: shock.id };
}

/** What the pack holds that is secret at some time of the day. */
export function ofThePack(pack: Pack, { sam, a, c, d, e, bought, introduced, passed, kept, shock }: Cast): Secret[] {
  return [
    ...PROMPTS.map(([step, act]) =>
      secret(`what to ask at ${step}`, ending(`mark-prompt-${step}-0`), {
        facilitator: act,
        'table facilitator': act,
      }),
    ),
    ...backMarks(pack, a).map((text) =>
      secret(text, text, {
        ...BOTH,
        'first table': 'firstRevealed',
        screen: 'secondRevealed',
        'second table': 'debrief',
      }),
    ),
    ...backMarks(pack, c).map((text) =>
      secret(text, text, { ...BOTH, 'second table': 'secondRevealed', 'first table': 'debrief' }),
    ),
    ...backMarks(pack, d).map((text) =>
      secret(text, text, { ...BOTH, 'first table': 'firstCosted', 'second table': 'debrief' }),
    ),
    ...backMarks(pack, e).map((text) =>
      secret(text, text, { ...BOTH, 'second table': 'secondCosted', 'first table': 'debrief' }),
    ),
    ...pack.options.map(({ id }) =>
      secret(`option ${id}`, ending(`mark-option-${id}`), { ...BOTH, 'first table': 'menu', 'second table': 'menu' }),
    ),
    // The facilitator of a table hears what helps it, in full; its people nothing that is about another person.
    ...pack.options.flatMap(({ id, effects }) =>
      effects.flatMap((effect): Secret[] => {
        if (effect.kind !== 'insight') return [];
        const name = `what ${id} tells of ${effect.person}`;
        const text = ending(`mark-insight-${id}-of-${effect.person}`);
        if (!bought.includes(id)) return [secret(name, text, {})];
        const heard: From = { facilitator: 'bought', 'table facilitator': 'swapped' };
        return [secret(name, text, effect.person === sam ? { ...heard, 'first table': 'bought' } : heard)];
      }),
    ),
    ...pack.organisations
      .filter(({ hidden }) => hidden)
      .map(({ id }) =>
        secret(`the hidden ${id}`, ending(`mark-front-${id}`), {
          ...BOTH,
          ...(introduced.includes(id) ? { 'first table': 'bought', 'second table': 'swapped' } : {}),
        }),
      ),
    ...pack.cards.flatMap(({ id, deck }) => {
      const dealt: Act = deck === 'consortium' || deck === 'system' ? 'shocks' : 'challenges';
      const tables: From =
        id === passed
          ? { 'first table': 'drew', 'second table': 'swapped' }
          : id === kept
            ? { 'second table': 'drew' }
            : id === shock
              ? { 'first table': 'shocks' }
              : {};
      const from: From = { facilitator: dealt, 'table facilitator': dealt, ...tables };
      return ['card', 'title'].map((what) => secret(`the ${what} of ${id}`, ending(`mark-${what}-${id}`), from));
    }),
  ];
}
