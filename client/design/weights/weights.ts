/** Weights that cannot leave 100: what one gains, its neighbours give. All are whole numbers from 0 to 100. */

export const WHOLE = 100;

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

/** The same weights if they add up to 100; else 100 in equal parts, the first ones a little larger. */
export function fitting(weights: readonly (number | undefined)[]): number[] {
  const given = weights.map((weight) => weight ?? 0);
  if (!weights.includes(undefined) && sumOf(given) === WHOLE) return given;
  const part = Math.floor(WHOLE / weights.length);
  const rest = WHOLE - part * weights.length;
  return weights.map((_, index) => part + (index < rest ? 1 : 0));
}

/** The others in the order they give and take: those after it, then those before it, nearest first. */
function neighbours(count: number, index: number): number[] {
  const after = Array.from({ length: count - index - 1 }, (_, step) => index + 1 + step);
  const before = Array.from({ length: index }, (_, step) => index - 1 - step);
  return [...after, ...before];
}

/** One weight set to a value: the next neighbour gives or takes the difference, then the one after it. */
export function withWeight(weights: readonly number[], index: number, value: number): number[] {
  const changed = [...weights];
  const wanted = Math.min(WHOLE, Math.max(0, Math.round(value)));
  let owed = wanted - (weights[index] ?? 0);
  changed[index] = wanted;
  for (const other of neighbours(weights.length, index)) {
    const now = changed[other] ?? 0;
    const next = Math.max(0, now - owed);
    changed[other] = next;
    owed -= now - next;
    if (owed === 0) break;
  }
  return changed;
}

/** Where the handle after a weight stands, 0 to 100. */
export function handleAt(weights: readonly number[], index: number): number {
  return sumOf(weights.slice(0, index + 1));
}

/** The handle between a weight and the next moved to a place: only these two change. */
export function withHandle(weights: readonly number[], index: number, place: number): number[] {
  const least = handleAt(weights, index - 1);
  const most = handleAt(weights, index + 1);
  const to = Math.min(most, Math.max(least, Math.round(place)));
  return weights.map((weight, each) => {
    if (each === index) return to - least;
    return each === index + 1 ? most - to : weight;
  });
}
