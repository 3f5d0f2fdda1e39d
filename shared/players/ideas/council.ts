/** Ideas about the menu, challenge cards and the tender. */
import type { TableCommand } from '../../game/commands.ts';
import type { CardId, CriterionId, OptionId, QuestionId, TenderId } from '../../game/ids.ts';
import { mostToOffer } from '../../game/money.ts';
import type { ServiceKey, Tender } from '../../game/papers.ts';
import type { Plan } from '../../game/plan.ts';
import { entriesOf, keysOf } from '../../game/records.ts';
import { servicesOf } from '../../game/rules/tender.ts';
import type { GroupView } from '../../game/views.ts';
import { type Chance, oneOf, sensible } from './pick.ts';

/** Whole weights that add up to 100, cut at random. */
function weightsFor(criteria: readonly CriterionId[], chance: Chance): Record<CriterionId, number> {
  const cuts = criteria
    .slice(1)
    .map(() => Math.floor(chance() * 101))
    .sort((a, b) => a - b);
  return Object.fromEntries(criteria.map((criterion, i) => [criterion, (cuts[i] ?? 100) - (cuts[i - 1] ?? 0)]));
}

function menuIdeas({ catalogue }: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const option = oneOf(keysOf<OptionId, unknown>(catalogue.options), chance);
  const bought = oneOf(keysOf<OptionId, number>(plan.bought), chance);
  const ideas: TableCommand[] = [];
  if (option) ideas.push({ type: 'option.buy', payload: { plan: plan.id, option } });
  if (bought) ideas.push({ type: 'option.return', payload: { plan: plan.id, option: bought } });
  return ideas;
}

function cardIdeas(plan: Plan, chance: Chance): TableCommand[] {
  const card = oneOf(keysOf<CardId, unknown>(plan.cards), chance);
  if (card === undefined) return [];
  const answer = (['act', 'accept', 'pass'] as const)[Math.floor(chance() * 3)] ?? 'act';
  const payload = { plan: plan.id, card };
  return [
    { type: 'challenge.answer', payload: { ...payload, kind: answer, carries: 'The council' } },
    { type: 'challenge.answer', payload: { ...payload, kind: 'act', softened: true } },
    { type: 'challenge.reopen', payload },
  ];
}

function tenderIdeas({ catalogue }: GroupView, plan: Plan, tender: Tender, chance: Chance): TableCommand[] {
  const most = mostToOffer(plan, catalogue) ?? 0;
  const key = oneOf<ServiceKey>(servicesOf(plan, catalogue), chance);
  const value = oneOf(['core', 'single', 'grant'] as const, chance);
  const question = oneOf(keysOf<QuestionId, unknown>(tender.questions), chance);
  const of = { tender: tender.id };
  const ideas: TableCommand[] = [
    {
      type: 'tender.edit',
      payload: { ...of, change: { field: 'price', value: sensible(most * (0.7 + chance() * 0.3)) } },
    },
    { type: 'tender.edit', payload: { ...of, change: { field: 'months', value: 12 + Math.floor(chance() * 48) } } },
    { type: 'tender.edit', payload: { ...of, change: { field: 'joint', value: chance() < 0.5 } } },
    {
      type: 'tender.weights',
      payload: {
        ...of,
        weights: weightsFor(
          catalogue.criteria.map(({ id }) => id),
          chance,
        ),
      },
    },
    { type: 'tender.publish', payload: of },
  ];
  const placed = oneOf(keysOf(plan.placed), chance);
  const service = placed && oneOf(catalogue.organisations[placed]?.services ?? [], chance)?.id;
  if (key && value && placed && service)
    ideas.push({
      type: 'tender.edit',
      payload: { ...of, change: { field: 'mark', organisation: placed, service, value } },
    });
  if (question) ideas.push({ type: 'question.answer', payload: { ...of, question, text: 'Yes, from the first day.' } });
  return ideas;
}

export function councilIdeas(view: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const tenders = entriesOf<TenderId, Tender>(view.table.tenders).filter(([, tender]) => tender.plan === plan.id);
  return [
    ...menuIdeas(view, plan, chance),
    ...cardIdeas(plan, chance),
    ...tenders.flatMap(([, tender]) => tenderIdeas(view, plan, tender, chance)),
  ];
}
