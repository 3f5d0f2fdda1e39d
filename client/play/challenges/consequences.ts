/** What an answer to a challenge card would do to a plan, before it is done: in lines to read, and on the board. */
import { boardOf, helpersOf } from '../../../shared/game/board.ts';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { type CardId, type EffectId, makeId, type OrganisationId, type OutcomeId } from '../../../shared/game/ids.ts';
import { planCost } from '../../../shared/game/money.ts';
import type { CardAnswer, Effect, Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { effectsOfAnswer } from '../../../shared/game/rules/cards.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';

type CardEffect = Effect['effect'];

/** An outcome that would have fewer organisations, or another deadline. */
export interface OutcomeTouched {
  readonly id: OutcomeId;
  readonly pin: number;
  readonly text: string;
  readonly before: number;
  readonly after: number;
  readonly months?: { readonly before: number; readonly after: number };
}

/** One thing an answer would do. Amounts in pounds a year. */
export type Consequence =
  | { readonly kind: 'budget'; readonly amount?: number | undefined; readonly percent?: number | undefined }
  | {
      readonly kind: 'close';
      readonly organisation: OrganisationId;
      readonly placed: boolean;
      readonly outcomes: readonly OutcomeTouched[];
    }
  | {
      readonly kind: 'raise';
      readonly organisation: OrganisationId;
      readonly amount?: number | undefined;
      readonly percent?: number | undefined;
    }
  | { readonly kind: 'suspend'; readonly organisation: OrganisationId; readonly service: string }
  | { readonly kind: 'risk'; readonly organisation: OrganisationId; readonly flag: string }
  | { readonly kind: 'sooner'; readonly months: number; readonly outcomes: readonly OutcomeTouched[] }
  | { readonly kind: 'require'; readonly requirement: string }
  | { readonly kind: 'cost'; readonly amount: number };

/** The plan with effects in force that are not yet: only to look at. */
function withEffects(plan: Plan, card: ChallengeCard, effects: readonly CardEffect[]): Plan {
  const added = effects.map((effect, index): [EffectId, Effect] => [
    makeId<EffectId>(`would${index}`),
    { source: { kind: 'card', id: card.id }, effect },
  ]);
  return { ...plan, effects: { ...plan.effects, ...Object.fromEntries(added) } };
}

/** The plan as it would be without what a card brought into force. */
export function withoutCard<P extends Pick<Plan, 'effects'>>(plan: P, card: CardId): P {
  return {
    ...plan,
    effects: Object.fromEntries(
      entriesOf<EffectId, Effect>(plan.effects).filter(([, { source }]) => source.id !== card),
    ),
  };
}

/** The outcomes that differ between two readings of a plan, by the pins of the first. */
function touched(before: Plan, after: Plan, { columns }: Pick<Catalogue, 'columns'>): OutcomeTouched[] {
  const was = boardOf(before, columns);
  const deadlines = boardOf(after, columns);
  const all = (board: typeof was) => [...board.columns.flatMap(({ outcomes }) => outcomes), ...board.unpinned];
  const will = new Map(all(deadlines).map(({ id, outcome }) => [id, outcome.months]));
  return all(was).flatMap(({ id, pin, outcome }) => {
    const months = { before: outcome.months, after: will.get(id) };
    const helpers = { before: helpersOf(before, id).length, after: helpersOf(after, id).length };
    const moved = months.before !== undefined && months.after !== undefined && months.before !== months.after;
    if (!moved && helpers.before === helpers.after) return [];
    return [
      {
        id,
        pin,
        text: outcome.text,
        ...helpers,
        ...(moved ? { months: { before: months.before ?? 0, after: months.after ?? 0 } } : {}),
      },
    ];
  });
}

function consequenceOf(plan: Plan, catalogue: Catalogue, card: ChallengeCard, effect: CardEffect): Consequence {
  const alone = withEffects(plan, card, [effect]);
  switch (effect.kind) {
    case 'budget': {
      if (plan.budget === undefined) return effect;
      const change = (effect.amount ?? 0) + Math.round((plan.budget * (effect.percent ?? 0)) / 100);
      return { kind: 'budget', amount: change };
    }
    case 'close':
      return {
        kind: 'close',
        organisation: effect.organisation,
        placed: plan.placed[effect.organisation] !== undefined,
        outcomes: touched(plan, alone, catalogue),
      };
    case 'raise': {
      const known = plan.placed[effect.organisation] && catalogue.backs[effect.organisation];
      if (!known) return effect;
      const amount = planCost(alone, catalogue) - planCost(plan, catalogue);
      return { kind: 'raise', organisation: effect.organisation, amount };
    }
    case 'sooner':
      return { kind: 'sooner', months: effect.months, outcomes: touched(plan, alone, catalogue) };
    default:
      return effect;
  }
}

/** What an answer would do here and now, thing by thing. */
export function consequences(
  plan: Plan,
  catalogue: Catalogue,
  card: ChallengeCard,
  answer: Pick<CardAnswer, 'kind' | 'softened'>,
): Consequence[] {
  return effectsOfAnswer(catalogue, card.id, answer).map((effect) => consequenceOf(plan, catalogue, card, effect));
}

/** What the board says meanwhile: about cards it would touch, and outcomes that would be covered by fewer. */
export interface Foreseen {
  readonly plan: Plan;
  readonly organisations: ReadonlyMap<OrganisationId, 'close' | 'raise' | 'suspend' | 'risk'>;
  readonly outcomes: readonly OutcomeTouched[];
}

export function foresee(
  plan: Plan,
  catalogue: Catalogue,
  card: ChallengeCard,
  answer: Pick<CardAnswer, 'kind' | 'softened'>,
): Foreseen {
  const effects = effectsOfAnswer(catalogue, card.id, answer);
  const would = withEffects(plan, card, effects);
  const organisations = new Map<OrganisationId, 'close' | 'raise' | 'suspend' | 'risk'>();
  for (const effect of effects) {
    if (!('organisation' in effect) || organisations.get(effect.organisation) === 'close') continue;
    organisations.set(effect.organisation, effect.kind);
  }
  return { plan: would, organisations, outcomes: touched(plan, would, catalogue) };
}
