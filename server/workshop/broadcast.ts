/** The only door out: sends each audience the difference between what it saw and what it may see now, and nothing to the others. */
import type { Did } from '../../shared/game/did.ts';
import { diff } from '../../shared/game/diff.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { By, Patch } from '../../shared/protocol/messages.ts';

/** What an entry means for the audiences, as views: state never comes here. */
export interface Change {
  readonly seq: number;
  readonly by: By;
  readonly view: (audience: Audience) => View;
  readonly did: (audience: Audience) => Did | undefined;
}

/** What an audience was last told. */
export interface Told {
  readonly seq: number;
  readonly view: View;
}

export interface Broadcast {
  /** What an audience has been told; begins telling it, from `now` on, if nobody of it was listening. */
  readonly listen: (audience: Audience, now: () => Told) => Told;
  /** Nobody of the audience listens any more. */
  readonly leave: (audience: Audience) => void;
  readonly publish: (change: Change) => void;
}

/** `send` gives one message to everybody of an audience. */
export function createBroadcast(send: (audience: Audience, patch: Patch) => void): Broadcast {
  const told = new Map<Audience, Told>();
  return {
    listen(audience, now) {
      const known = told.get(audience) ?? now();
      told.set(audience, known);
      return known;
    },
    leave(audience) {
      told.delete(audience);
    },
    publish({ seq, by, view: viewOf, did: didFor }) {
      for (const [audience, { seq: from, view: before }] of told) {
        const view = viewOf(audience);
        const patches = diff(before, view);
        const did = didFor(audience);
        if (patches.length === 0 && did === undefined) continue;
        told.set(audience, { seq, view });
        send(audience, { from, seq, ...(did === undefined ? {} : { by, did }), patches });
      }
    },
  };
}
