/** How the outcomes of a column are shown, so that the road and the first cards stay in view on a short laptop. */

/** In full: title, deadline, coverage. In short: pin and deadline. Pins: that alone. */
export type OutcomeForm = 'full' | 'short' | 'pins';

/** Letters of a title that stand comfortably alone in a column, and beside another. */
const ALONE = 90;
const BESIDE = 45;
/** So many stand in full, and in short, without taking more height than two in full. */
const IN_FULL = 2;
const IN_SHORT = 4;

export function outcomeForm(titles: readonly string[]): OutcomeForm {
  const longest = Math.max(0, ...titles.map((title) => title.length));
  if (titles.length > IN_SHORT) return 'pins';
  if (titles.length > IN_FULL || longest > (titles.length === 1 ? ALONE : BESIDE)) return 'short';
  return 'full';
}
