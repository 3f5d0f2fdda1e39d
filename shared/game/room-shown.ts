/** The room as everybody sees it: where it stands, its tables by name, and what is on every screen. */
import type { Pack } from '../pack/schema.ts';
import type { GroupId } from './ids.ts';
import type { Papers } from './papers-shown.ts';
import { entriesOf } from './records.ts';
import { kept, keptEach, slice } from './slice.ts';
import type { AgendaItem, Group, Workshop } from './state.ts';
import type { StepId } from './steps.ts';
import type { GroupName, Room, ShownSlide } from './views.ts';

function groupNames(groups: Workshop['groups']): Readonly<Partial<Record<GroupId, GroupName>>> {
  return Object.fromEntries(
    entriesOf<GroupId, Group>(groups).map(([id, { order, table }]) => {
      const hasPresented = Object.values(table.tenders).some((tender) => tender?.presented);
      const { name, emblem, step } = table;
      return [id, { name, emblem, order, step, ...(hasPresented ? { hasPresented: true } : {}) }];
    }),
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

/** The room of one workshop. A part that has not changed since the last call is the same object. */
export function createRoom(pack: Pack, papers: Pick<Papers, 'presented'>): (state: Workshop) => Room {
  const sameRoom = kept<Room>();
  const sameNames = keptEach<GroupId, GroupName>();
  const names = slice((groups: Workshop['groups']) => sameNames(groupNames(groups)));
  const minutes = slice(minutesOf);
  const slide = slice((number: number) => shownSlide(pack, number));

  function roomOf(state: Workshop): Room {
    const { code, title, step, locked, closedAt, clock, announcement, spotlight, spotlitBidder, breaks, onBreak } =
      state;
    const presenting = papers.presented(state.groups, state.presenting);
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
      breaks,
      ...(onBreak === undefined ? {} : { onBreak }),
      ...(presenting === undefined ? {} : { presenting }),
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(announcement === undefined ? {} : { announcement }),
      ...(shown === undefined ? {} : { slide: shown }),
      ...(spotlight === undefined ? {} : { spotlight }),
      ...(spotlitBidder === undefined ? {} : { spotlitBidder }),
    };
  }

  return slice((state: Workshop) => sameRoom(roomOf(state)));
}
