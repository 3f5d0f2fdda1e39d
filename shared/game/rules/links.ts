/** One-use links and facilitators: another device for a seat, a second facilitator, a phone remote. */
import type { Draft } from 'immer';
import { type FacilitatorId, idFrom, type TokenHash } from '../ids.ts';
import { entriesOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import type { Facilitator, Key, Link, Workshop } from '../state.ts';
import { notOwnSeat, type RoomAt, type RoomRules } from './room-rule.ts';

type LinkTarget =
  | Pick<Extract<Link, { seat: unknown }>, 'seat'>
  | Pick<Extract<Link, { facilitator: unknown }>, 'facilitator'>;

/** More links than this to one seat nobody needs at a time: the oldest gives way. */
const LINKS_OF_SEAT = 5;

/** Adds the link that the server made a token for, and forgets those that are too old to use. */
function addLink(draft: Draft<Workshop>, { now, link }: RoomAt, target: LinkTarget): void {
  if (link === undefined) throw new Error('The server makes the token of a link before the rule runs.');
  for (const [hash, each] of entriesOf<TokenHash, Link>(draft.links)) if (each.until < now) delete draft.links[hash];
  draft.links[link.hash] = { ...target, until: link.until };
}

/** True if the facilitator is the only one who can run the whole room. */
function isLast(state: Workshop, facilitator: FacilitatorId): boolean {
  return !entriesOf<FacilitatorId, Facilitator>(state.facilitators).some(
    ([id, { kind }]) => id !== facilitator && kind !== 'remote' && kind !== 'table',
  );
}

/** A facilitator goes, with every key. */
function letGo(draft: Draft<Workshop>, facilitator: FacilitatorId): void {
  delete draft.facilitators[facilitator];
  for (const [hash, key] of entriesOf<TokenHash, Key>(draft.keys))
    if ('facilitator' in key && key.facilitator === facilitator) delete draft.keys[hash];
}

/** With tables that are taken away go their facilitators, and the links that would let somebody in as one. */
export function letGoWithTables(draft: Draft<Workshop>): void {
  const goes = ({ group }: Facilitator) => group !== undefined && draft.groups[group] === undefined;
  for (const [id, facilitator] of entriesOf<FacilitatorId, Facilitator>(draft.facilitators))
    if (goes(facilitator)) letGo(draft, id);
  for (const [hash, link] of entriesOf<TokenHash, Link>(draft.links))
    if ('facilitator' in link && goes(link.facilitator)) delete draft.links[hash];
}

export const linkRules: RoomRules<'seat.link' | 'link.use' | 'facilitator.invite' | 'facilitator.remove'> = {
  'seat.link': {
    may: (state, { seat }, at) => notOwnSeat(state, seat, at),
    apply: (draft, { seat }, at) => {
      const own = entriesOf<TokenHash, Link>(draft.links).filter(([, link]) => 'seat' in link && link.seat === seat);
      for (const [hash] of own.slice(0, 1 - LINKS_OF_SEAT)) delete draft.links[hash];
      addLink(draft, at, { seat });
      return { type: 'linkMade', kind: 'seat' };
    },
  },
  'facilitator.invite': {
    may: (state, { kind, group }) => {
      if (kind !== 'table') return undefined;
      return group !== undefined && state.groups[group] ? undefined : refuse('no_such_group');
    },
    apply: (draft, { name, kind, group }, at) => {
      addLink(draft, at, { facilitator: { name, kind, ...(kind === 'table' && group ? { group } : {}) } });
      return { type: 'linkMade', kind };
    },
  },
  'link.use': {
    may: (state, { link }, { now }) => {
      const found = state.links[link];
      return found === undefined || found.until < now ? refuse('link_used') : undefined;
    },
    apply: (draft, { link, token }, { seq }) => {
      const found = draft.links[link];
      delete draft.links[link];
      if (found === undefined) throw new Error('The link is there: `may` has looked.');
      if ('seat' in found) {
        draft.keys[token] = { seat: found.seat };
        return { type: 'linkUsed', seat: found.seat };
      }
      const facilitator = idFrom<FacilitatorId>('f', seq, draft.facilitators);
      draft.facilitators[facilitator] = { ...found.facilitator };
      draft.keys[token] = { facilitator };
      return { type: 'linkUsed', facilitator };
    },
  },
  'facilitator.remove': {
    may: (state, { facilitator }) => {
      const found = state.facilitators[facilitator];
      if (found === undefined) return refuse('gone');
      return found.kind !== 'remote' && found.kind !== 'table' && isLast(state, facilitator)
        ? refuse('last_facilitator')
        : undefined;
    },
    apply: (draft, { facilitator }) => {
      letGo(draft, facilitator);
      // Whoever goes may have made one to come back by.
      for (const [hash, link] of entriesOf<TokenHash, Link>(draft.links))
        if ('facilitator' in link) delete draft.links[hash];
      return { type: 'facilitatorRemoved', facilitator };
    },
  },
};
