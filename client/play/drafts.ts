/** What this person has begun to write: in its field, and offered back where its field is not on the screen. */
import { useSyncExternalStore } from 'react';
import {
  type AskId,
  type BidId,
  type CardId,
  type GroupId,
  makeId,
  type PlanId,
  type SeatId,
  type TenderId,
} from '../../shared/game/ids.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import type { BidShown } from '../../shared/game/views.ts';
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
  readonly plan: Pick<Plan, 'id' | 'assets' | 'needs' | 'outcomes' | 'cards'>;
  /** The bids the table hears. */
  readonly heard: Readonly<Partial<Record<BidId, Pick<BidShown, 'asks'>>>>;
  /** The tender that the room looks at. */
  readonly presented?: TenderId | undefined;
}

interface FieldKind {
  /** Where it is written. */
  readonly steps: readonly StepId[];
  /** It stays with the plan or the table it was begun at, or goes where the person goes. */
  readonly of: 'plan' | 'table' | 'person';
  /** What it is about is there and open still. */
  readonly isThere: (at: At, id: string, inner: string) => boolean;
  /** At its step the field is on the screen only if so. */
  readonly isOpen?: (at: At, id: string) => boolean;
}

const isIn = (record: object, id: string) => id === '' || id in record;

const WRITTEN = { steps: ['needs', 'framework'], of: 'plan' } as const satisfies Partial<FieldKind>;
const OF_CARD: FieldKind = {
  steps: ['challenges', 'tender', 'shocks'],
  of: 'plan',
  isThere: ({ plan }, id) => {
    const held = plan.cards[makeId<CardId>(id)];
    return held !== undefined && held.answer === undefined;
  },
};
const OF_PANEL: FieldKind = {
  steps: ['assessment'],
  of: 'table',
  isThere: ({ table }, id) => {
    const panel = table.panels[makeId<BidId>(id)];
    return panel !== undefined && panel.award === undefined;
  },
};
const ON_THE_FLOOR: FieldKind = { steps: ['debrief'], of: 'person', isThere: () => true };

const KINDS: Readonly<Record<Kind, FieldKind>> = {
  asset: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.assets, id) },
  need: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.needs, id) },
  outcome: { ...WRITTEN, isThere: ({ plan }, id) => isIn(plan.outcomes, id) },
  carries: OF_CARD,
  best: OF_CARD,
  question: {
    steps: ['tenders'],
    of: 'table',
    isThere: () => true,
    isOpen: ({ presented }, id) => presented === id,
  },
  answer: {
    steps: ['tenders'],
    of: 'table',
    isThere: ({ table }, id, inner) => isIn(table.tenders[makeId<TenderId>(id)]?.questions ?? {}, inner),
  },
  ask: {
    steps: ['bid', 'shocks'],
    of: 'table',
    isThere: ({ table }, id, inner) => {
      const bid = table.bids[makeId<BidId>(id)];
      return bid !== undefined && isIn(bid.asks, inner);
    },
    isOpen: ({ table, plan }, id) => {
      const bid = table.bids[makeId<BidId>(id)];
      return bid?.plan === plan.id && bid.out === undefined;
    },
  },
  reply: {
    steps: ['assessment'],
    of: 'table',
    isThere: ({ table, heard }, id, inner) => {
      const bid = makeId<BidId>(id);
      return table.panels[bid] !== undefined && heard[bid]?.asks[makeId<AskId>(inner)] !== undefined;
    },
  },
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

export interface Whose {
  readonly code: string;
  readonly seat: SeatId;
  readonly table: GroupId;
  readonly plan: PlanId;
}

/** Everything that may have been begun by somebody here: what was begun at another table or plan waits there. */
export function draftsOf({ code, seat, table, plan }: Whose): Readonly<Record<FieldKind['of'], Drafts>> {
  const place = `anyborough:drafts:${code}:${seat}`;
  return { person: draftsAt(place), table: draftsAt(`${place}:${table}`), plan: draftsAt(`${place}:${plan}`) };
}

/** Where what is begun in a field is kept. */
export const keptAt = (field: string): FieldKind['of'] => partsOf(field).kind?.of ?? 'person';

interface OwnDrafts extends Pick<Drafts, 'keep' | 'saved' | 'giveBack'> {
  readonly all: ReturnType<Drafts['all']>;
}

export function useDrafts(): OwnDrafts {
  const { room, seat, table, plan } = useTable();
  const drafts = draftsOf({ code: room.code, seat, table: table.id, plan: plan.id });
  const ofPerson = useSyncExternalStore(drafts.person.subscribe, drafts.person.all);
  const ofTable = useSyncExternalStore(drafts.table.subscribe, drafts.table.all);
  const ofPlan = useSyncExternalStore(drafts.plan.subscribe, drafts.plan.all);
  const of = (field: string) => drafts[keptAt(field)];
  return {
    all: { ...ofPerson, ...ofTable, ...ofPlan },
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
  /** `waiting` for its field to be on the screen again; `past` once no field comes any more; `gone` where what it would have changed is taken away or decided. */
  readonly stands: 'waiting' | 'past' | 'gone';
}

/** The drafts whose field is not on the screen. */
export function offeredBack(all: Readonly<Record<string, Draft>>, at: At): readonly Offered[] {
  const { step, closed } = at.table;
  return Object.entries(all).flatMap(([field, { text, indicator }]): Offered[] => {
    const { kind, id, inner } = partsOf(field);
    const words = [text, indicator ?? ''].filter((each) => each.trim() !== '').join('\n');
    if (words === '') return [];
    if (!kind?.isThere(at, id, inner)) return [{ field, words, stands: 'gone' }];
    const comes = kind.steps.some((each) => isFrom(each, step));
    if (closed || !comes) return [{ field, words, stands: 'past' }];
    const onScreen = kind.steps.includes(step) && (kind.isOpen?.(at, id) ?? true);
    return onScreen ? [] : [{ field, words, stands: 'waiting' }];
  });
}
