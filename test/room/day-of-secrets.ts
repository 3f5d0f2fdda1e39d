/** The acts of a day full of secrets, and how a secret of that day is noted. */
import type { Reader, Secret } from './secrets.ts';

/** What happens, in this order. After each the whole of what every device heard is searched. */
const ACTS = [
  'chose',
  'firstRevealed',
  'secondRevealed',
  'menu',
  'bought',
  'challenges',
  'drew',
  'drafted',
  'published',
  'gathered',
  'presented',
  'swapped',
  'costing',
  'firstCosted',
  'secondCosted',
  'bidding',
  'shocks',
  'assessed',
  'bidPresented',
  'scored',
  'turned',
  'agreed',
  'awarded',
  'debrief',
  'floor',
] as const;
export type Act = (typeof ACTS)[number];
export const at = (act: Act): number => ACTS.indexOf(act);

export type From = Readonly<Partial<Record<Reader, Act>>>;
/** A secret by its name, the text that tells it, and from which act on who may know it; with the device it was typed on, and the act that tells that device. */
export const secret = (
  name: string,
  text: string,
  from: From,
  typed?: { readonly on: number; readonly back?: Act },
): Secret => ({
  name,
  text,
  from: Object.fromEntries(Object.entries(from).map(([reader, act]) => [reader, at(act)])),
  ...(typed === undefined ? {} : { typedOn: typed.on }),
  ...(typed?.back === undefined ? {} : { toldBackAt: at(typed.back) }),
});

/** Who runs the room knows it from the beginning, and the facilitator of a table, too. */
export const BOTH: From = { facilitator: 'chose', 'table facilitator': 'chose' };
/** Of the second table: its people, its own facilitator and the room's. */
export const second = (act: Act): From => ({ facilitator: act, 'table facilitator': act, 'second table': act });
export const first = (act: Act): From => ({ facilitator: act, 'first table': act });

/** Ends with the quote that ends it in a message, so that no longer name holds it. */
export const ending = (mark: string) => `${mark}"`;
