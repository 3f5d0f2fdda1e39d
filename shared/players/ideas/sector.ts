/** Ideas about the bid and about assessing the bids of others. */
import { bidMoney } from '../../game/bid-money.ts';
import type { TableCommand } from '../../game/commands.ts';
import { isBidReady } from '../../game/effects.ts';
import type { AskId, BidId, OrganisationId } from '../../game/ids.ts';
import { BID_MODELS, type Bid, INSTRUMENTS, type Panel } from '../../game/papers.ts';
import type { Plan } from '../../game/plan.ts';
import { entriesOf, keysOf } from '../../game/records.ts';
import type { GroupView } from '../../game/views.ts';
import { type Chance, oneOf, sensible, someOf } from './pick.ts';

function bidIdeas({ catalogue, received, table }: GroupView, plan: Plan, bid: Bid, chance: Chance): TableCommand[] {
  const of = { bid: bid.id };
  const placed = keysOf<OrganisationId, unknown>(plan.placed);
  const ready = placed.filter((each) => each !== bid.form.lead && isBidReady(plan, catalogue, each));
  const lead = oneOf(ready, chance);
  const merging = someOf(placed, chance);
  const ask = oneOf(keysOf<AskId, unknown>(bid.asks), chance);
  const model = oneOf(BID_MODELS, chance);
  const money = bidMoney(plan, bid.form, received[plan.id]?.value ?? 0, catalogue);
  const ideas: TableCommand[] = [
    { type: 'bid.members', payload: { ...of, members: someOf(placed, chance) } },
    { type: 'bid.risk', payload: { ...of, instruments: someOf(INSTRUMENTS, chance) } },
    { type: 'bid.merge', payload: { ...of, organisations: merging.length === 1 ? placed.slice(0, 2) : merging } },
    { type: 'bid.price', payload: { ...of, price: sensible(money.cost * (0.8 + chance() * 0.4)) } },
    { type: 'bid.ask', payload: { ...of, kind: 'dialogue', text: 'Meet us every quarter' } },
    { type: 'bid.submit', payload: of },
    { type: 'bid.withdraw', payload: of },
  ];
  if (model) ideas.push({ type: 'bid.model', payload: { ...of, model, spectrum: 1 + Math.floor(chance() * 9) } });
  if (lead) ideas.push({ type: 'bid.lead', payload: { ...of, lead } });
  if (ask) {
    ideas.push({ type: 'bid.ask', payload: { ...of, ask, kind: 'flexible', text: 'Let terms change once a year' } });
    ideas.push({ type: 'bid.ask', payload: { ...of, ask, kind: 'flexible', text: '' } });
  }
  const extra = oneOf(
    catalogue.forms.bid.filter(({ core }) => !core),
    chance,
  )?.id;
  if (extra) ideas.push({ type: 'bid.edit', payload: { ...of, extra, open: bid.form.extras[extra] === undefined } });
  const other = Object.values(table.plans).find((each) => each?.side === 'sector' && each.id !== plan.id);
  if (other && chance() < 0.2) ideas.push({ type: 'plan.open', payload: { plan: other.id } });
  return ideas;
}

function panelIdeas({ catalogue }: GroupView, panel: Panel, chance: Chance): TableCommand[] {
  const of = { bid: panel.bid };
  const ideas: TableCommand[] = [
    { type: 'score.difference', payload: { ...of, text: 'Somebody to ring, and a key', months: 6 } },
    { type: 'score.reveal', payload: of },
    {
      type: 'award.decide',
      payload: { ...of, decision: chance() < 0.5 ? 'award' : 'negotiate', text: 'Come and talk to us.' },
    },
  ];
  for (const { id } of catalogue.criteria) {
    const score = Math.floor(chance() * 6);
    ideas.push({ type: 'score.set', payload: { ...of, criterion: id, score } });
    ideas.push({ type: 'score.agree', payload: { ...of, criterion: id, score, reason: 'We heard both ends first.' } });
  }
  return ideas;
}

export function sectorIdeas(view: GroupView, plan: Plan, chance: Chance): TableCommand[] {
  const bids = entriesOf<BidId, Bid>(view.table.bids).filter(([, bid]) => bid.plan === plan.id);
  const panels = entriesOf<BidId, Panel>(view.table.panels);
  return [
    ...bids.flatMap(([, bid]) => bidIdeas(view, plan, bid, chance)),
    ...panels.flatMap(([, panel]) => panelIdeas(view, panel, chance)),
  ];
}
