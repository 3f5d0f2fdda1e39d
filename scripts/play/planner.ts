/** A table that plays on purpose: it fills its pathway, buys, answers cards, and brings its plan within what there is to spend. */
import { bidMoney } from '../../shared/game/bid-money.ts';
import type { TableCommand } from '../../shared/game/commands.ts';
import { isBidReady, toldTo } from '../../shared/game/effects.ts';
import type { BidId, CardId, OptionId, OrganisationId } from '../../shared/game/ids.ts';
import { costLines, purseOf } from '../../shared/game/money.ts';
import { BID_MODELS, type Bid } from '../../shared/game/papers.ts';
import type { HeldCard, Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { GroupView } from '../../shared/game/views.ts';

type Chance = () => number;

/** What a table wants of its day, drawn once. */
export interface Aims {
  /** How many organisations it looks for, and how many options it buys. */
  readonly organisations: number;
  readonly options: number;
  /** It keeps its bid within the value of the contract. */
  readonly withinValue: boolean;
}

/** Tables look for 6 to 10 organisations and buy three options; two of three keep within the value. */
export function drawAims(chance: Chance): Aims {
  return { organisations: 6 + Math.floor(chance() * 5), options: 3, withinValue: chance() < 0.67 };
}

function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

function place({ catalogue }: GroupView, plan: Plan, organisation: OrganisationId, chance: Chance): TableCommand[] {
  const column = oneOf(catalogue.columns, chance)?.id;
  return column ? [{ type: 'plan.place', payload: { plan: plan.id, organisation, column } }] : [];
}

/** Any organisation that is not on the pathway yet, without knowing what it costs; what was introduced is looked at first. */
export function choosing(view: GroupView, plan: Plan, aims: Aims, chance: Chance): TableCommand[] {
  if (keysOf(plan.placed).length >= aims.organisations) return [];
  const introduced = toldTo(plan, view.catalogue).flatMap((each) =>
    each.kind === 'introduce' ? each.organisations : [],
  );
  const fresh = introduced.filter((id) => plan.placed[id] === undefined && chance() < 0.7);
  const others = keysOf<OrganisationId, unknown>(view.catalogue.organisations).filter((id) => !plan.placed[id]);
  const next = fresh[0] ?? oneOf(others, chance);
  return next ? place(view, plan, next, chance) : [];
}

/** One option after the other; of the groups each brought, most are tried. */
export function buying(view: GroupView, plan: Plan, aims: Aims, chance: Chance): TableCommand[] {
  const open = keysOf<OptionId, unknown>(view.catalogue.options).filter((id) => plan.bought[id] === undefined);
  const option = oneOf(open, chance);
  return option && keysOf(plan.bought).length < aims.options
    ? [{ type: 'option.buy', payload: { plan: plan.id, option } }]
    : [];
}

/** Puts what the last purchase brought on the pathway. */
export function trying(view: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  return toldTo(plan, view.catalogue)
    .flatMap((each) => (each.kind === 'introduce' ? each.organisations : []))
    .filter((id) => plan.placed[id] === undefined && chance() < 0.7)
    .flatMap((id) => place(view, plan, id, chance));
}

export function answering(plan: Plan, chance: Chance): TableCommand[] {
  return entriesOf<CardId, HeldCard>(plan.cards).flatMap(([card, { answer }]): TableCommand[] => {
    if (answer) return [];
    const of = { plan: plan.id, card };
    const kind = plan.side === 'council' && chance() < 0.3 ? 'pass' : 'accept';
    return [
      { type: 'challenge.answer', payload: { ...of, kind: 'act', softened: true } },
      { type: 'challenge.answer', payload: { ...of, kind } },
    ];
  });
}

/** Gives something up that brings the plan `short` pounds a year nearer: a service, or the organisation that fits best. */
function givingUp({ catalogue }: GroupView, plan: Plan, short: number, chance: Chance): TableCommand[] {
  const lines = costLines(plan, catalogue).filter(({ total }) => total > 0);
  const spare = lines.flatMap(({ organisation, services }) => {
    const included = services.filter(({ state }) => state === 'included');
    return included.length > 1 ? included.map(({ service, cost }) => ({ organisation, service, cost })) : [];
  });
  const enough = spare.filter(({ cost }) => cost >= short);
  const service = oneOf(enough, chance);
  // A service is given up where one is enough; people do not dismantle an organisation piece by piece.
  if (service && chance() < 0.5) {
    const { organisation, service: id } = service;
    return [{ type: 'plan.service', payload: { plan: plan.id, organisation, service: id, included: false } }];
  }
  const byCost = [...lines].sort((a, b) => a.total - b.total);
  const leaves = byCost.find(({ total }) => total >= short) ?? byCost.at(-1);
  return leaves && lines.length > 1
    ? [{ type: 'plan.remove', payload: { plan: plan.id, organisation: leaves.organisation } }]
    : [];
}

export function balancing(view: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const balance = purseOf(plan, view.catalogue)?.balance ?? 0;
  return balance < 0 ? givingUp(view, plan, -balance, chance) : [];
}

/** Says how the sector bids and who leads, and brings the bid within the value if that is what the table wants. */
export function bidding(view: GroupView, plan: Plan, aims: Aims, chance: Chance): TableCommand[] {
  const found = entriesOf<BidId, Bid>(view.table.bids).find(([, bid]) => bid.plan === plan.id);
  if (found === undefined) return [];
  const [bid, { form }] = found;
  const model = oneOf(BID_MODELS, chance);
  if (form.model === undefined) return model ? [{ type: 'bid.model', payload: { bid, model } }] : [];
  const lead = keysOf<OrganisationId, unknown>(plan.placed).find((id) => isBidReady(plan, view.catalogue, id));
  const leads: TableCommand[] = form.lead === undefined && lead ? [{ type: 'bid.lead', payload: { bid, lead } }] : [];
  const { cost, value } = bidMoney(plan, form, view.received[plan.id]?.value ?? 0, view.catalogue);
  return [...leads, ...(aims.withinValue && cost > value ? givingUp(view, plan, cost - value, chance) : [])];
}
