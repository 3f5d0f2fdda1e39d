/** What somebody at a table does to bring the work of its step nearer its end: the first thing of a list that is allowed. */
import { bidMoney } from '../../shared/game/bid-money.ts';
import type { TableCommand } from '../../shared/game/commands.ts';
import { isBidReady, isClosed } from '../../shared/game/effects.ts';
import type { BidId, CardId, CriterionId, OptionId, OrganisationId, SeatId } from '../../shared/game/ids.ts';
import { LIMITS } from '../../shared/game/limits.ts';
import { may } from '../../shared/game/may.ts';
import { mostToOffer, purseOf } from '../../shared/game/money.ts';
import type { Bid, Panel, Tender } from '../../shared/game/papers.ts';
import type { HeldCard, Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { GroupView } from '../../shared/game/views.ts';

/** Enough organisations for a plan to choose from. */
const FEW = 4;

function oneMore({ catalogue }: GroupView, plan: Plan): TableCommand[] {
  const column = catalogue.columns[0]?.id;
  const free = keysOf<OrganisationId, unknown>(catalogue.organisations).filter((each) => !plan.placed[each]);
  const next = free[(plan.id.charCodeAt(1) * 7 + keysOf(plan.placed).length * 5) % Math.max(1, free.length)];
  if (column === undefined || next === undefined) return [];
  return [{ type: 'plan.place', payload: { plan: plan.id, organisation: next, column } }];
}

function onPathway(view: GroupView, plan: Plan): TableCommand[] {
  return keysOf(plan.placed).length < FEW ? oneMore(view, plan) : [];
}

function turning(plan: Plan): TableCommand[] {
  const guess: TableCommand = { type: 'plan.guess', payload: { plan: plan.id, amount: 77_000 } };
  const turn: TableCommand = { type: 'plan.reveal', payload: { plan: plan.id } };
  return plan.guess === undefined ? [guess, turn] : [turn];
}

function answering(plan: Plan): TableCommand[] {
  return entriesOf<CardId, HeldCard>(plan.cards).flatMap(([card, { answer }]): TableCommand[] => {
    const of = { plan: plan.id, card };
    const kind = plan.side === 'council' && card.length % 2 === 0 ? 'pass' : 'accept';
    return answer
      ? []
      : [
          { type: 'challenge.answer', payload: { ...of, kind: 'act', softened: true } },
          { type: 'challenge.answer', payload: { ...of, kind } },
        ];
  });
}

/** Takes things off, dearest first, until the plan is within its budget; then the tender goes out. */
function publishing({ catalogue, table }: GroupView, plan: Plan): TableCommand[] {
  const balance = purseOf(plan, catalogue)?.balance ?? 0;
  const cards = keysOf<OrganisationId, unknown>(plan.placed);
  const costs = (id: OrganisationId) => catalogue.backs[id]?.core ?? 0;
  const dearest = [...cards].sort((a, b) => costs(b) - costs(a))[0];
  const [option] = keysOf<OptionId, number>(plan.bought);
  const commands: TableCommand[] = [];
  if (balance < 0 && dearest && cards.length > 1)
    commands.push({ type: 'plan.remove', payload: { plan: plan.id, organisation: dearest } });
  if (balance < 0 && option) commands.push({ type: 'option.return', payload: { plan: plan.id, option } });
  for (const tender of Object.values<Tender | undefined>(table.tenders)) {
    if (tender?.plan !== plan.id) continue;
    const value = Math.min(mostToOffer(plan, catalogue) ?? 0, LIMITS.amount);
    const of = { tender: tender.id };
    if ((tender.form.price ?? 0) > value)
      commands.push({ type: 'tender.edit', payload: { ...of, change: { field: 'price', value } } });
    commands.push({ type: 'tender.publish', payload: of });
  }
  return commands;
}

/** One organisation leads. Where none of those chosen may, more are asked to join until one of them may. */
function submitting(view: GroupView, plan: Plan): TableCommand[] {
  const { catalogue, table, received } = view;
  const able = keysOf<OrganisationId, unknown>(plan.placed).filter(
    (each) => isBidReady(plan, catalogue, each) && !isClosed(plan, each),
  );
  const [lead] = able;
  return entriesOf<BidId, Bid>(table.bids).flatMap(([bid, { plan: of, form, out }]): TableCommand[] => {
    if (of !== plan.id || out) return [];
    const price = Math.min(bidMoney(plan, form, received[plan.id]?.value ?? 0, catalogue).cost, LIMITS.amount);
    const commands: TableCommand[] = [];
    if (form.model === undefined || form.model === 'separate')
      commands.push({ type: 'bid.model', payload: { bid, model: 'lead' } });
    if (lead === undefined) commands.push(...oneMore(view, plan));
    else if (form.lead === undefined || !able.includes(form.lead))
      commands.push({ type: 'bid.lead', payload: { bid, lead } });
    if (form.price === undefined) commands.push({ type: 'bid.price', payload: { bid, price } });
    return [...commands, { type: 'bid.submit', payload: { bid } }];
  });
}

function assessing({ catalogue, table }: GroupView, seat: SeatId): TableCommand[] {
  return entriesOf<BidId, Panel>(table.panels).flatMap(([bid, panel]): TableCommand[] => {
    if (panel.award) return [];
    const criteria: readonly CriterionId[] = catalogue.criteria.map(({ id }) => id);
    if (panel.difference === undefined)
      return [{ type: 'score.difference', payload: { bid, text: 'Somebody to ring', months: 6 } }];
    if (panel.scores === undefined) {
      const first = panel.in[seat] ? [] : criteria;
      return [
        ...first.map((criterion): TableCommand => ({ type: 'score.set', payload: { bid, criterion, score: 3 } })),
        { type: 'score.reveal', payload: { bid } },
      ];
    }
    const open = criteria.filter((criterion) => panel.agreed[criterion] === undefined);
    return [
      ...open.map(
        (criterion): TableCommand => ({
          type: 'score.agree',
          payload: { bid, criterion, score: 3, reason: 'Enough.' },
        }),
      ),
      { type: 'award.decide', payload: { bid, decision: 'negotiate', text: 'Come and talk to us.' } },
    ];
  });
}

/** The next thing of use at a table; nothing if its step is done. */
export function finishing(view: GroupView, seat: SeatId): TableCommand | undefined {
  const { table, catalogue } = view;
  const plan = table.plans[table.current];
  if (plan === undefined) return undefined;
  const wanted: readonly TableCommand[] = [
    ...(table.step === 'assessment' ? assessing(view, seat) : []),
    ...(table.step === 'tender' ? publishing(view, plan) : []),
    ...onPathway(view, plan),
    ...turning(plan),
    ...answering(plan),
    ...publishing(view, plan),
    ...submitting(view, plan),
  ];
  const allowed = may(table, catalogue, seat);
  return wanted.find((command) => allowed(command) === undefined);
}
