/** Whether the window is as narrow or wide as a query says, kept up to date. Widths are in letters: larger text is a narrower window. */
import { useSyncExternalStore } from 'react';

/** One column at a time; also what 400 % zoom shows. */
export const PHONE = '(max-width: 39.99em)';

/** Person, board and organisations stand side by side. */
export const SIDE_BY_SIDE = '(min-width: 64em)';

/** Where little height is left, as with very large text, nothing stays in the way. */
export const LOW = '(max-height: 37.49em)';

/** A short laptop: what can fold, folds. */
export const SHORT = '(max-height: 820px)';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
