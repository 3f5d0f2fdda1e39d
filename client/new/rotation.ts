/** Whether a pack has people enough for a number of tables: no group is handed a person it has already planned for. */

/** People are dealt round the tables in the pack's order, and each tender goes to the next table, the last one's to the first. */
export function enoughPeople(people: number, tables: number): boolean {
  return people >= 2 && (tables === 1 || (tables - 1) % people !== 0);
}
