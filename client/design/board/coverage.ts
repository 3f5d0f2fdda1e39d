/** How many organisations stand behind an outcome, as the shape of its pin and the tone of its words. */
export type PinShape = 'full' | 'ringed' | 'dashed';

/** Full: two or more. Ringed: only one. Dashed: none. */
export function pinShape(organisations: number): PinShape {
  if (organisations === 0) return 'dashed';
  return organisations === 1 ? 'ringed' : 'full';
}

/** An outcome's pin as cards and other places show it. */
export interface CardPin {
  readonly number: number;
  readonly organisations: number;
}
