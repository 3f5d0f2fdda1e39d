/** How English counts things and lists names, for words that hold either. */

/** "1 table", "2 tables". */
export const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** "Heron, Otter and Swift". */
export const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** What follows such a list: "has" or "have". */
export const have = (names: readonly string[]) => (names.length === 1 ? 'has' : 'have');
