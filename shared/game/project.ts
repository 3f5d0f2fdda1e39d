/** The only road from state to a screen: what each audience may know, field by field. A field nobody names here stays on the server. */
import type { Pack } from '../pack/schema.ts';
import { catalogueFor, fullCatalogue } from './catalogue-of.ts';
import type { Did } from './did.ts';
import type { Entry } from './entry.ts';
import { type GroupId, makeId, type SeatId } from './ids.ts';
import { entriesOf, inOrder, keysOf } from './records.ts';
import { slice } from './slice.ts';
import { spotlitBoard } from './spotlight.ts';
import type { AgendaItem, Group, Seat, Workshop } from './state.ts';
import type { StepId } from './steps.ts';
import type {
  Audience,
  FacilitatorView,
  GroupName,
  GroupView,
  PublicView,
  Room,
  SeatForFacilitator,
  SeatName,
  ShownSlide,
  View,
} from './views.ts';

export interface Projector {
  /** What an audience sees of a state. Parts that have not changed since the last call keep their identity. */
  readonly view: (state: Workshop, audience: Audience) => View;
  /** What an audience may know of what an entry did; nothing if it may not know it. */
  readonly did: (state: Workshop, entry: Pick<Entry, 'did' | 'group'>, audience: Audience) => Did | undefined;
}

/** Everybody there is to tell: facilitators, the public screen, each table. */
export function audiencesOf(state: Workshop): Audience[] {
  return ['facilitator', 'public', ...keysOf(state.groups).map((group): Audience => `group:${group}`)];
}

/** The group an audience is, if it is one. */
export function groupOf(audience: Audience): GroupId | undefined {
  return audience.startsWith('group:') ? makeId<GroupId>(audience.slice('group:'.length)) : undefined;
}

function groupNames(groups: Workshop['groups']): Readonly<Partial<Record<GroupId, GroupName>>> {
  return Object.fromEntries(
    entriesOf<GroupId, Group>(groups).map(([id, { order, table }]) => [
      id,
      { name: table.name, emblem: table.emblem, order, step: table.step },
    ]),
  );
}

function minutesOf(agenda: Workshop['agenda']): Room['agenda'] {
  return Object.fromEntries(entriesOf<StepId, AgendaItem>(agenda).map(([step, { minutes }]) => [step, { minutes }]));
}

function shownSlide(pack: Pack, number: number): Room['slide'] {
  const slide = pack.slides[number];
  if (slide === undefined) return undefined;
  const shown: ShownSlide = {
    title: slide.title,
    body: slide.body,
    ...(slide.chart === undefined ? {} : { chart: slide.chart }),
    ...(slide.source === undefined ? {} : { source: slide.source }),
  };
  return { number, of: pack.slides.length, shown };
}

function seated(seats: Workshop['seats']): [SeatId, Seat][] {
  return inOrder<SeatId, Seat>(seats).filter(([, seat]) => !seat.removed);
}

function nameOf({ name, order, automatic }: Seat): SeatName {
  return { name, order, ...(automatic ? { automatic } : {}) };
}

function forFacilitators(seats: Workshop['seats']): FacilitatorView['seats'] {
  return Object.fromEntries(
    seated(seats).map(([id, seat]): [SeatId, SeatForFacilitator] => [
      id,
      { ...nameOf(seat), group: seat.group, ...(seat.background === undefined ? {} : { background: seat.background }) },
    ]),
  );
}

function arrivalsOf(seats: Workshop['seats']): PublicView['arrivals'] {
  return Object.fromEntries(seated(seats).map(([id, { name, group, order }]) => [id, { name, group, order }]));
}

function peopleAt(seats: Workshop['seats'], group: GroupId): GroupView['people'] {
  return Object.fromEntries(
    seated(seats)
      .filter(([, seat]) => seat.group === group)
      .map(([id, seat]) => [id, nameOf(seat)]),
  );
}

/** A projector for one workshop. It keeps the last result of each part, so hold on to one as long as the workshop is open. */
export function createProjector(pack: Pack): Projector {
  const names = slice(groupNames);
  const minutes = slice(minutesOf);
  const slide = slice((number: number) => shownSlide(pack, number));
  const seatsForFacilitators = slice(forFacilitators);
  const arrivals = slice(arrivalsOf);
  const spent = slice((agenda: Workshop['agenda']) =>
    Object.fromEntries(entriesOf<StepId, AgendaItem>(agenda).map(([step, item]) => [step, item.spent])),
  );
  const tables = slice((groups: Workshop['groups']) =>
    Object.fromEntries(entriesOf<GroupId, Group>(groups).map(([id, { table }]) => [id, table])),
  );
  const board = slice(spotlitBoard);
  const people = new Map<GroupId, ReturnType<typeof slice<[Workshop['seats'], GroupId], GroupView['people']>>>();

  function room(state: Workshop): Room {
    const { code, title, step, locked, closedAt, clock, announcement, spotlight } = state;
    const shown = step === 'briefing' ? slide(state.slide) : undefined;
    return {
      code,
      title,
      place: pack.place.name,
      step,
      locked,
      clock,
      agenda: minutes(state.agenda),
      groups: names(state.groups),
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(announcement === undefined ? {} : { announcement }),
      ...(shown === undefined ? {} : { slide: shown }),
      ...(spotlight === undefined ? {} : { spotlight }),
    };
  }

  function forGroup(state: Workshop, group: GroupId): GroupView {
    const table = state.groups[group]?.table;
    if (table === undefined) throw new Error(`There is no table ${group}.`);
    const peopleOf = people.get(group) ?? slice(peopleAt);
    people.set(group, peopleOf);
    return {
      audience: 'group',
      room: room(state),
      table,
      people: peopleOf(state.seats, group),
      catalogue: catalogueFor(pack, table),
    };
  }

  function forAllFacilitators(state: Workshop): FacilitatorView {
    return {
      audience: 'facilitator',
      room: room(state),
      tables: tables(state.groups),
      seats: seatsForFacilitators(state.seats),
      facilitators: state.facilitators,
      catalogue: fullCatalogue(pack),
      spent: spent(state.agenda),
      stepSince: state.stepSince,
      slides: pack.slides,
    };
  }

  function forPublic(state: Workshop): PublicView {
    const spotlit = board(pack, state.groups, state.spotlight);
    return {
      audience: 'public',
      room: room(state),
      arrivals: arrivals(state.seats),
      mapSeed: pack.place.mapSeed,
      ...(spotlit === undefined ? {} : { board: spotlit }),
    };
  }

  return {
    view(state, audience) {
      if (audience === 'facilitator') return forAllFacilitators(state);
      const group = groupOf(audience);
      return group === undefined ? forPublic(state) : forGroup(state, group);
    },
    did(state, entry, audience) {
      return mayHear(state, entry, audience) ? entry.did : undefined;
    },
  };
}

/** What everybody in the room may hear of. All else is heard by the table it belongs to, and by facilitators. */
const FOR_THE_ROOM: readonly Did['type'][] = [
  'stepped',
  'clockStarted',
  'clockPaused',
  'clockAdded',
  'slideShown',
  'spotlit',
  'announced',
  'workshopClosed',
  'settingsChanged',
];

function mayHear(state: Workshop, { did, group }: Pick<Entry, 'did' | 'group'>, audience: Audience): boolean {
  if (audience === 'facilitator') return true;
  if (FOR_THE_ROOM.includes(did.type)) return true;
  const listener = groupOf(audience);
  if (listener === undefined) return did.type === 'seatTaken';
  if (group !== undefined) return group === listener;
  if (did.type === 'seatTaken' || did.type === 'seatMoved' || did.type === 'seatsFilled' || did.type === 'groupRenamed')
    return did.group === listener;
  if (did.type === 'seatRenamed') return state.seats[did.seat]?.group === listener;
  return did.type === 'revealed' && state.groups[listener]?.table.plans[did.plan] !== undefined;
}
