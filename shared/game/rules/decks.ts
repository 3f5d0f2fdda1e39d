/** Drawing challenge cards: for one table or for all, at random from the workshop's seed or a chosen card. */
import type { Payload } from '../../protocol/commands.ts';
import { drawable, takesCards } from '../deck.ts';
import type { CardId, GroupId } from '../ids.ts';
import { orderLast } from '../order.ts';
import { entriesOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { seatsAt } from '../seating.ts';
import type { Group, Workshop } from '../state.ts';
import type { RoomAt, RoomRules } from './room-rule.ts';

/** Which table would draw which card. Tables that are not at a step for cards, or have no fitting card, draw none. */
function draws(
  state: Workshop,
  { group, deck, card }: Payload<'challenge.draw'>,
  { pack }: RoomAt,
): Map<GroupId, CardId> {
  const drawn = new Map<GroupId, CardId>();
  for (const [id, { table }] of entriesOf<GroupId, Group>(state.groups)) {
    if (group !== undefined ? group !== id : seatsAt(state, id).length === 0) continue;
    if (!takesCards(table)) continue;
    const fitting = drawable(pack, state.seed, table, deck).filter((each) => card === undefined || each.id === card);
    const first = fitting[0];
    if (first) drawn.set(id, first.id);
  }
  return drawn;
}

export const deckRules: RoomRules<'challenge.draw'> = {
  'challenge.draw': {
    may: (state, payload, at) => {
      if (payload.group !== undefined && state.groups[payload.group] === undefined) return refuse('no_such_group');
      return draws(state, payload, at).size === 0 ? refuse('no_card') : undefined;
    },
    apply: (draft, payload, at) => {
      const drawn = draws(draft, payload, at);
      for (const [group, card] of drawn) {
        const table = draft.groups[group]?.table;
        const plan = table?.plans[table.current];
        if (plan) plan.cards[card] = { order: orderLast(plan.cards) };
      }
      return { type: 'drew', cards: Object.fromEntries(drawn) };
    },
  },
};
