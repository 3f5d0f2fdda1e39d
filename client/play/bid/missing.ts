/** What is still open in a bid, in the order of the form. Some of it stops submitting; the rest can be handed in as it is. */
import { bidMoney, isTogether } from '../../../shared/game/bid-money.ts';
import { coverageOf } from '../../../shared/game/board.ts';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { isBidReady, isClosed } from '../../../shared/game/effects.ts';
import type { CardId, OrganisationId, OutcomeId } from '../../../shared/game/ids.ts';
import type { BidForm } from '../../../shared/game/papers.ts';
import type { HeldCard, Outcome, Plan } from '../../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';

/** Which part of the form it belongs to. */
export type BidPart = 'model' | 'members' | 'risk' | 'price' | 'asks' | 'texts' | 'cards';

export type Missing = { readonly part: BidPart } & (
  | { readonly what: 'placed' | 'model' | 'price' | 'lead' | 'risk' | 'spectrum' | 'below' }
  | { readonly what: 'notReady' | 'leadNotReady'; readonly organisation: OrganisationId }
  | { readonly what: 'unhelped'; readonly outcome: OutcomeId; readonly text: string }
  | { readonly what: 'text'; readonly field: string }
  | { readonly what: 'card'; readonly card: CardId }
);

interface Written {
  /** What the co-written fields hold now. */
  readonly texts: Readonly<Record<string, string>>;
  /** The contract value, in pounds a year. */
  readonly value: number;
}

function organisationsMissing(plan: Plan, form: BidForm, catalogue: Catalogue): Missing[] {
  const open = keysOf<OrganisationId, unknown>(plan.placed).filter((id) => !isClosed(plan, id));
  const notReady = (id: OrganisationId) => !isBidReady(plan, catalogue, id);
  if (open.length === 0) return [{ part: 'members', what: 'placed' }];
  if (form.model === 'separate')
    return open.filter(notReady).map((organisation) => ({ part: 'members', what: 'notReady', organisation }));
  if (form.model === undefined) return [];
  if (form.lead === undefined || !open.includes(form.lead)) return [{ part: 'members', what: 'lead' }];
  return notReady(form.lead) ? [{ part: 'members', what: 'leadNotReady', organisation: form.lead }] : [];
}

/** What nobody would be answerable for. Where nobody is on the pathway at all, that is said, and not each outcome. */
function outcomesMissing(plan: Plan): Missing[] {
  if (keysOf(plan.placed).length === 0) return [];
  return inOrder<OutcomeId, Outcome>(plan.outcomes)
    .filter(([id]) => coverageOf(plan, id) === 'none')
    .map(([outcome, { text }]) => ({ part: 'members', what: 'unhelped', outcome, text }));
}

export function missingIn(plan: Plan, form: BidForm, catalogue: Catalogue, { texts, value }: Written): Missing[] {
  const { belowCost } = bidMoney(plan, form, value, catalogue);
  const empty = (field: string) => (texts[field] ?? '').trim() === '';
  // The field under the price, or any words at all where the form has none.
  const who = catalogue.forms.bid.find(({ price }) => price);
  const cards = inOrder<CardId, HeldCard>(plan.cards).filter(([, { answer }]) => answer === undefined);
  const all: Missing[] = [
    ...(form.model === undefined ? [{ part: 'model', what: 'model' } as const] : []),
    ...(form.model !== undefined && form.spectrum === undefined ? [{ part: 'model', what: 'spectrum' } as const] : []),
    ...organisationsMissing(plan, form, catalogue),
    ...outcomesMissing(plan),
    ...(isTogether(form.model) && keysOf(form.risk).length === 0 ? [{ part: 'risk', what: 'risk' } as const] : []),
    ...(form.price === undefined ? [{ part: 'price', what: 'price' } as const] : []),
    ...(belowCost > 0 && (who ? [who] : catalogue.forms.bid).every(({ id }) => empty(id))
      ? [{ part: who ? 'price' : 'texts', what: 'below' } as const]
      : []),
    ...catalogue.forms.bid
      .filter(({ id, core, price }) => !price && (core || form.extras[id]) && empty(id))
      .map(({ id }): Missing => ({ part: 'texts', what: 'text', field: id })),
    ...cards.map(([card]): Missing => ({ part: 'cards', what: 'card', card })),
  ];
  return all;
}
