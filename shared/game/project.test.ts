/** What each audience sees, and who gets a message when something is done. */
import { describe, expect, test } from 'vitest';
import { audiencesOf, groupOf } from './audience.ts';
import type { Did } from './did.ts';
import { diff } from './diff.ts';
import { type GroupId, makeId, type SeatId } from './ids.ts';
import { createProjector } from './project.ts';
import { assessing, published } from './testing/a-day.ts';
import { aWorkshop, OPENED_AT, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';
import type { Audience } from './views.ts';

const G1: Audience = `group:${makeId<GroupId>('g1')}`;

function shown(w: Played, audience: Audience) {
  return createProjector(w.pack).view(w.state(), audience);
}
/** Who gets a message about what is done: patches, or word of it. */
function told(w: Played, act: () => unknown): string[] {
  const projector = createProjector(w.pack);
  const before = new Map(audiencesOf(w.state()).map((audience) => [audience, projector.view(w.state(), audience)]));
  act();
  const entry = w.log().at(-1);
  return [...before].flatMap(([audience, view]) => {
    const patches = diff(view, projector.view(w.state(), audience));
    const did: Did | undefined = entry && projector.did(w.state(), entry, audience);
    return patches.length > 0 || did !== undefined ? [audience] : [];
  });
}

describe('audiences', () => {
  test('[VIEW3] are the facilitators, the public screen and each table', () => {
    expect(audiencesOf(aWorkshop().state())).toEqual(['facilitator', 'public', 'group:g1', 'group:g2']);
    expect(groupOf(G1)).toBe('g1');
    expect(groupOf('public')).toBeUndefined();
    expect(groupOf('facilitator')).toBeUndefined();
  });

  test('[VIEW3] a table that is not there has no view', () => {
    expect(() => shown(aWorkshop(), `group:${makeId<GroupId>('g9')}`)).toThrow('There is no table g9.');
  });
});

describe('what everybody sees of the room', () => {
  test('[VIEW4] code, title, place, step, door, clock, minutes and tables by name', () => {
    const w = aWorkshop().at('needs');
    for (const audience of audiencesOf(w.state())) {
      expect(shown(w, audience).room).toStrictEqual({
        code: 'K7M4QX',
        title: 'A day',
        place: 'Brook',
        step: 'needs',
        locked: false,
        clock: { left: 1_500_000, since: OPENED_AT },
        agenda: Object.fromEntries(BOROUGH.agenda.map((item) => [item.step, { minutes: item.minutes }])),
        breaks: { reveal: { name: 'Tea', minutes: 15 }, tenders: { name: 'Lunch', minutes: 45 } },
        groups: {
          g1: { name: 'Heron', emblem: 'heron', order: 1, step: 'needs' },
          g2: { name: 'Kiln', emblem: 'kiln', order: 2, step: 'needs' },
        },
      });
    }
  });

  test('[VIEW4] the slide in the briefing only, with how many there are', () => {
    const w = aWorkshop().at('briefing');
    expect(shown(w, G1).room.slide).toStrictEqual({
      number: 0,
      of: 2,
      shown: { title: 'Brook today', body: 'Words about Brook.' },
    });
    w.does('lead', 'slide.go', { slide: 1 });
    expect(shown(w, 'public').room.slide?.shown).toEqual({
      title: 'Who needs what',
      body: 'More words.',
      chart: BOROUGH.slides[1]?.chart,
      source: { title: 'A report', year: 2016 },
    });
    expect(shown(w.at('needs'), G1).room).not.toHaveProperty('slide');
    const none = w.given((state) => ({ ...state, step: 'briefing', slide: 9 }));
    expect(shown(none, G1).room).not.toHaveProperty('slide');
  });

  test('[VIEW4] a message, the spotlight and the end, once there are any', () => {
    const w = aWorkshop();
    w.does('lead', 'announce', { text: 'Lunch', lookUp: true });
    w.does('lead', 'spotlight.set', { group: 'g2', bidder: 'g1' });
    w.does('lead', 'workshop.close', {});
    expect(shown(w, G1).room).toMatchObject({
      announcement: { text: 'Lunch', lookUp: true, at: OPENED_AT },
      spotlight: 'g2',
      spotlitBidder: 'g1',
      closedAt: OPENED_AT,
    });
  });
});

describe('what a table sees', () => {
  test('[VIEW5] itself, its people by name, and its part of the pack', () => {
    const w = aWorkshop().seats('cat', 'g1', 'lived');
    w.does('lead', 'player.fill', { group: 'g1', seats: 1 });
    const robot = Object.keys(w.state().seats).at(-1) ?? '';
    const view = shown(w, G1);
    expect(view).toMatchObject({ audience: 'group', table: w.table() });
    expect(view).toHaveProperty('people', {
      [w.seatId('ann')]: { name: 'ann', order: 1 },
      [w.seatId('cat')]: { name: 'cat', order: 3 },
      [robot]: { name: 'Dale', order: 4, automatic: true },
    });
    expect(Object.keys(view)).toEqual([
      'audience',
      'room',
      'table',
      'bidders',
      'received',
      'bids',
      'results',
      'people',
      'catalogue',
      'voices',
    ]);
  });

  test('[SEAT6] nobody who was removed', () => {
    const w = aWorkshop();
    w.does('lead', 'seat.remove', { seat: w.seatId('ann') });
    expect(shown(w, G1)).toHaveProperty('people', {});
    expect(shown(w, 'public')).toHaveProperty('arrivals', {
      [w.seatId('bob')]: { name: 'bob', group: 'g2', order: 2 },
    });
  });
});

describe('what facilitators see', () => {
  test('[VIEW6] every table, everybody with background, facilitators, time spent, and until the tables begin the slides with notes', () => {
    expect(shown(aWorkshop().at('briefing'), 'facilitator')).toHaveProperty('slides', BOROUGH.slides);
    const w = aWorkshop().seats('cat', 'g1', 'lived').at('needs').later(4).at('choosing');
    w.does('lead', 'seat.remove', { seat: w.seatId('bob') });
    const view = shown(w, 'facilitator');
    expect(view).toMatchObject({
      audience: 'facilitator',
      tables: { g1: w.table('g1'), g2: w.table('g2') },
      facilitators: { f0: { name: 'Facilitator', kind: 'lead' } },
      spent: { lobby: 0, briefing: 0, needs: 240_000, choosing: 0, reveal: 0 },
      stepSince: OPENED_AT + 240_000,
      slides: [],
    });
    expect(view).toHaveProperty('seats', {
      [w.seatId('ann')]: { name: 'ann', order: 1, group: 'g1' },
      [w.seatId('cat')]: { name: 'cat', order: 3, group: 'g1', background: 'lived' },
    });
    expect(view).toHaveProperty('catalogue.backs.kettle.core', 1000);
  });
});

describe('what the public screen sees', () => {
  test('[VIEW7] arrivals by first name and table, and the map', () => {
    const view = shown(aWorkshop().seats('cat', 'g1', 'lived'), 'public');
    expect(Object.keys(view)).toEqual(['audience', 'room', 'arrivals', 'map']);
    expect(view).toMatchObject({ audience: 'public', map: { seed: 77 } });
    expect(view).toHaveProperty(`arrivals.${makeId<SeatId>('s2')}`, { name: 'ann', group: 'g1', order: 1 });
  });
});

describe('who gets a message', () => {
  test('[HEAR8] what authors change in a draft after it went out is noticed by nobody else', () => {
    const w = published('tenders');
    w.does('bob', 'tender.present', { tender: 't2' });
    w.does('lead', 'tender.return', { tender: 't2' });
    const price = { field: 'price', value: 3 } as const;
    expect(told(w, () => w.does('bob', 'tender.edit', { tender: 't2', change: price }))).toEqual([
      'facilitator',
      'group:g2',
    ]);
    const sector = assessing();
    sector.does('ann', 'bid.present', { bid: 'bq1' });
    sector.does('lead', 'bid.return', { bid: 'bq1' });
    const act = () => sector.does('ann', 'bid.ask', { bid: 'bq1', kind: 'other', text: 'More' });
    expect(told(sector, act)).toEqual(['facilitator', 'group:g1']);
    sector.does('ann', 'bid.submit', { bid: 'bq1' });
    expect(told(sector, () => sector.at('debrief'))).toHaveLength(4);
  });

  test('[HEAR6] a placed card goes to its table and to facilitators, and nobody else', () => {
    const w = aWorkshop().at('choosing');
    const place = (organisation: string) => () => w.does('ann', 'plan.place', { organisation, column: 'now' });
    expect(told(w, place('oars'))).toEqual(['facilitator', 'group:g1']);
    w.does('lead', 'spotlight.set', { group: 'g2' });
    expect(told(w, place('lamp'))).toEqual(['facilitator', 'group:g1']);
    w.does('lead', 'spotlight.set', { group: 'g1' });
    expect(told(w, place('kettle'))).toEqual(['facilitator', 'public', 'group:g1']);
  });

  test('[HEAR6] what a table writes and guesses goes no further either', () => {
    const w = aWorkshop().at('choosing');
    expect(told(w, () => w.does('ann', 'need.add', { text: 'A key' }))).toEqual(['facilitator', 'group:g1']);
    expect(told(w, () => w.does('ann', 'ready.set', { ready: true }))).toEqual(['facilitator', 'group:g1']);
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.at('reveal');
    expect(told(w, () => w.does('ann', 'plan.guess', { amount: 1 }))).toEqual(['facilitator', 'group:g1']);
    expect(told(w, () => w.does('ann', 'plan.reveal', {}))).toEqual(['facilitator', 'group:g1']);
  });

  test('[VIEW2] parts of a view that have not changed keep their identity', () => {
    const w = aWorkshop().at('choosing');
    const { view } = createProjector(w.pack);
    const before = audiencesOf(w.state()).map((audience) => view(w.state(), audience));
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    const after = audiencesOf(w.state()).map((audience) => view(w.state(), audience));
    const parts = ['seats', 'facilitators', 'people', 'arrivals', 'slides', 'spent'] as const;
    for (const [i, each] of before.entries())
      for (const part of parts) expect(Reflect.get(after[i] ?? {}, part)).toBe(Reflect.get(each, part));
    for (const [i, each] of before.entries()) {
      expect(after[i]?.room.groups).toEqual(each.room.groups);
      expect(after[i]?.room.agenda).toBe(each.room.agenda);
    }
  });
});
