import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { chosen } from '../testing/a-day.ts';
import { aWorkshop, OPENED_AT, only } from '../testing/a-workshop.ts';

const MINUTE = 60_000;

describe('breaks', () => {
  test('[BREAK1] a break is taken once after the step it follows; it stops the clock until it ends', () => {
    const w = aWorkshop().at('reveal').later(2);
    expect(w.asks('lead', 'break.take', { after: 'menu' })).toBe('no_break');
    expect(w.does('lead', 'break.take', { after: 'reveal' })).toEqual({ type: 'breakTaken', after: 'reveal' });
    expect(w.state()).toMatchObject({
      onBreak: { after: 'reveal', since: OPENED_AT + 2 * MINUTE },
      clock: { left: 3 * MINUTE },
      breaks: { reveal: { name: 'Tea', minutes: 15, taken: true } },
    });
    expect(w.state().clock).not.toHaveProperty('since');
    expect(w.asks('lead', 'break.take', { after: 'tenders' })).toBe('already_so');
    expect(w.later(20).does('lead', 'break.end', {})).toEqual({ type: 'breakEnded' });
    expect(w.state()).not.toHaveProperty('onBreak');
    expect(w.state().clock).toEqual({ left: 3 * MINUTE, since: OPENED_AT + 22 * MINUTE });
    expect(w.asks('lead', 'break.end', {})).toBe('already_so');
    expect(w.asks('lead', 'break.take', { after: 'reveal' })).toBe('no_break');
  });

  test('[BREAK2] going on to a step ends it, and so does nothing else but its end; a clock started meanwhile runs on', () => {
    const w = aWorkshop().at('reveal');
    w.does('lead', 'break.take', { after: 'reveal' });
    expect(w.at('menu').state()).not.toHaveProperty('onBreak');
    w.does('lead', 'break.take', { after: 'tenders' });
    w.does('lead', 'clock.start', {});
    w.later(4).does('lead', 'break.end', {});
    expect(w.state().clock.since).toBe(OPENED_AT);
    const lobby = aWorkshop();
    lobby.does('lead', 'break.take', { after: 'reveal' });
    lobby.does('lead', 'break.end', {});
    expect(lobby.state().clock).not.toHaveProperty('since');
  });

  test('[BREAK3] a break is moved to after another step of the agenda that has none', () => {
    const w = aWorkshop();
    expect(w.asks('lead', 'break.move', { from: 'menu', after: 'needs' })).toBe('gone');
    expect(w.asks('lead', 'break.move', { from: 'reveal', after: 'tenders' })).toBe('already_so');
    expect(w.does('lead', 'break.move', { from: 'reveal', after: 'menu' })).toEqual({
      type: 'breakMoved',
      from: 'reveal',
      after: 'menu',
    });
    expect(w.state().breaks).toEqual({
      tenders: { name: 'Lunch', minutes: 45 },
      menu: { name: 'Tea', minutes: 15 },
    });
    const short = w.given((state) => ({ ...state, agenda: { lobby: { minutes: 1, spent: 0 } } }));
    expect(short.asks('lead', 'break.move', { from: 'menu', after: 'needs' })).toBe('not_in_pack');
  });
});

describe('a hand up', () => {
  test('[HELP1] anybody calls the facilitator, and takes the hand down again', () => {
    const w = aWorkshop();
    expect(w.asks('ann', 'help.ask', { wanted: false })).toBe('already_so');
    expect(w.does('ann', 'help.ask', { wanted: true })).toEqual({ type: 'helpAsked', wanted: true });
    expect(w.table().help).toEqual({ [w.seatId('ann')]: true });
    expect(w.asks('ann', 'help.ask', { wanted: true })).toBe('already_so');
    w.does('ann', 'help.ask', { wanted: false });
    expect(w.table().help).toEqual({});
  });

  test('[HELP2] a facilitator answers', () => {
    const w = aWorkshop();
    const seat = w.seatId('ann');
    expect(w.asks('lead', 'help.answer', { seat })).toBe('already_so');
    expect(w.asks('lead', 'help.answer', { seat: 's9' })).toBe('already_so');
    w.does('ann', 'help.ask', { wanted: true });
    expect(w.asks('bob', 'help.answer', { seat })).toBe('not_yours');
    expect(w.does('lead', 'help.answer', { seat })).toEqual({ type: 'helpAnswered', seat });
    expect(w.table().help).toEqual({});
  });
});

describe('who writes', () => {
  test('[SCRIBE1] a table names one of its people, or nobody; a facilitator may, too', () => {
    const w = aWorkshop().seats('cat', 'g1');
    const cat = w.seatId('cat');
    expect(w.does('ann', 'scribe.name', { group: 'g1', seat: cat })).toEqual({
      type: 'scribeNamed',
      group: 'g1',
      seat: cat,
    });
    expect(w.table().scribe).toBe(cat);
    expect(w.asks('ann', 'scribe.name', { group: 'g1', seat: cat })).toBe('already_so');
    expect(w.asks('ann', 'scribe.name', { group: 'g1', seat: w.seatId('bob') })).toBe('no_seat');
    expect(w.asks('bob', 'scribe.name', { group: 'g1', seat: cat })).toBe('not_your_table');
    expect(w.asks('lead', 'scribe.name', { group: 'g9' })).toBe('no_such_group');
    expect(w.does('lead', 'scribe.name', { group: 'g1' })).toEqual({ type: 'scribeNamed', group: 'g1' });
    expect(w.table()).not.toHaveProperty('scribe');
  });
});

describe('people without a device', () => {
  test('[SEAT10] a facilitator seats them; the table’s devices are passed to them', () => {
    const w = aWorkshop();
    const dee = { name: 'Dee', group: 'g1', background: 'lived' } as const;
    expect(w.asks('ann', 'seat.add', dee)).toBe('not_yours');
    expect(w.asks('lead', 'seat.add', { ...dee, group: 'g9' })).toBe('no_such_group');
    const did = w.does('lead', 'seat.add', dee);
    const [seat = ''] = Object.keys(w.state().seats).slice(-1);
    expect(did).toEqual({ type: 'seatTaken', seat, group: 'g1' });
    expect(w.state().seats).toHaveProperty(seat, { name: 'Dee', group: 'g1', background: 'lived', order: 3 });
    expect(w.table().handed).toEqual({ [seat]: true });
    w.does('lead', 'seat.add', { name: 'Eve', group: 'g2' });
    expect(Object.values(w.state().seats).at(-1)).toEqual({ name: 'Eve', group: 'g2', order: 4 });
  });

  test('[SEAT3] [SEAT10] as long as there is room', () => {
    const w = aWorkshop();
    w.does('lead', 'player.fill', { group: 'g1', seats: 11 });
    expect(w.asks('lead', 'seat.add', { name: 'Dee', group: 'g1' })).toBe('group_full');
  });

  test('[SEAT11] a table’s own screen acts for everybody at it', () => {
    const w = aWorkshop();
    w.does('door', 'seat.take', { name: 'Table one', group: 'g1', screen: true, token: 'x'.repeat(43) });
    const [seat = ''] = Object.keys(w.state().seats).slice(-1);
    expect(w.state().seats).toHaveProperty(seat, { name: 'Table one', group: 'g1', order: 3, screen: true });
    expect(w.at('needs').asks(seat, 'need.add', { text: 'A key' })).toBe('allowed');
  });

  test('[SCRIBE1] it is none of its people, and does not write for them', () => {
    const w = aWorkshop();
    w.does('door', 'seat.take', { name: 'Table one', group: 'g1', screen: true, token: 'x'.repeat(43) });
    const [seat = ''] = Object.keys(w.state().seats).slice(-1);
    expect(w.asks('lead', 'scribe.name', { group: 'g1', seat })).toBe('no_seat');
  });

  test('[SEAT9] who changes table or is removed is waited for nowhere; who has no device has none there either', () => {
    const w = aWorkshop();
    w.does('lead', 'seat.add', { name: 'Dee', group: 'g1' });
    const [dee = ''] = Object.keys(w.state().seats).slice(-1);
    w.does('ann', 'help.ask', { wanted: true });
    w.does('ann', 'scribe.name', { group: 'g1', seat: w.seatId('ann') });
    w.does('lead', 'seat.move', { seat: dee, group: 'g2' });
    expect([w.table().handed, w.table('g2').handed]).toEqual([{}, { [dee]: true }]);
    w.does('lead', 'seat.move', { seat: w.seatId('ann'), group: 'g2' });
    expect(w.table()).toMatchObject({ help: {}, ready: {} });
    expect(w.table()).not.toHaveProperty('scribe');
    expect(w.table('g2').handed).toEqual({ [dee]: true });
    w.does('lead', 'seat.remove', { seat: dee });
    expect(w.table('g2').handed).toEqual({});
  });
});

describe('what is said', () => {
  test('[VOICE1] in the debrief people give feedback and say what they will do', () => {
    const w = chosen('tender');
    expect(w.asks('ann', 'feedback.add', { text: 'x' })).toBe('not_now');
    expect(w.at('assessment').asks('ann', 'pledge.add', { text: 'x' })).toBe('not_now');
    w.at('debrief');
    expect(w.does('ann', 'feedback.add', { text: 'More tea' })).toEqual({ type: 'feedbackAdded' });
    expect(only(w.state().voices)[1]).toEqual({
      kind: 'feedback',
      text: 'More tea',
      step: 'debrief',
      group: 'g1',
    });
    expect(w.does('bob', 'pledge.add', { text: 'Ring Pat' })).toEqual({ type: 'pledgeAdded' });
    expect(Object.values(w.state().voices)).toMatchObject([{}, { kind: 'pledge', group: 'g2' }]);
  });

  test('[VOICE3] a table says so much and no more; remarks and other tables do not count', () => {
    const w = aWorkshop().at('debrief');
    w.does('lead', 'remark.capture', { text: 'Heard', group: 'g1' });
    for (let said = 0; said < LIMITS.voicesOfTable / 2; said++) {
      w.does('ann', 'feedback.add', { text: `Tea ${said}` });
      w.does('ann', 'pledge.add', { text: `Ring ${said}` });
    }
    const more = { text: 'x' };
    expect([w.asks('ann', 'feedback.add', more), w.asks('ann', 'pledge.add', more)]).toEqual(['too_many', 'too_many']);
    expect([w.asks('bob', 'feedback.add', more), w.asks('bob', 'pledge.add', more)]).toEqual(['allowed', 'allowed']);
    expect(w.asks('lead', 'remark.capture', { ...more, group: 'g1' })).toBe('allowed');
  });

  test('[VOICE2] a facilitator notes a remark at any step, of a table or of the room, with a name only if it was agreed', () => {
    const w = aWorkshop().at('needs');
    expect(w.asks('ann', 'remark.capture', { text: 'x' })).toBe('not_yours');
    expect(w.asks('lead', 'remark.capture', { text: 'x', group: 'g9' })).toBe('no_such_group');
    w.does('lead', 'step.go', { step: 'choosing', group: 'g1' });
    expect(w.does('lead', 'remark.capture', { text: 'Who asked Pat?', group: 'g1' })).toEqual({
      type: 'remarkCaptured',
    });
    w.does('lead', 'remark.capture', { text: 'I did', name: 'Ann' });
    expect(Object.values(w.state().voices)).toEqual([
      { kind: 'remark', text: 'Who asked Pat?', at: OPENED_AT, step: 'choosing', group: 'g1' },
      { kind: 'remark', text: 'I did', at: OPENED_AT, step: 'needs', name: 'Ann' },
    ]);
  });
});
