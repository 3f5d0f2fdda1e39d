/** What comes over to the sector with a tender: what the council paid for that helps, and the cards it passed on. */
import type { Catalogue, OptionOffer, OptionTold } from '../../../shared/game/catalogue.ts';
import type { CardId, OptionId, OrganisationId } from '../../../shared/game/ids.ts';
import type { HeldCard, Plan } from '../../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import type { ChallengeCard } from '../../../shared/pack/schema.ts';

export type Brings =
  | { readonly kind: 'consortium' | 'else' }
  | { readonly kind: 'ready'; readonly organisation: OrganisationId }
  | { readonly kind: 'introduce'; readonly organisations: readonly OrganisationId[] };

export interface Paid {
  readonly option: OptionOffer;
  /** What it does for the bidders; what it told the council about the person stays with the council. */
  readonly brings: readonly Brings[];
}

function bringing(told: OptionTold): Brings[] {
  if (told.kind === 'consortium') return [{ kind: 'consortium' }];
  if (told.kind === 'ready') return [{ kind: 'ready', organisation: told.organisation }];
  return told.kind === 'introduce' ? [{ kind: 'introduce', organisations: told.organisations }] : [];
}

export function paidFor(plan: Plan, { options, told }: Pick<Catalogue, 'options' | 'told'>): Paid[] {
  return keysOf<OptionId, true>(plan.received?.options ?? {}).flatMap((id): Paid[] => {
    const option = options[id];
    if (option === undefined) return [];
    const brings = (told[id] ?? []).flatMap(bringing);
    return [{ option, brings: brings.length > 0 ? brings : [{ kind: 'else' }] }];
  });
}

/** The cards that were passed on with the tender, in the order they came. */
export function inherited({ cards }: Plan, catalogue: Pick<Catalogue, 'cards'>): ChallengeCard[] {
  return inOrder<CardId, HeldCard>(cards).flatMap(([id, { from }]) => {
    const card = catalogue.cards[id];
    return from === undefined || card === undefined ? [] : [card];
  });
}
