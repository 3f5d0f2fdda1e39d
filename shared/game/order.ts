/** Moving an item in a record with a sparse `order`, touching as few items as can be. */
import { entriesOf, inOrder } from './records.ts';

type Ordered = { order: number };

/** Halving a gap stops being exact long after this; then everything is numbered afresh. */
const SMALLEST_GAP = 1e-6;

/** Puts `id` before `before`, or last. Changes one order, or all when the gap is used up. */
export function rank<K extends string>(
  record: Readonly<Partial<Record<K, Ordered>>>,
  id: K,
  before: K | undefined,
): void {
  const others = inOrder<K, Ordered>(record).filter(([key]) => key !== id);
  const found = before === undefined ? -1 : others.findIndex(([key]) => key === before);
  const at = found === -1 ? others.length : found;
  const above = others[at - 1]?.[1].order;
  const below = others[at]?.[1].order;
  const item = record[id];
  if (item === undefined) return;
  if (above === undefined || below === undefined || below - above > SMALLEST_GAP) {
    item.order = between(above, below);
    return;
  }
  const all = [...others.slice(0, at), [id, item] as const, ...others.slice(at)];
  for (const [index, [, each]] of all.entries()) each.order = index + 1;
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
  const orders = entriesOf(record).map(([, item]) => item.order);
  return between(orders.length === 0 ? undefined : Math.max(...orders), undefined);
}
