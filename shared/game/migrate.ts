/** Bringing a stored state into the shape this version works with. */
import { produce } from 'immer';
import { letGoWithTables } from './rules/links.ts';
import { scoredBy } from './scoring.ts';
import type { Workshop } from './state.ts';
import { withoutTraces } from './voices.ts';

/**
 * Shape 1 was the short day's: its packs have no second half, so its workshops stay with it. Shape 2 wrote of a panel
 * who has scored, and when a sentence without a name was said; shape 3 for how many criteria, and such sentences under
 * ids that told their place in the log. Both may have facilitators of tables that are not there.
 */
export const SHAPE: Workshop['shape'] = 4;

/** A stored workshop that this version cannot read. */
export class OtherShape extends Error {
  readonly shape: number;

  constructor(shape: number) {
    super(`${shape > SHAPE ? 'A later' : 'An earlier'} version of Anyborough wrote this workshop (shape ${shape}).`);
    this.shape = shape;
  }
}

type Stored = Omit<Workshop, 'shape'> & { readonly shape: number };

function isToday(stored: Stored): stored is Workshop {
  return stored.shape === SHAPE;
}

/**
 * Says again who has scored which criteria: of scores turned over, or still secret. Forgets when what carries no name
 * was said. Lets facilitators go whose table was taken away before it took them with it.
 */
function fromEarlier(stored: Stored): Workshop {
  const today: Workshop = { ...stored, shape: SHAPE, voices: withoutTraces(stored.voices) };
  return produce(today, (draft) => {
    for (const group of Object.values(draft.groups))
      for (const panel of Object.values(group?.table.panels ?? {}))
        if (panel) panel.in = scoredBy(panel.scores ?? group?.scores[panel.bid]);
    letGoWithTables(draft);
  });
}

/**
 * The state in today's shape. Throws `OtherShape` if another version wrote it and no step leads here from there. What is
 * stored later is put on the state as it was stored, and comes here with it: a step has to bear being taken again.
 */
export function migrate(stored: Stored): Workshop {
  if (isToday(stored)) return stored;
  if (stored.shape === 2 || stored.shape === 3) return fromEarlier(stored);
  throw new OtherShape(stored.shape);
}
