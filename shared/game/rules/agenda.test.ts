import { describe, expect, test } from 'vitest';
import { remaining } from '../clock.ts';
import { createProjector } from '../project.ts';
import { aWorkshop, LEAD, OPENED_AT, type Played, tokenHash } from '../testing/a-workshop.ts';
import { BOROUGH } from '../testing/borough.ts';

const MINUTE = 60_000;
const left = (w: Played, minutesLater = 0) => remaining(w.state().clock, OPENED_AT + minutesLater * MINUTE) / MINUTE;

describe('moving the room', () => {
  test('[STEP1] a facilitator moves everybody, forwards and back, whatever is unfinished', () => {
    const w = aWorkshop();
    expect(w.does('lead', 'step.go', { step: 'choosing' })).toEqual({
      type: 'stepped',
      step: 'choosing',
      from: 'lobby',
    });
    expect([w.state().step, w.table('g1').step, w.table('g2').step]).toEqual(['choosing', 'choosing', 'choosing']);
    expect(w.does('lead', 'step.go', { step: 'lobby' })).toEqual({ type: 'stepped', step: 'lobby', from: 'choosing' });
    expect([w.state().step, w.table('g1').step, w.table('g2').step]).toEqual(['lobby', 'lobby', 'lobby']);
  });

  test('[STEP1] to where everybody is there is no move', () => {
    expect(aWorkshop().asks('lead', 'step.go', { step: 'lobby' })).toBe('already_so');
  });

  test('[STEP1] a pack may leave a step out', () => {
    const pack = { ...BOROUGH, agenda: BOROUGH.agenda.filter(({ step }) => step !== 'briefing') };
    expect(aWorkshop({ pack }).asks('lead', 'step.go', { step: 'briefing' })).toBe('not_in_pack');
  });

  test('[STEP1] people at a table do not move the room', () => {
    expect(aWorkshop().asks('ann', 'step.go', { step: 'needs' })).toBe('not_yours');
  });
});

describe('moving one table', () => {
  test('[STEP2] a facilitator moves one table ahead or back inside its stage', () => {
    const w = aWorkshop().at('choosing');
    const ahead = w.does('lead', 'step.go', { step: 'reveal', group: 'g1' });
    expect(ahead).toEqual({ type: 'stepped', step: 'reveal', from: 'choosing', group: 'g1' });
    expect([w.state().step, w.table('g1').step, w.table('g2').step]).toEqual(['choosing', 'reveal', 'choosing']);
    w.does('lead', 'step.go', { step: 'needs', group: 'g1' });
    expect(w.table('g1').step).toBe('needs');
    expect(w.asks('lead', 'step.go', { step: 'needs', group: 'g1' })).toBe('already_so');
  });

  test('[STEP6] a table that was moved alone knows where the room is', () => {
    const w = aWorkshop().at('choosing');
    w.does('lead', 'step.go', { step: 'reveal', group: 'g1' });
    expect(createProjector(w.pack).view(w.state(), `group:${w.table().id}`)).toMatchObject({
      room: { step: 'choosing', groups: { g1: { step: 'reveal' }, g2: { step: 'choosing' } } },
      table: { step: 'reveal' },
    });
  });

  test('[STEP2] not to or from a step of the whole room', () => {
    expect(aWorkshop().at('needs').asks('lead', 'step.go', { step: 'briefing', group: 'g1' })).toBe('whole_room');
    expect(aWorkshop().at('briefing').asks('lead', 'step.go', { step: 'needs', group: 'g1' })).toBe('whole_room');
  });

  test('[STEP2] nor into the other stage', () => {
    expect(aWorkshop().at('needs').asks('lead', 'step.go', { step: 'costing', group: 'g1' })).toBe('other_stage');
    expect(aWorkshop().at('bid').asks('lead', 'step.go', { step: 'tender', group: 'g1' })).toBe('other_stage');
    expect(aWorkshop().at('bid').asks('lead', 'step.go', { step: 'costing', group: 'g1' })).toBe('allowed');
  });

  test('[STEP2] the table must exist', () => {
    expect(aWorkshop().at('needs').asks('lead', 'step.go', { step: 'choosing', group: 'g9' })).toBe('no_such_group');
  });

  test('[STEP2] moving one table leaves the clock alone', () => {
    const w = aWorkshop().at('needs').later(3);
    const { clock, stepSince } = w.state();
    w.does('lead', 'step.go', { step: 'choosing', group: 'g1' });
    expect(w.state().clock).toEqual(clock);
    expect(w.state().stepSince).toBe(stepSince);
  });

  test('[STEP2] moving the room brings back a table that was ahead', () => {
    const w = aWorkshop().at('choosing');
    w.does('lead', 'step.go', { step: 'reveal', group: 'g1' });
    const { clock } = w.later(4).state();
    expect(w.does('lead', 'step.go', { step: 'choosing' })).toEqual({
      type: 'stepped',
      step: 'choosing',
      from: 'choosing',
    });
    expect(w.table('g1').step).toBe('choosing');
    expect(w.state().clock).toEqual(clock);
    expect(w.state().agenda.choosing?.spent).toBe(0);
  });
});

describe('a visit to a step', () => {
  test('[STEP3] begins with nobody ready', () => {
    const w = aWorkshop().at('needs');
    w.does('ann', 'ready.set', { ready: true });
    w.at('choosing');
    expect(w.table().ready).toEqual({});
    expect(w.table().since).toBe(w.lastSeq());
  });

  test('[STEP3] goes on for a table that is there already', () => {
    const w = aWorkshop().at('choosing');
    w.does('lead', 'step.go', { step: 'reveal', group: 'g1' });
    w.does('ann', 'ready.set', { ready: true });
    const { since } = w.table();
    w.at('reveal');
    expect(w.table().ready).toEqual({ [w.seatId('ann')]: true });
    expect(w.table().since).toBe(since);
  });

  test('[STEP4] going back changes only the step: work, turned cards and budget stay', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.at('reveal').does('ann', 'plan.guess', { amount: 5 });
    w.does('ann', 'plan.reveal', {});
    const plan = w.plan();
    w.at('lobby').at('needs').at('choosing');
    expect(w.plan()).toEqual(plan);
  });

  test('[STEP5] time adds up over the visits to a step', () => {
    const w = aWorkshop().at('needs').later(7).at('choosing').later(2).at('needs').later(4).at('reveal');
    expect(w.state().agenda.needs?.spent).toBe(11 * MINUTE);
    expect(w.state().agenda.choosing?.spent).toBe(2 * MINUTE);
    expect(w.state().stepSince).toBe(OPENED_AT + 13 * MINUTE);
  });
});

describe('the clock', () => {
  test('[CLOCK1] runs from the step’s minutes when the room comes to it', () => {
    const w = aWorkshop().later(3).at('needs');
    expect(w.state().clock).toEqual({ left: 25 * MINUTE, since: OPENED_AT + 3 * MINUTE });
    expect(left(w, 5)).toBe(23);
  });

  test('[CLOCK1] waits in the lobby', () => {
    expect(aWorkshop().state().clock).toEqual({ left: 10 * MINUTE });
    expect(aWorkshop().at('needs').at('lobby').state().clock).toEqual({ left: 10 * MINUTE });
  });

  test('[CLOCK2] stands while paused, and goes on', () => {
    const w = aWorkshop().at('needs').later(5);
    expect(w.does('lead', 'clock.pause', {})).toEqual({ type: 'clockPaused' });
    expect(left(w, 60)).toBe(20);
    expect(w.asks('lead', 'clock.pause', {})).toBe('already_so');
    expect(w.later(10).does('lead', 'clock.start', {})).toEqual({ type: 'clockStarted' });
    expect(left(w, 17)).toBe(18);
    expect(w.asks('lead', 'clock.start', {})).toBe('already_so');
  });

  test('[CLOCK3] minutes are added and taken while it runs', () => {
    const w = aWorkshop().at('needs').later(5);
    expect(w.does('lead', 'clock.add', { minutes: 10 })).toEqual({ type: 'clockAdded', minutes: 10 });
    expect(left(w, 5)).toBe(30);
    w.does('lead', 'clock.add', { minutes: -5 });
    expect(left(w, 5)).toBe(25);
    expect(w.asks('lead', 'clock.add', { minutes: 0 })).toBe('already_so');
  });

  test('[CLOCK4] running out closes nothing', () => {
    const w = aWorkshop().at('needs').later(60);
    expect(left(w, 60)).toBe(-35);
    expect(w.asks('ann', 'need.add', { text: 'A key' })).toBe('allowed');
  });
});

describe('closing', () => {
  const closed = () => {
    const w = aWorkshop().at('needs');
    w.does('ann', 'need.add', { text: 'A key' });
    w.later(5).does('lead', 'workshop.close', {});
    return w;
  };

  test('[CLOSE1] a facilitator closes the workshop at any step; the clock stops', () => {
    const w = closed();
    expect(w.log().at(-1)?.did).toEqual({ type: 'workshopClosed' });
    expect(w.state().closedAt).toBe(OPENED_AT + 5 * MINUTE);
    expect(w.state().clock).toEqual({ left: 20 * MINUTE });
    expect(w.state().agenda.needs?.spent).toBe(5 * MINUTE);
    expect(w.table('g1').closed).toBe(true);
    expect(w.table('g2').closed).toBe(true);
  });

  test('[CLOSE1] then nothing changes any more', () => {
    const w = closed();
    const ann = w.seatId('ann');
    expect(w.asks('ann', 'need.add', { text: 'A bed' })).toBe('closed');
    expect(w.asks('ann', 'ready.set', { ready: true })).toBe('closed');
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() - 1 })).toBe('closed');
    expect(w.asks('ann', 'seat.rename', { seat: ann, name: 'x' })).toBe('closed');
    expect(w.asks('ann', 'seat.move', { seat: ann, group: 'g2' })).toBe('closed');
    expect(w.asks('ann', 'group.rename', { group: 'g1', name: 'x' })).toBe('closed');
    expect(w.asks('door', 'seat.take', { name: 'cat', token: tokenHash('cat') })).toBe('closed');
    expect(w.asks('lead', 'seats.shuffle', {})).toBe('closed');
    expect(w.asks('lead', 'lobby.lock', { locked: true })).toBe('closed');
    expect(w.asks('lead', 'player.fill', { group: 'g1', seats: 1 })).toBe('closed');
    expect(w.asks('lead', 'step.go', { step: 'lobby' })).toBe('closed');
    expect(w.asks('lead', 'clock.start', {})).toBe('closed');
    expect(w.asks('lead', 'announce', { text: 'Hello', lookUp: false })).toBe('closed');
    expect(w.asks('lead', 'spotlight.set', { group: 'g1' })).toBe('closed');
    expect(w.asks('lead', 'slide.go', { slide: 1 })).toBe('closed');
    expect(w.asks('lead', 'settings.change', { title: 'x' })).toBe('closed');
    expect(w.asks('lead', 'workshop.close', {})).toBe('closed');
  });

  test('[CLOSE2] people still get in to read, and facilitators come and go', () => {
    const w = closed();
    expect(w.asks('ann', 'seat.link', { seat: w.seatId('ann') })).toBe('allowed');
    expect(w.asks('lead', 'seat.remove', { seat: w.seatId('ann') })).toBe('allowed');
    w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
    w.does('door', 'link.use', { link: tokenHash(`link${w.lastSeq()}`), token: tokenHash('flo') });
    expect(w.asks('lead', 'facilitator.remove', { facilitator: LEAD })).toBe('allowed');
  });
});
