/** What this person has begun to write about the plan: in its field, and offered back where its field is not on the screen. */
import { useSyncExternalStore } from 'react';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { type Draft, type Drafts, draftsIn } from '../store/drafts.ts';
import { tabMemory } from '../store/storage.ts';
import { useTable } from './table.tsx';

/** What is said on the open floor. */
type FloorField = 'feedback' | 'pledge';
/** A form that adds, or one that changes what is there already. */
export type DraftField = FloorField | 'asset' | 'need' | 'outcome' | `${'asset' | 'need' | 'outcome'}:${string}`;

/** Where needs, what is there already, and outcomes are written. */
const WRITTEN_IN: readonly StepId[] = ['needs', 'framework'];

const FLOOR: readonly string[] = ['feedback', 'pledge'] satisfies FloorField[];

const opened = new Map<string, Drafts>();

function draftsAt(place: string): Drafts {
  const known = opened.get(place);
  if (known !== undefined) return known;
  const made = draftsIn(tabMemory, place);
  opened.set(place, made);
  return made;
}

export function useDrafts(): readonly [all: ReturnType<Drafts['all']>, keep: Drafts['keep'], now: Drafts['all']] {
  const { room, seat, plan } = useTable();
  const drafts = draftsAt(`anyborough:drafts:${room.code}:${seat}:${plan.id}`);
  return [useSyncExternalStore(drafts.subscribe, drafts.all), drafts.keep, drafts.all];
}

interface FieldDraft {
  readonly draft: Draft | undefined;
  readonly keep: (draft: Draft | undefined) => void;
  /** Puts back what was refused, unless something else is being written there already. */
  readonly giveBack: (draft: Draft) => void;
}

export function useDraft(field: DraftField): FieldDraft {
  const [all, keep, now] = useDrafts();
  return {
    draft: all[field],
    keep: (draft) => keep(field, draft),
    giveBack: (draft) => {
      if (now()[field] === undefined) keep(field, draft);
    },
  };
}

export interface Offered {
  readonly field: string;
  readonly words: string;
  /** What it would have changed is not there any more. */
  readonly gone: boolean;
}

/** The drafts whose field is not on the screen. */
export function offeredBack(
  all: Readonly<Record<string, Draft>>,
  { step, closed }: Pick<Table, 'step' | 'closed'>,
  { assets, needs, outcomes }: Pick<Plan, 'assets' | 'needs' | 'outcomes'>,
): readonly Offered[] {
  const there = new Set<string>([
    ...FLOOR,
    ...['asset', 'need', 'outcome'],
    ...entriesOf(assets).map(([id]) => `asset:${id}`),
    ...entriesOf(needs).map(([id]) => `need:${id}`),
    ...entriesOf(outcomes).map(([id]) => `outcome:${id}`),
  ]);
  const isOnScreen = (field: string) =>
    !closed && there.has(field) && (FLOOR.includes(field) ? step === 'debrief' : WRITTEN_IN.includes(step));
  return Object.entries(all)
    .filter(([field]) => !isOnScreen(field))
    .map(([field, { text, indicator }]) => ({
      field,
      words: [text, indicator ?? ''].filter((each) => each.trim() !== '').join('\n'),
      gone: !there.has(field),
    }))
    .filter(({ words }) => words !== '');
}
