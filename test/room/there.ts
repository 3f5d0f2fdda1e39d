/** What a test knows must be there. */
export function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('That should be there.');
  return found;
}
