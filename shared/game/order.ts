/** Moving an item in a record with a sparse `order`, touching as few items as can be. */
import { entriesOf, inOrder } from './records.ts';

type Ordered = { order: number };

/** Halving a gap stops being exact long after this; then everything is numbered afresh. */
const SMALLEST_GAP = 1e-6;

/** The orders to set so that `id` stands before `before`, or last: its own alone, or all when the gap is used up. */
export function reordered<K>(sorted: readonly (readonly [K, number])[], id: K, before: K | undefined): Map<K, number> {
  const others = sorted.filter(([key]) => key !== id);
  const found = before === undefined ? -1 : others.findIndex(([key]) => key === before);
  const at = found === -1 ? others.length : found;
  const above = others[at - 1]?.[1];
  const below = others[at]?.[1];
  if (above === undefined || below === undefined || below - above > SMALLEST_GAP)
    return new Map([[id, between(above, below)]]);
  const keys = others.map(([key]) => key);
  return new Map([...keys.slice(0, at), id, ...keys.slice(at)].map((key, index) => [key, index + 1]));
}

/** Puts `id` before `before`, or last. */
export function rank<K extends string>(
  record: Readonly<Partial<Record<K, Ordered>>>,
  id: K,
  before: K | undefined,
): void {
  const sorted = inOrder<K, Ordered>(record).map(([key, item]): [K, number] => [key, item.order]);
  for (const [key, order] of reordered(sorted, id, before)) {
    const item = record[key];
    if (item) item.order = order;
  }
}

/** An order between two neighbours, either of which may be missing. */
export function between(above: number | undefined, below: number | undefined): number {
  if (above === undefined) return below === undefined ? 1 : below - 1;
  return below === undefined ? Math.floor(above) + 1 : (above + below) / 2;
}

/** True if `id` already stands right before `before` (or last). */
export function isRanked<K extends string>(
  record: Readonly<Partial<Record<K, { readonly order: number }>>>,
  id: K,
  before: K | undefined,
): boolean {
  const keys = inOrder(record).map(([key]) => key);
  return keys[keys.indexOf(id) + 1] === before;
}

/** The order for an item put last in a record. */
export function orderLast(record: Readonly<Partial<Record<string, { readonly order: number }>>>): number {
  return after(entriesOf(record).map(([, item]) => item.order));
}

/** The order that comes after all of these. */
export function after(orders: readonly number[]): number {
  return between(orders.length === 0 ? undefined : Math.max(...orders), undefined);
}
