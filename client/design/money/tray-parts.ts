/** How tiles lie in the tray: each as long as its part of the money, and what does not fit past the stop. */
export interface TrayItem {
  readonly id: string;
  readonly label: string;
  /** Pounds a year. */
  readonly amount: number;
}

export interface TilePart<Item extends TrayItem> {
  readonly item: Item;
  /** Where it begins and how long it is, in per cent of the tray's whole drawn length. */
  readonly start: number;
  readonly length: number;
}

interface TrayParts<Item extends TrayItem> {
  readonly total: number;
  /** Limit less total: below zero is over. */
  readonly balance: number;
  /** Where the stop stands, in per cent. */
  readonly stop: number;
  readonly inside: readonly TilePart<Item>[];
  /** How much sticks out past the stop, in per cent. */
  readonly past: number;
}

/** The stop never moves while the plan fits; only what sticks out makes the whole picture longer. Uncut, tiles lie across it. */
export function trayParts<Item extends TrayItem>(
  limit: number,
  items: readonly Item[],
  { uncut }: { readonly uncut?: boolean | undefined } = {},
): TrayParts<Item> {
  const shown = items.filter(({ amount }) => amount > 0);
  const total = shown.reduce((sum, { amount }) => sum + amount, 0);
  const whole = Math.max(limit, total, 1);
  const share = (amount: number) => (amount / whole) * 100;
  const inside: TilePart<Item>[] = [];
  let start = 0;
  for (const item of shown) {
    const end = uncut ? start + item.amount : Math.min(start + item.amount, limit);
    if (end > start) inside.push({ item, start: share(start), length: share(end - start) });
    start += item.amount;
  }
  return { total, balance: limit - total, stop: share(limit), inside, past: share(Math.max(0, total - limit)) };
}
