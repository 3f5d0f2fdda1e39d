/** Answering challenge cards. A card is a risk until it is answered; its effects come into force with the answer. */
import type { Draft } from 'immer';
import type { Catalogue } from '../catalogue.ts';
import { optionsOf } from '../effects.ts';
import { type CardId, type EffectId, idLike, type PlanId } from '../ids.ts';
import type { CardAnswer, Effect, Plan } from '../plan.ts';
import { entriesOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isFrom } from '../steps.ts';
import { bidAfter } from './bid-after.ts';
import { closedPlan, paperOut, planOf, type TableAt, type TableRules } from './table-rule.ts';

/** A tender that is out closes its cards. A bid does so only once it is before its panel: until then it has to stand up. */
function notHeld(at: TableAt, plan: PlanId, card: CardId): Refusal | undefined {
  const closed = closedPlan(at, plan);
  if (closed) return closed;
  const out = paperOut(at, plan);
  if (out && (out.code === 'tender_out' || isFrom(at.table.step, 'assessment'))) return out;
  return planOf(at.table, plan).cards[card] && at.catalogue.cards[card] ? undefined : refuse('gone');
}

/** True if an option that helps the plan opens the card's easier way. */
export function isEased(plan: Plan, { cards }: Pick<Catalogue, 'cards'>, card: CardId): boolean {
  const helping = optionsOf(plan);
  return cards[card]?.softened?.options.some((option) => helping.includes(option)) ?? false;
}

/** What comes into force with an answer: nothing for a card that is passed on. */
export function effectsOfAnswer(
  { cards }: Pick<Catalogue, 'cards'>,
  card: CardId,
  answer: CardAnswer,
): Effect['effect'][] {
  const found = cards[card];
  if (found === undefined || answer.kind === 'pass') return [];
  if (!answer.softened || found.softened === undefined) return found.effects;
  const { cost, effects } = found.softened;
  return cost === undefined ? effects : [...effects, { kind: 'cost', amount: cost }];
}

export const cardRules: TableRules<'challenge.answer' | 'challenge.reopen'> = {
  'challenge.answer': {
    may: (at, { plan, card, kind, softened }) => {
      const refusal = notHeld(at, plan, card);
      if (refusal) return refusal;
      const target = planOf(at.table, plan);
      if (target.cards[card]?.answer) return refuse('answered_already');
      if (kind === 'pass' && target.side === 'sector') return refuse('pass_council_only');
      if (softened && (kind !== 'act' || !isEased(target, at.catalogue, card))) return refuse('not_eased');
      return undefined;
    },
    apply: (draft, { plan, card, kind, softened, carries, best }, at) => {
      const { catalogue, seq } = at;
      const target = planOf(draft, plan);
      const held = target.cards[card];
      const answer: Draft<CardAnswer> = { kind };
      if (softened) answer.softened = true;
      if (carries !== undefined) answer.carries = carries;
      if (best !== undefined) answer.best = best;
      if (held) held.answer = answer;
      for (const [index, effect] of effectsOfAnswer(catalogue, card, answer).entries()) {
        target.effects[idLike<EffectId>(`e${seq.toString(36)}x${index}`, target.effects)] = {
          source: { kind: 'card', id: card },
          effect,
        };
      }
      return {
        type: 'cardAnswered',
        card,
        kind,
        ...(softened ? { softened: true } : {}),
        ...bidAfter(draft, plan, at),
      };
    },
  },
  'challenge.reopen': {
    may: (at, { plan, card }) =>
      notHeld(at, plan, card) ?? (planOf(at.table, plan).cards[card]?.answer ? undefined : refuse('already_so')),
    apply: (draft, { plan, card }, at) => {
      const target = planOf(draft, plan);
      delete target.cards[card]?.answer;
      for (const [id, effect] of entriesOf<EffectId, Draft<Effect>>(target.effects))
        if (effect.source.id === card) delete target.effects[id];
      return { type: 'cardReopened', card, ...bidAfter(draft, plan, at) };
    },
  },
};
