/** What everybody is shown: the briefing's slide, the board on the big screen, a message; and the workshop's settings. */
import type { GroupId } from '../ids.ts';
import { entriesOf, keysOf } from '../records.ts';
import { refuse } from '../refusals.ts';
import { dealtPeople } from '../rotation.ts';
import { seatsAt } from '../seating.ts';
import type { Group, Workshop } from '../state.ts';
import { isFrom } from '../steps.ts';
import { letGoWithTables } from './links.ts';
import { newGroup } from './open.ts';
import type { RoomRules } from './room-rule.ts';

/** From then on tables hold what other tables wrote, bid and asked. */
function tendersWentOut({ groups }: Workshop): boolean {
  return entriesOf<GroupId, Group>(groups).some(([, { table }]) =>
    Object.values(table.tenders).some((tender) => keysOf(tender?.versions ?? {}).length > 0),
  );
}

/** The tables that would go if only `groups` stayed: the last ones. */
function leaving(state: Workshop, groups: number): [GroupId, Group][] {
  return entriesOf<GroupId, Group>(state.groups).filter(([, { order }]) => order > groups);
}

export const showRules: RoomRules<'slide.go' | 'spotlight.set' | 'announce' | 'settings.change'> = {
  'slide.go': {
    may: (state, { slide }, { pack }) => {
      if (slide >= pack.slides.length) return refuse('gone');
      return state.slide === slide ? refuse('already_so') : undefined;
    },
    apply: (draft, { slide }) => {
      draft.slide = slide;
      return { type: 'slideShown', slide };
    },
  },
  'spotlight.set': {
    may: (state, { group, bidder }) => {
      if ([group, bidder].some((each) => each !== undefined && state.groups[each] === undefined))
        return refuse('no_such_group');
      return state.spotlight === group && state.spotlitBidder === bidder ? refuse('already_so') : undefined;
    },
    apply: (draft, { group, bidder }) => {
      if (group === undefined) delete draft.spotlight;
      else draft.spotlight = group;
      if (bidder === undefined) delete draft.spotlitBidder;
      else draft.spotlitBidder = bidder;
      return { type: 'spotlit', ...(group === undefined ? {} : { group }) };
    },
  },
  announce: {
    may: (state, { text, lookUp }) =>
      text === undefined && !lookUp && state.announcement === undefined ? refuse('already_so') : undefined,
    apply: (draft, { text, lookUp }, { now }) => {
      const before = draft.announcement;
      if (text !== undefined) draft.announcement = { text, lookUp, at: now };
      // What was said stays to be read while all look up, and after it.
      else if (lookUp) draft.announcement = { ...before, lookUp, at: now };
      else if (before?.lookUp && before.text !== undefined) before.lookUp = false;
      else delete draft.announcement;
      return { type: 'announced', lookUp, ...(text === undefined ? {} : { text }) };
    },
  },
  'settings.change': {
    may: (state, { title, groups, bidders, alone }) => {
      if (groups !== undefined) {
        if (state.step !== 'lobby' || tendersWentOut(state)) return refuse('before_start_only');
        const kept = leaving(state, groups).find(([group]) => seatsAt(state, group).length > 0);
        if (kept) return refuse('group_not_empty', { name: kept[1].table.name });
      }
      const sameTitle = title === undefined || title === state.title;
      const sameGroups = groups === undefined || groups === entriesOf(state.groups).length;
      const sameBidders = bidders === undefined || bidders === state.bidders;
      const sameAlone = alone === undefined || alone === state.alone;
      if (!(sameBidders && sameAlone) && isFrom(state.step, 'framework')) return refuse('before_start_only');
      return sameTitle && sameGroups && sameBidders && sameAlone ? refuse('already_so') : undefined;
    },
    apply: (draft, { title, groups, bidders, alone }, { pack, seq }) => {
      if (title !== undefined) draft.title = title;
      if (bidders !== undefined) draft.bidders = bidders;
      if (alone !== undefined) draft.alone = alone;
      if (groups !== undefined) {
        for (const [group] of leaving(draft, groups)) {
          delete draft.groups[group];
          if (draft.spotlight === group) delete draft.spotlight;
          if (draft.spotlitBidder === group) delete draft.spotlitBidder;
        }
        letGoWithTables(draft);
        for (const [index, person] of dealtPeople(pack, groups).entries()) {
          const [id, group] = newGroup(pack, index + 1, person, seq);
          const known = draft.groups[id]?.table;
          const plan = known?.plans[known.current];
          if (plan) plan.person = person.id;
          else draft.groups[id] = group;
        }
      }
      return { type: 'settingsChanged' };
    },
  },
};
