/** Who hears of what was done. */
import { groupOf } from './audience.ts';
import type { Did } from './did.ts';
import type { Entry } from './entry.ts';
import { pickKeys } from './records.ts';
import type { Workshop } from './state.ts';
import type { Audience } from './views.ts';

/** What an audience may know of what an entry did; nothing if it may not know of it. */
export function heard(state: Workshop, entry: Pick<Entry, 'did' | 'group'>, audience: Audience): Did | undefined {
  return mayHear(state, entry, audience) ? heardBy(entry.did, audience) : undefined;
}

/**
 * What carries no name. Told with who did it, and when, it would, and so would a count of acts: it is told to nobody, and
 * counts as nobody's act. The sentence itself stands in the view.
 */
export const NAMELESS: readonly Did['type'][] = ['feedbackAdded', 'pledgeAdded'];

/** What everybody in the room may hear of. All else is heard by the table it belongs to, and by facilitators. */
const FOR_THE_ROOM: readonly Did['type'][] = [
  'breakTaken',
  'breakEnded',
  'presented',
  'questionAsked',
  'stepped',
  'clockStarted',
  'clockPaused',
  'clockAdded',
  'slideShown',
  'spotlit',
  'announced',
  'workshopClosed',
  'settingsChanged',
];

function mayHear(state: Workshop, { did, group }: Pick<Entry, 'did' | 'group'>, audience: Audience): boolean {
  if (NAMELESS.includes(did.type)) return false;
  if (audience === 'facilitator') return true;
  if (FOR_THE_ROOM.includes(did.type)) return true;
  const listener = groupOf(audience);
  if (did.type === 'drew') return listener !== undefined && did.cards[listener] !== undefined;
  if (listener === undefined) return did.type === 'seatTaken';
  if (
    did.type === 'seatTaken' ||
    did.type === 'seatMoved' ||
    did.type === 'seatsFilled' ||
    did.type === 'groupRenamed' ||
    did.type === 'scribeNamed'
  )
    return did.group === listener;
  if (did.type === 'seatRenamed') return state.seats[did.seat]?.group === listener;
  if (group !== undefined) return group === listener;
  return did.type === 'revealed' && state.groups[listener]?.table.plans[did.plan] !== undefined;
}

/** A draw for several tables is heard by each as its own card alone. */
function heardBy(did: Did, audience: Audience): Did {
  const listener = groupOf(audience);
  return did.type === 'drew' && listener !== undefined ? { type: 'drew', cards: pickKeys(did.cards, [listener]) } : did;
}
