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

type ByField = Readonly<Record<string, Draft>>;

export interface Drafts {
  /** The same object until something changes. */
  readonly all: () => ByField;
  /** Nothing forgets the field. */
  readonly keep: (field: string, draft: Draft | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
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
  return {
    all: () => all,
    keep(field, draft) {
      const { [field]: _, ...others } = all;
      all = draft === undefined ? others : { ...others, [field]: draft };
      if (Object.keys(all).length === 0) memory.forget(place);
      else memory.write(place, JSON.stringify(all));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
