/** The record of a workshop: what one audience may know, its story and its papers. A facilitator's record opens again. */
import type { Pack } from '../pack/schema.ts';
import type { Recent } from '../protocol/messages.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueFor } from './catalogue-of.ts';
import type { Entry } from './entry.ts';
import type { BidId, GroupId, PackHash, PaperId, PlanId, SeatId } from './ids.ts';
import type { Panel } from './papers.ts';
import type { Projector } from './project.ts';
import { entriesOf, keysOf } from './records.ts';
import type { Group, Seat, Workshop } from './state.ts';
import type { Audience, FacilitatorView, GroupView } from './views.ts';
import { reordered } from './voices.ts';

/** What people wrote together: by paper, by field. */
export type Papers = Readonly<Partial<Record<PaperId, Readonly<Record<string, string>>>>>;

/** Who takes a record: facilitators of the room, or one table's people. */
export type RecordAudience = Extract<Audience, 'facilitator' | `group:${string}`>;

interface RecordBase {
  readonly format: 'anyborough-record';
  readonly version: 1;
  /** Server time in milliseconds. */
  readonly takenAt: number;
  readonly openedAt: number;
  readonly pack: { readonly id: string; readonly title: string; readonly hash: PackHash };
  readonly timeline: readonly Recent[];
  readonly papers: Papers;
}

/** All that a new workshop needs to go on where this one stands. No keys, links, seed or backgrounds. */
export type SavedWorkshop = Pick<
  Workshop,
  'title' | 'step' | 'slide' | 'agenda' | 'groups' | 'seats' | 'breaks' | 'bidders' | 'alone' | 'voices'
>;

/** One table's own record. */
export interface GroupRecord extends RecordBase {
  readonly kind: 'group';
  readonly view: GroupView;
}

/** The whole workshop. Names are kept, backgrounds and everything secret are not. */
export interface FacilitatorRecord extends RecordBase {
  readonly kind: 'workshop';
  readonly view: FacilitatorView;
  /** What the workshop can be opened again from, with the pack it ran on. */
  readonly again: { readonly workshop: SavedWorkshop; readonly pack: Pack };
}

export type WorkshopRecord = GroupRecord | FacilitatorRecord;

export interface RecordSource {
  readonly state: Workshop;
  readonly pack: Pack;
  readonly projector: Projector;
  /** The whole log, oldest first. */
  readonly entries: readonly Entry[];
  readonly papers: Papers;
  readonly takenAt: number;
}

/** The record for facilitators or for one table. */
export function recordOf(source: RecordSource, audience: RecordAudience): WorkshopRecord {
  const { state, pack, projector, entries, papers, takenAt } = source;
  const view = projector.view(state, audience);
  // Numbered as told: a gap would say when somebody said what carries no name.
  const timeline = entries
    .flatMap((entry) => {
      const did = projector.did(state, entry, audience);
      return did === undefined ? [] : [{ at: entry.at, by: entry.by, did }];
    })
    .map((told, place): Recent => ({ seq: place + 1, ...told }));
  const base = {
    format: 'anyborough-record',
    version: 1,
    takenAt,
    openedAt: state.openedAt,
    pack: { id: pack.id, title: pack.title, hash: state.pack },
    timeline,
  } as const;
  if (view.audience === 'group') {
    const catalogue = allKnown(pack, view);
    return { ...base, kind: 'group', view: { ...view, catalogue }, papers: papersOf(view, papers) };
  }
  if (view.audience === 'facilitator') {
    return {
      ...base,
      kind: 'workshop',
      view: withoutBackgrounds(view),
      papers,
      again: { workshop: savedOf(state), pack },
    };
  }
  throw new Error('The public screen takes no record.');
}

/** What the table came to know with each of its plans; a view holds what goes with the plan in work. */
function allKnown(pack: Pack, { catalogue, table }: GroupView): Catalogue {
  // The council's plan comes first at a table and counts last here: it was told more by what it bought than the sector.
  const plans = keysOf<PlanId, unknown>(table.plans).toReversed();
  const all = [catalogue, ...plans.map((current) => catalogueFor(pack, { ...table, current }))];
  const together = <K extends 'people' | 'organisations' | 'backs' | 'options' | 'told' | 'cards'>(part: K) =>
    Object.assign({}, ...all.map((each) => each[part])) as Catalogue[K];
  return {
    ...catalogue,
    people: together('people'),
    organisations: together('organisations'),
    backs: together('backs'),
    options: together('options'),
    told: together('told'),
    cards: together('cards'),
  };
}

function papersOf({ table }: GroupView, papers: Papers): Papers {
  const own: object = { ...table.plans, ...table.panels };
  return Object.fromEntries(entriesOf(papers).filter(([paper]) => Object.hasOwn(own, paper)));
}

function withoutBackgrounds(view: FacilitatorView): FacilitatorView {
  const seats = entriesOf(view.seats).map(([id, { background: _, ...seat }]) => [id, seat]);
  return { ...view, seats: Object.fromEntries(seats) };
}

/** Without the scores nobody has turned over: those go home with nobody, and the panel scores again. */
function withoutHiddenScores(groups: Workshop['groups']): Workshop['groups'] {
  return Object.fromEntries(
    entriesOf<GroupId, Group>(groups).map(([id, { order, table }]) => {
      const panels = entriesOf<BidId, Panel>(table.panels).map(([bid, panel]) => [
        bid,
        panel.scores ? panel : { ...panel, in: {} },
      ]);
      return [id, { order, scores: {}, table: { ...table, panels: Object.fromEntries(panels) } }];
    }),
  );
}

function savedOf({
  seats,
  groups,
  title,
  step,
  slide,
  agenda,
  breaks,
  bidders,
  alone,
  voices,
}: Workshop): SavedWorkshop {
  const kept = entriesOf<SeatId, Seat>(seats)
    .filter(([, seat]) => !seat.removed)
    .map(([id, { name, group, order, automatic, screen }]) => [
      id,
      { name, group, order, ...(automatic ? { automatic } : {}), ...(screen ? { screen } : {}) },
    ]);
  return {
    title,
    step,
    slide,
    agenda,
    breaks,
    bidders,
    alone,
    voices: reordered(voices),
    groups: withoutHiddenScores(groups),
    seats: Object.fromEntries(kept),
  };
}
