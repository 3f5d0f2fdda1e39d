/** Whether a pack has people enough for a number of tables: no group is handed a person it has already planned for. */

/**
 * Three people can be dealt round any circle so that no two neighbours have the same; two only round an even one. A group
 * that plays alone answers a ready-made tender.
 */
export function enoughPeople(people: number, tables: number): boolean {
  return people >= 3 || (people === 2 && (tables === 1 || tables % 2 === 0));
}
