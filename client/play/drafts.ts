/** What this person has begun to write: in its field, and offered back where its field is not on the screen. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
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
import { isFrom, STEPS, type StepId } from '../../shared/game/steps.ts';
import type { BidShown } from '../../shared/game/views.ts';
import { type ByField, type Draft, type Drafts, draftsIn, together } from '../store/drafts.ts';
import { tabMemory } from '../store/storage.ts';
import { useTable } from './table.tsx';

/** Lines that are added, or changed where they are there already. */
type ListField = 'asset' | 'need' | 'outcome';
/** What is written about one thing, named by its id, and by another one's within it. */
type KindOfOne = 'carries' | 'best' | 'question' | 'answer' | 'ask' | 'reply' | 'difference' | 'reason' | 'award';
type Kind = ListField | KindOfOne | 'feedback' | 'pledge';
export type DraftField = ListField | 'feedback' | 'pledge' | `${ListField | KindOfOne}:${string}`;

interface At {
  readonly table: Pick<Table, 'step' | 'closed' | 'current' | 'tenders' | 'bids' | 'panels'>;
  /** Of the table, whether or not it works on it now. */
  readonly plan: Pick<Plan, 'id' | 'side' | 'assets' | 'needs' | 'outcomes' | 'cards'>;
  /** The bids the table hears. */
  readonly heard: Readonly<Partial<Record<BidId, Pick<BidShown, 'asks'>>>>;
  /** The tender that the room looks at. */
  readonly presented?: TenderId | undefined;
}

interface FieldKind {
  /** Where it is written. What is of a plan is written in the stage of the plan's side. */
  readonly steps: readonly StepId[];
  /** It stays with the plan or the table it was begun at, or goes where the person goes. */
  readonly of: 'plan' | 'table' | 'person';
  /** What it is about is there and open still. */
  readonly isThere: (at: At, id: string, inner: string) => boolean;
  /** At its step the field is on the screen only if so. */
  readonly isOpen?: (at: At, id: string) => boolean;
}

const isIn = (record: object, id: string) => id === '' || id in record;

/** While the tender is written they are changed in a dialog, which is not on the screen by itself. */
const ALSO_IN_TENDER = {
  steps: ['needs', 'tender', 'framework'],
  of: 'plan',
  isOpen: ({ table }) => table.step !== 'tender',
} as const satisfies Partial<FieldKind>;
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
  asset: { steps: ['needs', 'framework'], of: 'plan', isThere: ({ plan }, id) => isIn(plan.assets, id) },
  need: { ...ALSO_IN_TENDER, isThere: ({ plan }, id) => isIn(plan.needs, id) },
  outcome: { ...ALSO_IN_TENDER, isThere: ({ plan }, id) => isIn(plan.outcomes, id) },
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
    isOpen: ({ table }, id) => {
      const bid = table.bids[makeId<BidId>(id)];
      return bid?.plan === table.current && bid.out === undefined;
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

const PLACES = ['person', 'table', 'plan'] as const satisfies readonly FieldKind['of'][];

/** What is kept at a place and looked for there. */
const atHome = (all: ByField, of: FieldKind['of']): ByField =>
  Object.fromEntries(Object.entries(all).filter(([field]) => keptAt(field) === of));

/** Moves what an earlier version kept elsewhere to where it is looked for now. */
export function bringHome(drafts: ReturnType<typeof draftsOf>): void {
  for (const of of PLACES)
    for (const [field, draft] of Object.entries(drafts[of].all())) {
      const home = keptAt(field);
      if (home === of) continue;
      drafts[of].keep(field, undefined);
      drafts[home].giveBack(field, draft);
    }
}

/** Everything begun that has its field here, from what each place holds. */
export function begunIn(kept: Readonly<Record<FieldKind['of'], ByField>>): ByField {
  return { ...atHome(kept.person, 'person'), ...atHome(kept.table, 'table'), ...atHome(kept.plan, 'plan') };
}

interface OwnDrafts extends Pick<Drafts, 'keep' | 'saved' | 'giveBack'> {
  readonly all: ByField;
}

export function useDrafts(): OwnDrafts {
  const { room, seat, table, plan } = useTable();
  const drafts = draftsOf({ code: room.code, seat, table: table.id, plan: plan.id });
  const ofPerson = useSyncExternalStore(drafts.person.subscribe, drafts.person.all);
  const ofTable = useSyncExternalStore(drafts.table.subscribe, drafts.table.all);
  const ofPlan = useSyncExternalStore(drafts.plan.subscribe, drafts.plan.all);
  const of = (field: string) => drafts[keptAt(field)];
  return {
    all: begunIn({ person: ofPerson, table: ofTable, plan: ofPlan }),
    keep: (field, draft) => of(field).keep(field, draft),
    saved: (field, sent) => of(field).saved(field, sent),
    giveBack: (field, refused) => of(field).giveBack(field, refused),
  };
}

/** What was begun on the table's other plans: its council plan after the swap, or the other tender it answers. */
export function useBegunElsewhere(): readonly (Pick<OwnDrafts, 'all' | 'keep'> & { readonly plan: Plan })[] {
  const { room, seat, table, plan } = useTable();
  const others = useMemo(
    () =>
      entriesOf<PlanId, Plan>(table.plans)
        .filter(([id]) => id !== plan.id)
        .map(([id, each]) => ({
          plan: each,
          drafts: draftsOf({ code: room.code, seat, table: table.id, plan: id }).plan,
        })),
    [room.code, seat, table.id, table.plans, plan.id],
  );
  const kept = useMemo(() => together(others.map(({ drafts }) => drafts)), [others]);
  const all = useSyncExternalStore(kept.subscribe, kept.all);
  return others.map(({ plan, drafts }, at) => ({ plan, keep: drafts.keep, all: atHome(all[at] ?? {}, 'plan') }));
}

export function useBroughtHome(): void {
  const { room, seat, table, plan } = useTable();
  useEffect(() => {
    bringHome(draftsOf({ code: room.code, seat, table: table.id, plan: plan.id }));
  }, [room.code, seat, table.id, plan.id]);
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

/** The drafts whose field is not on the screen: those of a plan, or all at the table with the plan it works on. */
export function offeredBack(all: ByField, at: At): readonly Offered[] {
  const { table, plan } = at;
  const { step, closed } = table;
  return Object.entries(all).flatMap(([field, { text, indicator }]): Offered[] => {
    const { kind, id, inner } = partsOf(field);
    const words = [text, indicator ?? ''].filter((each) => each.trim() !== '').join('\n');
    if (words === '') return [];
    if (!kind?.isThere(at, id, inner)) return [{ field, words, stands: 'gone' }];
    const ofPlan = kind.of === 'plan';
    const steps = ofPlan ? kind.steps.filter((each) => STEPS[each].stage === plan.side) : kind.steps;
    if (closed || !steps.some((each) => isFrom(each, step))) return [{ field, words, stands: 'past' }];
    const isAtHand = !ofPlan || plan.id === table.current;
    const onScreen = isAtHand && steps.includes(step) && (kind.isOpen?.(at, id) ?? true);
    return onScreen ? [] : [{ field, words, stands: 'waiting' }];
  });
}
