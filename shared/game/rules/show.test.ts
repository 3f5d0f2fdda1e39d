import { describe, expect, test } from 'vitest';
import { keysOf } from '../records.ts';
import { published } from '../testing/a-day.ts';
import { aWorkshop, OPENED_AT } from '../testing/a-workshop.ts';

describe('slides', () => {
  test('[SHOW1] a facilitator turns to any slide there is', () => {
    const w = aWorkshop().at('briefing');
    expect(w.does('lead', 'slide.go', { slide: 1 })).toEqual({ type: 'slideShown', slide: 1 });
    expect(w.state().slide).toBe(1);
    expect(w.asks('lead', 'slide.go', { slide: 1 })).toBe('already_so');
    expect(w.asks('lead', 'slide.go', { slide: 2 })).toBe('gone');
    expect(w.asks('lead', 'slide.go', { slide: 0 })).toBe('allowed');
    expect(w.asks('ann', 'slide.go', { slide: 0 })).toBe('not_yours');
  });
});

describe('the spotlight', () => {
  test('[SHOW2] shows one table’s board to everybody, until it is taken off', () => {
    const w = aWorkshop();
    expect(w.does('lead', 'spotlight.set', { group: 'g2' })).toEqual({ type: 'spotlit', group: 'g2' });
    expect(w.state().spotlight).toBe('g2');
    expect(w.asks('lead', 'spotlight.set', { group: 'g2' })).toBe('already_so');
    expect(w.does('lead', 'spotlight.set', {})).toStrictEqual({ type: 'spotlit' });
    expect('spotlight' in w.state()).toBe(false);
    expect(w.asks('lead', 'spotlight.set', {})).toBe('already_so');
    expect(w.asks('lead', 'spotlight.set', { group: 'g9' })).toBe('no_such_group');
  });

  test('[SHOW2] ends where the room goes to what all hear together, and where the sides swap; not from step to step', () => {
    const w = aWorkshop().at('choosing');
    w.does('lead', 'spotlight.set', { group: 'g2' });
    for (const step of ['reveal', 'menu', 'tender'] as const) w.does('lead', 'step.go', { step });
    expect(w.state().spotlight).toBe('g2');
    w.does('lead', 'step.go', { step: 'menu', group: 'g1' });
    expect(w.state().spotlight).toBe('g2');
    w.does('lead', 'step.go', { step: 'tenders' });
    expect('spotlight' in w.state()).toBe(false);
    w.does('lead', 'spotlight.set', { group: 'g1', bidder: 'g2' });
    w.does('lead', 'step.go', { step: 'framework' });
    expect([w.state().spotlight, w.state().spotlitBidder]).toEqual([undefined, undefined]);
  });

  test('[SHOW5] names the bidder whose plan stands beside the table’s own, until another is shown', () => {
    const w = aWorkshop({ groups: 3 });
    w.does('lead', 'spotlight.set', { group: 'g1' });
    expect(w.does('lead', 'spotlight.set', { group: 'g1', bidder: 'g3' })).toEqual({ type: 'spotlit', group: 'g1' });
    expect(w.state()).toMatchObject({ spotlight: 'g1', spotlitBidder: 'g3' });
    expect(w.asks('lead', 'spotlight.set', { group: 'g1', bidder: 'g3' })).toBe('already_so');
    expect(w.asks('lead', 'spotlight.set', { group: 'g1', bidder: 'g9' })).toBe('no_such_group');
    w.does('lead', 'spotlight.set', { group: 'g2' });
    expect('spotlitBidder' in w.state()).toBe(false);
    w.does('lead', 'spotlight.set', { group: 'g2', bidder: 'g3' });
  });
});

describe('a message', () => {
  test('[SHOW3] is shown to everybody, with or without asking them to look up, until it is taken down', () => {
    const w = aWorkshop().later(1);
    const did = w.does('lead', 'announce', { text: 'Lunch', lookUp: true });
    expect(did).toEqual({ type: 'announced', text: 'Lunch', lookUp: true });
    expect(w.state().announcement).toEqual({ text: 'Lunch', lookUp: true, at: OPENED_AT + 60_000 });
    w.does('lead', 'announce', { text: 'Lunch', lookUp: false });
    expect(w.state().announcement).toEqual({ text: 'Lunch', lookUp: false, at: OPENED_AT + 60_000 });
    expect(w.does('lead', 'announce', { lookUp: false })).toEqual({ type: 'announced', lookUp: false });
    expect('announcement' in w.state()).toBe(false);
  });

  test('[SHOW3] stays to be read while everybody looks up, and when they go on', () => {
    const w = aWorkshop();
    w.does('lead', 'announce', { text: 'Lunch', lookUp: false });
    const later = w.later(1);
    expect(later.does('lead', 'announce', { lookUp: true })).toStrictEqual({ type: 'announced', lookUp: true });
    const paused = { text: 'Lunch', lookUp: true, at: OPENED_AT + 60_000 };
    expect(later.state().announcement).toEqual(paused);
    later.later(1).does('lead', 'announce', { lookUp: false });
    expect(later.state().announcement).toEqual({ ...paused, lookUp: false });
    later.does('lead', 'announce', { lookUp: false });
    expect('announcement' in later.state()).toBe(false);
  });

  test('[SHOW3] looking up without words ends with going on', () => {
    const w = aWorkshop();
    w.does('lead', 'announce', { lookUp: true });
    expect(w.state().announcement).toEqual({ lookUp: true, at: OPENED_AT });
    w.does('lead', 'announce', { lookUp: false });
    expect('announcement' in w.state()).toBe(false);
  });

  test('[SHOW3] there is none to take down before one is shown', () => {
    expect(aWorkshop().asks('lead', 'announce', { lookUp: false })).toBe('already_so');
    expect(aWorkshop().asks('lead', 'announce', { lookUp: true })).toBe('allowed');
  });
});

describe('settings', () => {
  test('[LOBBY4] the title can be changed at any step', () => {
    const w = aWorkshop().at('needs');
    expect(w.does('lead', 'settings.change', { title: 'Another day' })).toEqual({ type: 'settingsChanged' });
    expect(w.state().title).toBe('Another day');
    expect(w.asks('lead', 'settings.change', { title: 'Another day' })).toBe('already_so');
    expect(w.asks('lead', 'settings.change', {})).toBe('already_so');
  });

  test('[LOBBY2] tables are added in the lobby, each with the person of its place', () => {
    const w = aWorkshop();
    w.does('lead', 'settings.change', { groups: 4 });
    expect(keysOf(w.state().groups)).toEqual(['g1', 'g2', 'g3', 'g4']);
    expect(w.table('g4')).toMatchObject({ name: 'Oak', since: w.lastSeq(), current: 'p4' });
    expect(w.plan('g4').person).toBe('dot');
    expect(w.asks('lead', 'settings.change', { groups: 4 })).toBe('already_so');
    expect(w.asks('lead', 'settings.change', { groups: 4, title: 'x' })).toBe('allowed');
    expect(w.asks('lead', 'settings.change', { groups: 5, title: 'A day' })).toBe('allowed');
  });

  test('[LOBBY2] tables where nobody sits are taken away, the last first', () => {
    const w = aWorkshop({ groups: 4 });
    w.does('lead', 'spotlight.set', { group: 'g4', bidder: 'g4' });
    w.does('lead', 'settings.change', { groups: 3 });
    expect(keysOf(w.state().groups)).toEqual(['g1', 'g2', 'g3']);
    expect('spotlight' in w.state()).toBe(false);
    expect('spotlitBidder' in w.state()).toBe(false);
    w.does('lead', 'spotlight.set', { group: 'g2' });
    w.does('lead', 'settings.change', { groups: 2 });
    expect(w.state().spotlight).toBe('g2');
  });

  test('[LOBBY2] a table with people stays, and the refusal names it', () => {
    const w = aWorkshop({ groups: 3 });
    expect(w.refusal('lead', 'settings.change', { groups: 1 })).toEqual({
      code: 'group_not_empty',
      message: 'People sit at Kiln. Move them first.',
    });
    w.does('lead', 'seat.remove', { seat: w.seatId('bob') });
    expect(w.asks('lead', 'settings.change', { groups: 1 })).toBe('allowed');
  });

  test('[LOBBY2] once the day has begun the tables stay', () => {
    const w = aWorkshop({ groups: 3 }).at('briefing');
    expect(w.asks('lead', 'settings.change', { groups: 4 })).toBe('before_start_only');
    expect(w.asks('lead', 'settings.change', { groups: 2 })).toBe('before_start_only');
  });

  test('[LOBBY2] back in the lobby, once a tender went out, the tables stay: others hold what they wrote', () => {
    const w = published('framework', { groups: 3 }).at('lobby');
    expect(w.asks('lead', 'settings.change', { groups: 2 })).toBe('before_start_only');
    expect(w.asks('lead', 'settings.change', { groups: 4 })).toBe('before_start_only');
  });
});
