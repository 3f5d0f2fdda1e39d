/** Bringing a stored state into the shape this version works with. */
import type { Workshop } from './state.ts';

const SHAPE: Workshop['shape'] = 1;

/** The state in today's shape. Throws if a later version wrote it. Each new shape adds its step here. */
export function migrate(stored: Workshop): Workshop {
  if (stored.shape !== SHAPE)
    throw new Error(`A later version of Anyborough wrote this workshop (shape ${stored.shape}).`);
  return stored;
}
