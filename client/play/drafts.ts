/** What this person has begun to write: in its field, and offered back where its field is not on the screen. */
import { useSyncExternalStore } from 'react';
import { type BidId, type CardId, makeId, type TenderId } from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import { type Draft, type Drafts, draftsIn } from '../store/drafts.ts';
import { tabMemory } from '../store/storage.ts';
import { useTable } from './table.tsx';

/** Lines that are added, or changed where they are there already. */
type ListField = 'asset' | 'need' | 'outcome';
/** What is written about one thing, named by its id, and by another one's within it. */
type KindOfOne = 'carries' | 'best' | 'question' | 'answer' | 'ask' | 'reply' | 'difference' | 'reason' | 'award';
type Kind = ListField | KindOfOne | 'feedback' | 'pledge';
export type DraftField = ListField | 'feedback' | 'pledge' | `${ListField | KindOfOne}:${string}`;

interface At {
  readonly table: Pick<Table, 'step' | 'closed' | 'tenders' | 'bids' | 'panels'>;
  readonly plan: Pick<Plan, 'assets' | 'needs' | 'outcomes' | 'cards'>;
  /** The tender that the room looks at. */
  readonly presented?: TenderId | undefined;
}

interface FieldKind {
  /** Where it is written. */
  readonly steps: readonly StepId[];
  /** It is about the plan at hand; anything else is the person's own whichever plan the table works on. */
  readonly ofPlan?: true;
  /** What it is about is there and open still. */
  readonly isThere: (at: At, id: string, inner: string) => boolean;
  /** At its step the field is on the screen only if so. */
  readonly isOpen?: (at: At, id: string) => boolean;
}

const isIn = (record: object, id: string) => id === '' || id in record;

const WRITTEN = { steps: ['needs', 'framework'], ofPlan: true } as const satisfies Partial<FieldKind>;
const OF_CARD: FieldKind = {
  steps: ['challenges', 'tender', 'shocks'],
  ofPlan: true,
  isThere: ({ plan }, id) => {
    const held = plan.cards[makeId<CardId>(id)];
    return held !== undefined && held.answer === undefined;
  },
};
const OF_PANEL: FieldKind = {
  steps: ['assessment'],
  isThere: ({ table }, id) => {
    const panel = table.panels[makeId<BidId>(id)];
    return panel !== undefined && panel.award === undefined;
  },
};
const ON_THE_FLOOR: FieldKind = { steps: ['debrief'], ofPlan: true, isThere: () => true };

const KINDS: Readonly<Record<Kind, FieldKind>> = {
  asset: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.assets, id) },
  need: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.needs, id) },
  outcome: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.outcomes, id) },
  carries: OF_CARD,
  best: OF_CARD,
  question: { steps: ['tenders'], isThere: () => true, isOpen: ({ presented }, id) => presented === id },
  answer: {
    steps: ['tenders'],
    isThere: ({ table }, id, inner) => isIn(table.tenders[makeId<TenderId>(id)]?.questions ?? {}, inner),
  },
  ask: {
    steps: ['bid', 'shocks'],
    isThere: ({ table }, id, inner) => isIn(table.bids[makeId<BidId>(id)]?.asks ?? {}, inner),
    isOpen: ({ table }, id) => table.bids[makeId<BidId>(id)]?.out === undefined,
  },
  reply: { steps: ['assessment'], isThere: () => true },
  difference: OF_PANEL,
  reason: OF_PANEL,
  award: OF_PANEL,
  feedback: ON_THE_FLOOR,
  pledge: ON_THE_FLOOR,
};

/** What a field's name says: its kind, and the ids of what it is about. */
function partsOf(field: string): { readonly kind: FieldKind | undefined; readonly id: string; readonly inner: string } {
  const [name = '', id = '', inner = ''] = field.split(':');
  return { kind: entriesOf(KINDS).find(([each]) => each === name)?.[1], id, inner };
}

const opened = new Map<string, Drafts>();

function draftsAt(place: string): Drafts {
  const known = opened.get(place);
  if (known !== undefined) return known;
  const made = draftsIn(tabMemory, place);
  opened.set(place, made);
  return made;
}

interface OwnDrafts extends Pick<Drafts, 'keep' | 'saved' | 'giveBack'> {
  readonly all: ReturnType<Drafts['all']>;
}

export function useDrafts(): OwnDrafts {
  const { room, seat, plan } = useTable();
  const place = `anyborough:drafts:${room.code}:${seat}`;
  const own = draftsAt(place);
  const ofPlan = draftsAt(`${place}:${plan.id}`);
  const kept = useSyncExternalStore(own.subscribe, own.all);
  const keptOfPlan = useSyncExternalStore(ofPlan.subscribe, ofPlan.all);
  const of = (field: string) => (partsOf(field).kind?.ofPlan ? ofPlan : own);
  return {
    all: { ...kept, ...keptOfPlan },
    keep: (field, draft) => of(field).keep(field, draft),
    saved: (field, sent) => of(field).saved(field, sent),
    giveBack: (field, refused) => of(field).giveBack(field, refused),
  };
}

interface FieldDraft {
  readonly draft: Draft | undefined;
  readonly keep: (draft: Draft | undefined) => void;
  /** What was here when it was sent is saved. False where something else is written by now, which stays. */
  readonly saved: () => boolean;
  /** Puts back what was refused, before what was begun here meanwhile. */
  readonly giveBack: (refused: Draft) => void;
}

export function useDraft(field: DraftField): FieldDraft {
  const { all, keep, saved, giveBack } = useDrafts();
  const draft = all[field];
  return {
    draft,
    keep: (next) => keep(field, next),
    saved: () => saved(field, draft),
    giveBack: (refused) => giveBack(field, refused),
  };
}

interface Typed extends Pick<FieldDraft, 'saved'> {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly forget: () => void;
  readonly giveBack: (text: string) => void;
}

/** A field of words alone, which begins with what is there already. */
export function useTyped(field: DraftField, start = ''): Typed {
  const { draft, keep, saved, giveBack } = useDraft(field);
  return {
    text: draft?.text ?? start,
    saved,
    type: (text) => keep(text === start ? undefined : { text }),
    forget: () => keep(undefined),
    giveBack: (text) => giveBack({ text }),
  };
}

export interface Offered {
  readonly field: string;
  readonly words: string;
  /** What it would have changed is not there any more, or is decided. */
  readonly gone: boolean;
}

/** The drafts whose field is not on the screen. */
export function offeredBack(all: Readonly<Record<string, Draft>>, at: At): readonly Offered[] {
  const { step, closed } = at.table;
  return Object.entries(all).flatMap(([field, { text, indicator }]) => {
    const { kind, id, inner } = partsOf(field);
    const there = kind?.isThere(at, id, inner) ?? false;
    const onScreen = there && !closed && kind?.steps.includes(step) && (kind.isOpen?.(at, id) ?? true);
    const words = [text, indicator ?? ''].filter((each) => each.trim() !== '').join('\n');
    return onScreen || words === '' ? [] : [{ field, words, gone: !there }];
  });
}
