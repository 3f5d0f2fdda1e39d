/** Whatever it stands for is read from its top, however far down the page before it was: with a key of its own, it is there anew. */
import { type ReactNode, useLayoutEffect } from 'react';
import { isTyping } from '../is-typing.ts';

/** Who is writing is left where they are. */
export function FromTheTop(): ReactNode {
  useLayoutEffect(() => {
    // What it returns in new browsers is no way to clean up.
    if (!isTyping(document.activeElement)) scrollTo(0, 0);
  }, []);
  return undefined;
}
