/** What is being written in a field that begins with what is set already: it stays the writer's own until it is sent, whatever is set meanwhile. */
import { useState } from 'react';

interface Begun {
  readonly typed: string;
  /** Something else is written than what is set. */
  readonly changed: boolean;
  /** Somebody set something else since the writing began. */
  readonly overtaken: boolean;
  readonly type: (typed: string) => void;
  /** It is sent: the field shows what is set again. */
  readonly sent: () => void;
  /** It was refused: back in the field, unless something else is written there by now. */
  readonly giveBack: (typed: string) => void;
}

export function useBegun(start: string): Begun {
  const [begun, setBegun] = useState<{ readonly typed: string; readonly from: string }>();
  return {
    typed: begun?.typed ?? start,
    changed: begun !== undefined,
    overtaken: begun !== undefined && begun.from !== start,
    type: (typed) => setBegun(typed === start ? undefined : { typed, from: begun?.from ?? start }),
    sent: () => setBegun(undefined),
    giveBack: (typed) => setBegun((now) => now ?? { typed, from: start }),
  };
}
