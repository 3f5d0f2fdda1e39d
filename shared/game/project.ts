/** The only road from state to a screen: what each audience may know, field by field. A field nobody names here stays on the server. */
import type { Pack } from '../pack/schema.ts';
import { groupOf } from './audience.ts';
import type { Catalogue } from './catalogue.ts';
import { boroughDrawn, catalogueFor } from './catalogue-of.ts';
import { catalogueOfPlans, facilitatorCatalogues } from './catalogue-room.ts';
import { personPlans, plansOf } from './debrief.ts';
import type { Did } from './did.ts';
import type { Entry } from './entry.ts';
import { heard } from './hearing.ts';
import type { BidId, GroupId, SeatId } from './ids.ts';
import { createPapers, resultsFor } from './papers-shown.ts';
import { arrivalsOf, forFacilitators, peopleAt } from './people-shown.ts';
import type { SetOf } from './plan.ts';
import { entriesOf, keysOf, pickKeys } from './records.ts';
import { createRoom } from './room-shown.ts';
import { biddersFor, readByBiddersFor } from './rotation.ts';
import { setOf } from './sets.ts';
import { kept, keptEach, reading, slice } from './slice.ts';
import { spotlitBoard } from './spotlight.ts';
import type { AgendaItem, Group, Table, Workshop } from './state.ts';
import { isFrom, type StepId } from './steps.ts';
import type {
  AllPlans,
  Audience,
  FacilitatorView,
  GroupView,
  Mine,
  PublicView,
  SeatForFacilitator,
  View,
} from './views.ts';
import { reordered, voicesInOrder } from './voices.ts';

export interface Projector {
  /** What an audience sees of a state. Parts that have not changed since the last call keep their identity. */
  readonly view: (state: Workshop, audience: Audience) => View;
  /** What one person alone may see. */
  readonly mine: (state: Workshop, seat: SeatId) => Mine;
  /** What an audience may know of what an entry did; nothing if it may not know it. */
  readonly did: (state: Workshop, entry: Pick<Entry, 'did' | 'group'>, audience: Audience) => Did | undefined;
}

/** A person's scores for each bid, before they are turned over and after. */
function ownScores(group: Group | undefined, seat: SeatId): Mine['scores'] {
  return Object.fromEntries(
    entriesOf<BidId, NonNullable<Group['scores'][BidId]>>(group?.scores ?? {}).flatMap(([bid, scores]) => {
      const own = scores[seat];
      return own === undefined ? [] : [[bid, own]];
    }),
  );
}

function byGroup<V>(groups: Workshop['groups'], make: (table: Table) => V): Readonly<Partial<Record<GroupId, V>>> {
  return Object.fromEntries(entriesOf<GroupId, Group>(groups).map(([id, { table }]) => [id, make(table)]));
}

/** A table's part of the pack with what the plans shown to it hold. */
function withPlans(catalogue: Catalogue, shown: ReturnType<typeof catalogueOfPlans>): Catalogue {
  return {
    ...catalogue,
    people: { ...catalogue.people, ...shown.people },
    organisations: { ...catalogue.organisations, ...shown.organisations },
    backs: { ...catalogue.backs, ...shown.backs },
  };
}

/** What is remembered for each table. */
function groupSlices(pack: Pack) {
  return {
    forConsole: facilitatorCatalogues(pack),
    plans: slice(plansOf),
    ofPlans: slice((plans: AllPlans) => catalogueOfPlans(pack, plans)),
    people: slice(peopleAt),
    received: kept<GroupView['received']>(),
    bids: kept<GroupView['bids']>(),
    results: kept<GroupView['results']>(),
    whole: kept<GroupView>(),
    seats: slice((seats: FacilitatorView['seats'], group: GroupId) =>
      Object.fromEntries(entriesOf<SeatId, SeatForFacilitator>(seats).filter(([, seat]) => seat.group === group)),
    ),
    /** What facilitators of the table noted and heard, remarks included. */
    heard: slice((voices: Workshop['voices'], group: GroupId) =>
      Object.fromEntries(voicesInOrder(voices).filter(([, voice]) => voice.group === group)),
    ),
    voices: slice((voices: Workshop['voices'], group: GroupId) =>
      Object.fromEntries(voicesInOrder(voices).filter(([, voice]) => voice.group === group && voice.kind !== 'remark')),
    ),
  };
}

type GroupSlices = ReturnType<typeof groupSlices>;

const NO_SLIDES: Pack['slides'] = [];

/** A projector for one workshop. It keeps the last result of each part, so hold on to one as long as the workshop is open. */
export function createProjector(pack: Pack): Projector {
  const seatsForFacilitators = slice(forFacilitators);
  const arrivals = slice(arrivalsOf);
  const spent = slice((agenda: Workshop['agenda']) =>
    Object.fromEntries(entriesOf<StepId, AgendaItem>(agenda).map(([step, item]) => [step, item.spent])),
  );
  const tables = slice((groups: Workshop['groups']) =>
    Object.fromEntries(entriesOf<GroupId, Group>(groups).map(([id, { table }]) => [id, table])),
  );
  const board = slice(spotlitBoard);
  const voices = slice(reordered);
  const sameBidders = keptEach<GroupId, SetOf<GroupId>>();
  const bidders = slice(
    reading(readByBiddersFor, (state: Workshop) =>
      sameBidders(
        Object.fromEntries(keysOf<GroupId, Group>(state.groups).map((id) => [id, setOf(biddersFor(state, id))])),
      ),
    ),
  );
  const pairs = slice(personPlans);
  const prompts: FacilitatorView['prompts'] = Object.fromEntries(pack.agenda.map((item) => [item.step, item.prompts]));
  const papers = createPapers(pack);
  const forConsole = facilitatorCatalogues(pack);
  const settings = slice((bidders: Workshop['bidders'], alone: Workshop['alone']) => ({ bidders, alone }));
  const ofGroup = new Map<GroupId, GroupSlices>();
  const slicesOf = (group: GroupId): GroupSlices => {
    const known = ofGroup.get(group) ?? groupSlices(pack);
    ofGroup.set(group, known);
    return known;
  };

  const sameReceived = kept<FacilitatorView['received']>();
  const samePrompts = kept<FacilitatorView['prompts']>();
  const room = createRoom(pack, papers);

  function forGroup(state: Workshop, group: GroupId): GroupView {
    const table = state.groups[group]?.table;
    if (table === undefined) throw new Error(`There is no table ${group}.`);
    const slices = slicesOf(group);
    const plans = state.step === 'debrief' ? slices.plans(pairs(state.groups), group) : undefined;
    const catalogue = catalogueFor(pack, table);
    return slices.whole({
      audience: 'group',
      room: room(state),
      table,
      ...(plans ? { plans } : {}),
      bidders: bidders(state)[group] ?? {},
      received: received(state.groups, table),
      bids: bids(state.groups, table),
      results: slices.results(resultsFor(state.groups, table)),
      people: slices.people(state.seats, group),
      catalogue: plans ? withPlans(catalogue, slices.ofPlans(plans)) : catalogue,
      voices: slices.voices(state.voices, group),
    });
  }

  function received(groups: Workshop['groups'], table: Table): GroupView['received'] {
    return slicesOf(table.id).received(papers.received(groups, table));
  }

  function bids(groups: Workshop['groups'], table: Table): GroupView['bids'] {
    return slicesOf(table.id).bids(papers.bids(groups, table));
  }

  /** What facilitators of the room and of one table know alike. */
  function forAnyFacilitator(state: Workshop) {
    return {
      audience: 'facilitator',
      room: room(state),
      facilitators: state.facilitators,
      spent: spent(state.agenda),
      stepSince: state.stepSince,
      slides: isFrom(state.step, 'needs') ? NO_SLIDES : pack.slides,
      prompts: samePrompts(promptsAt(state)),
      settings: settings(state.bidders, state.alone),
    } as const;
  }

  function forAllFacilitators(state: Workshop): FacilitatorView {
    return {
      ...forAnyFacilitator(state),
      tables: tables(state.groups),
      // Beside the tables, which say the same in places: a snapshot is compressed by what stands near.
      received: sameReceived(byGroup(state.groups, (table) => received(state.groups, table))),
      seats: seatsForFacilitators(state.seats),
      catalogue: forConsole(state.groups),
      voices: voices(state.voices),
    };
  }

  /** The questions of the steps that the room and its tables are at. */
  function promptsAt({ step, groups }: Workshop): FacilitatorView['prompts'] {
    return pickKeys(prompts, [step, ...entriesOf<GroupId, Group>(groups).map(([, { table }]) => table.step)]);
  }

  /** Of one table alone. */
  function forTableFacilitator(state: Workshop, group: GroupId): FacilitatorView {
    const slices = slicesOf(group);
    const groups = pickKeys(state.groups, [group]);
    const table = groups[group]?.table;
    return {
      ...forAnyFacilitator(state),
      ...(table === undefined ? {} : { bids: bids(state.groups, table) }),
      tables: byGroup(groups, (each) => each),
      received: table === undefined ? {} : { [group]: received(state.groups, table) },
      seats: slices.seats(seatsForFacilitators(state.seats), group),
      voices: slices.heard(state.voices, group),
      catalogue: slices.forConsole(groups),
    };
  }

  function forPublic(state: Workshop): PublicView {
    const spotlit = board(pack, state.groups, state.seats, state.spotlight);
    return {
      audience: 'public',
      room: room(state),
      arrivals: arrivals(state.seats),
      map: boroughDrawn(pack),
      ...(spotlit === undefined ? {} : { board: spotlit }),
      ...(state.step === 'debrief' && state.spotlight !== undefined ? forOpenFloor(state, state.spotlight) : {}),
    };
  }

  /** The two plans for one person, with what is needed to read them. */
  function forOpenFloor({ groups }: Workshop, spotlight: GroupId): Pick<PublicView, 'plans' | 'catalogue'> {
    const slices = slicesOf(spotlight);
    const plans = slices.plans(pairs(groups), spotlight);
    const { people, organisations } = slices.ofPlans(plans);
    return { plans, catalogue: { columns: pack.columns, people, organisations } };
  }

  return {
    view(state, audience) {
      if (audience === 'facilitator') return forAllFacilitators(state);
      const group = groupOf(audience);
      if (group === undefined) return forPublic(state);
      return audience.startsWith('table:') ? forTableFacilitator(state, group) : forGroup(state, group);
    },
    did(state, entry, audience) {
      return heard(state, entry, audience);
    },
    mine(state, seat) {
      const group = state.seats[seat]?.group;
      return { scores: ownScores(group && state.groups[group], seat) };
    },
  };
}
