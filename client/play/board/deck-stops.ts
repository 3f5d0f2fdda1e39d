/** The deck is one stop of Tab: from there the arrow keys go from organisation to organisation. */

const BY: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The one Tab stops at: where the focus was, as long as it is shown. */
export function stopOf<Id>(shown: readonly Id[], stop: Id | undefined): Id | undefined {
  return stop !== undefined && shown.includes(stop) ? stop : shown[0];
}

/** Where a key leads from one of those shown. Nothing for any other key; at either end it stays. */
export function stopAfter<Id>(shown: readonly Id[], from: Id, key: string): Id | undefined {
  if (key === 'Home') return shown[0];
  if (key === 'End') return shown.at(-1);
  const by = BY[key];
  if (by === undefined) return undefined;
  return shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(from) + by))];
}
