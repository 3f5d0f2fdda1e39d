/** Bringing a stored state into the shape this version works with. */
import type { Workshop } from './state.ts';

/** The shape of the whole day. Shape 1 was the short day's: its packs have no second half, so its workshops stay with it. */
export const SHAPE: Workshop['shape'] = 2;

/** A stored workshop that this version cannot read. */
export class OtherShape extends Error {
  readonly shape: number;

  constructor(shape: number) {
    super(`${shape > SHAPE ? 'A later' : 'An earlier'} version of Anyborough wrote this workshop (shape ${shape}).`);
    this.shape = shape;
  }
}

/** The state in today's shape. Throws `OtherShape` if another version wrote it. Each new shape adds its step here. */
export function migrate(stored: Workshop): Workshop {
  if (stored.shape !== SHAPE) throw new OtherShape(stored.shape);
  return stored;
}
