/** Words begun and not sent, by field: kept in the tab, so that neither a refresh nor a step that moves on loses any. */
import type { Memory } from './storage.ts';

export interface Draft {
  readonly text: string;
  readonly indicator?: string | undefined;
  readonly months?: number | undefined;
  readonly needs?: readonly string[] | undefined;
  /** What was chosen beside the words. */
  readonly choice?: string | undefined;
}

export type ByField = Readonly<Record<string, Draft>>;

export interface Drafts {
  /** The same object until something changes. */
  readonly all: () => ByField;
  /** Nothing forgets the field. */
  readonly keep: (field: string, draft: Draft | undefined) => void;
  /** Forgets what was saved. False where something else is written there by now, which stays. */
  readonly saved: (field: string, sent: Draft | undefined) => boolean;
  /** Puts back what was refused, before what was begun there meanwhile. */
  readonly giveBack: (field: string, refused: Draft) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const isSame = (one: Draft | undefined, other: Draft | undefined) => JSON.stringify(one) === JSON.stringify(other);

/** What was refused with the words begun since after its own; of the rest, what was begun where it left something open. */
function joined(refused: Draft, begun: Draft): Draft {
  const both = (one: string | undefined, other: string | undefined) =>
    [one, other].filter((each) => each?.trim()).join(' ') || undefined;
  return {
    text: both(refused.text, begun.text) ?? '',
    indicator: both(refused.indicator, begun.indicator),
    months: refused.months ?? begun.months,
    needs: refused.needs?.length ? refused.needs : begun.needs,
    choice: refused.choice ?? begun.choice,
  };
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { text, indicator, months, needs, choice }: Readonly<Record<string, unknown>> = { ...value };
  return (
    typeof text === 'string' &&
    (indicator === undefined || typeof indicator === 'string') &&
    (choice === undefined || typeof choice === 'string') &&
    (months === undefined || typeof months === 'number') &&
    (needs === undefined || (Array.isArray(needs) && needs.every((need) => typeof need === 'string')))
  );
}

function read(memory: Memory, place: string): ByField {
  try {
    const found: unknown = JSON.parse(memory.read(place) ?? '{}');
    const fields = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return Object.fromEntries(fields.filter((field): field is [string, Draft] => isDraft(field[1])));
  } catch {
    return {};
  }
}

export function draftsIn(memory: Memory, place: string): Drafts {
  let all = read(memory, place);
  const listeners = new Set<() => void>();
  const keep: Drafts['keep'] = (field, draft) => {
    const { [field]: _, ...others } = all;
    all = draft === undefined ? others : { ...others, [field]: draft };
    if (Object.keys(all).length === 0) memory.forget(place);
    else memory.write(place, JSON.stringify(all));
    for (const listener of listeners) listener();
  };
  return {
    all: () => all,
    keep,
    saved(field, sent) {
      const isDone = all[field] === undefined || isSame(all[field], sent);
      if (isDone) keep(field, undefined);
      return isDone;
    },
    giveBack(field, refused) {
      const begun = all[field];
      keep(field, begun === undefined ? refused : joined(refused, begun));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Several places heard as one. */
export function together(places: readonly Drafts[]): {
  /** What is in each, in order: the same list until something in one of them changes. */
  readonly all: () => readonly ByField[];
  readonly subscribe: Drafts['subscribe'];
} {
  let known: readonly ByField[] = [];
  return {
    all() {
      const now = places.map(({ all }) => all());
      if (now.length !== known.length || now.some((each, at) => each !== known[at])) known = now;
      return known;
    },
    subscribe(listener) {
      const stops = places.map(({ subscribe }) => subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
