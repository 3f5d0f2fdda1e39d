/** How somebody looks at a table: one of eight colours and four shapes, so that neighbours differ twice. */
const LOOKS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Look = (typeof LOOKS)[number];

/** The look of the person in this place of a table's order. */
export function lookOf(order: number): Look {
  const places = LOOKS.length;
  return LOOKS[((Math.floor(order) % places) + places) % places] ?? 1;
}

/** Two letters for a name: of the first two words, or the first two of the only one. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/[\s-]+/);
  const [first = '', second] = parts;
  const letters = second ? [...first].slice(0, 1).concat([...second].slice(0, 1)) : [...first].slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}

/** What a colour is called in styles: `--person-3`. */
export function personColour(look: Look): string {
  return `var(--person-${look})`;
}
