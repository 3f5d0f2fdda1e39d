/** Searching and narrowing the deck. */
import type { Front } from '../../../shared/game/catalogue.ts';
import type { Ward } from '../../../shared/pack/schema.ts';

export interface Wanted {
  readonly search: string;
  /** Empty for any. */
  readonly kind: string;
  readonly ward: string;
  readonly helps: string;
}

export const ANY: Wanted = { search: '', kind: '', ward: '', helps: '' };

/** The words of a text, each after a space: small letters without accents and apostrophes. */
const wordsOf = (text: string) => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
};

/** Every word of the search must begin a word on the card's front: who looks for "sing" does not mean housing. */
export function matches(front: Front, { search, kind, ward, helps }: Wanted, wards: readonly Ward[]): boolean {
  if (kind !== '' && front.kind !== kind) return false;
  if (ward !== '' && front.ward !== ward) return false;
  if (helps !== '' && !front.helps.includes(helps)) return false;
  const place = wards.find(({ id }) => id === front.ward)?.name ?? '';
  const services = front.services.flatMap(({ name, about }) => [name, about]);
  const card = wordsOf([front.name, front.kind, place, front.summary, ...front.helps, ...services].join(' '));
  return wordsOf(search)
    .trim()
    .split(' ')
    .every((word) => card.includes(` ${word}`));
}

/** What can be chosen in each filter, in the order of the alphabet. */
export function choicesOf(fronts: readonly Front[]) {
  const sorted = (all: readonly string[]) => [...new Set(all)].sort((a, b) => a.localeCompare(b));
  return {
    kinds: sorted(fronts.map(({ kind }) => kind)),
    helps: sorted(fronts.flatMap(({ helps }) => helps)),
    wards: new Set<string>(fronts.map(({ ward }) => ward)),
  };
}
