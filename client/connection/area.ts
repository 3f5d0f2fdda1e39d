/** Ties a plain text area to a shared text: typing goes out as small changes, and others' changes keep caret and selection. */
import { type Delta, placeAfter, type Splice, spliceBetween } from './splice.ts';

/** One field of a paper, as a text area needs it. */
export interface SharedText {
  read(): string;
  splice(splice: Splice): void;
  /** Calls back on changes that others made. Returns what stops it. */
  watch(changed: (delta: Delta) => void): () => void;
}

/** What of a text area is used. */
export interface Area {
  value: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  setSelectionRange(start: number, end: number): void;
}

export interface AreaBinding {
  /** Something was typed, pasted, cut or dictated. */
  input(): void;
  /** An input method began: others' changes wait until it has ended, or it would lose the letters it is making. */
  compositionStart(): void;
  compositionEnd(): void;
  release(): void;
}

export function bindArea(area: Area, text: SharedText): AreaBinding {
  /** The shared text as the area last showed it. */
  let shown = text.read();
  let composing = false;
  /** Others' changes the area does not show yet. */
  let held: Delta[] = [];

  const place = (at: number, pushed: boolean) => held.reduce((moved, delta) => placeAfter(delta, moved, pushed), at);

  const take = () => {
    const start = area.selectionStart;
    const end = area.selectionEnd;
    const splice = spliceBetween(shown, area.value, end);
    const behind = held.length > 0;
    if (splice !== undefined) {
      const from = place(splice.at, true);
      const to = place(splice.at + splice.removed, false);
      text.splice({ at: from, removed: Math.max(0, to - from), inserted: splice.inserted });
    }
    if (!behind) {
      shown = area.value;
      return;
    }
    const moved = [start, end].map((at) => place(at, false));
    held = [];
    show(text.read(), moved[0] ?? 0, moved[1] ?? 0);
  };
  const show = (value: string, start: number, end: number) => {
    shown = value;
    if (area.value === value) return;
    area.value = value;
    area.setSelectionRange(start, end);
  };

  show(shown, shown.length, shown.length);
  const stop = text.watch((delta) => {
    if (composing) {
      held.push(delta);
      return;
    }
    // Read before the value is set: setting it throws the caret to the end.
    const start = placeAfter(delta, area.selectionStart, false);
    const end = placeAfter(delta, area.selectionEnd, false);
    show(text.read(), start, end);
  });

  return {
    input() {
      if (!composing) take();
    },
    compositionStart() {
      composing = true;
    },
    compositionEnd() {
      composing = false;
      take();
    },
    release: stop,
  };
}
