import { describe, expect, test } from 'vitest';
import { applyViewPatches, diff } from './diff.ts';
import { createProjector } from './project.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import type { Audience, View } from './views.ts';

const wire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

function shownBy(w: Played) {
  const projector = createProjector(w.pack);
  return (audience: Audience): View => projector.view(w.state(), audience);
}

describe('the difference between two views', () => {
  test('[VIEW1] one placed card is one patch', () => {
    const w = aWorkshop().at('choosing');
    const show = shownBy(w);
    const before = show(`group:${w.table().id}`);
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    expect(diff(before, show(`group:${w.table().id}`))).toEqual([['table/plans/p1/placed/oars', { in: { now: 1 } }]]);
  });

  test('[VIEW1] what is gone is named without a value, at its top', () => {
    const w = aWorkshop().at('choosing');
    const show = shownBy(w);
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    const before = show('facilitator');
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    const after = show('facilitator');
    expect(diff(before, after)).toEqual([['tables/g1/plans/p1/placed/oars']]);
    expect(applyViewPatches(wire(before), diff(before, after))).toEqual(after);
  });

  test('[VIEW1] plain values are set, lists are sent whole', () => {
    const w = aWorkshop();
    const view = shownBy(w)('public');
    const changed: View = { ...view, room: { ...view.room, title: 'Another' } };
    expect(diff(view, changed)).toEqual([['room/title', 'Another']]);
    const facilitator = shownBy(w)('facilitator');
    if (facilitator.audience !== 'facilitator') throw new Error('It is theirs.');
    const [first] = facilitator.slides;
    const fewer: View = { ...facilitator, slides: first ? [first] : [] };
    expect(diff(facilitator, fewer)).toEqual([['slides', [first]]]);
    const none: View = { ...facilitator, slides: [] };
    expect(diff(none, facilitator)).toEqual([['slides', facilitator.slides]]);
  });

  test('[VIEW1] a record in place of nothing is sent whole, nothing in place of a record takes it away', () => {
    const w = aWorkshop();
    const show = shownBy(w);
    const before = show('public');
    w.does('lead', 'announce', { text: 'Lunch', lookUp: true });
    const after = show('public');
    const announcement = { text: 'Lunch', lookUp: true, at: 1_000_000 };
    expect(diff(before, after)).toEqual([['room/announcement', announcement]]);
    expect(diff(after, before)).toEqual([['room/announcement']]);
  });

  test('[VIEW1] a part that is undefined is as one that is not there', () => {
    const view = shownBy(aWorkshop())('public');
    expect(diff(view, Object.assign({}, view, { board: undefined }))).toEqual([]);
    const board = Object.assign({}, view, { board: 1 });
    expect(diff(board, Object.assign({}, view, { board: undefined }))).toEqual([['board']]);
  });

  test('[VIEW1] equal views have none', () => {
    const view = shownBy(aWorkshop())('public');
    expect(diff(view, view)).toEqual([]);
    // Records are compared by what they hold; lists only by being the same.
    expect(diff(view, Object.assign({}, view, { room: wire(view).room }))).toEqual([]);
  });
});

describe('putting the difference on', () => {
  test('[VIEW2] parts it does not touch keep their identity', () => {
    const w = aWorkshop().at('choosing');
    const show = shownBy(w);
    const view = wire(show('facilitator'));
    if (view.audience !== 'facilitator') throw new Error('It is theirs.');
    const next = applyViewPatches(view, [['tables/g1/name', 'Owls']]);
    expect(next.tables).not.toBe(view.tables);
    expect(Object.values(next.tables)[0]?.name).toBe('Owls');
    expect(Object.values(view.tables)[0]?.name).toBe('Heron');
    expect(Object.values(next.tables)[1]).toBe(Object.values(view.tables)[1]);
    expect(Object.values(next.tables)[0]?.plans).toBe(Object.values(view.tables)[0]?.plans);
    expect(next.room).toBe(view.room);
  });

  test('[VIEW1] a path into nothing makes what is missing, and a top part can be set and taken away', () => {
    const view = wire(shownBy(aWorkshop())('public'));
    expect(applyViewPatches(view, [['room/announcement/text', 'Hi']]).room).toMatchObject({
      announcement: { text: 'Hi' },
    });
    const set = applyViewPatches(view, [['board', { group: 'g1' }]]);
    expect(set).toMatchObject({ board: { group: 'g1' } });
    expect('board' in applyViewPatches(set, [['board']])).toBe(false);
    expect('board' in set).toBe(true);
    expect(applyViewPatches(view, [])).toEqual(view);
  });

  test('[VIEW1] a whole day of patches, sent as text, leads every audience to the view it would be given anew', () => {
    const w = aWorkshop();
    const show = shownBy(w);
    const audiences: readonly Audience[] = [
      'facilitator',
      'public',
      `group:${w.table('g1').id}`,
      `group:${w.table('g2').id}`,
    ];
    const before = new Map(audiences.map((audience) => [audience, show(audience)]));
    const held = new Map(audiences.map((audience) => [audience, wire(show(audience))]));
    const acts: (() => unknown)[] = [
      () => w.seats('cat'),
      () => w.at('briefing'),
      () => w.does('lead', 'slide.go', { slide: 1 }),
      () => w.at('needs'),
      () => w.does('ann', 'need.add', { text: 'A key' }),
      () => w.does('lead', 'spotlight.set', { group: 'g1' }),
      () => w.at('choosing'),
      () => w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' }),
      () => w.does('bob', 'plan.place', { organisation: 'lamp', column: 'later' }),
      () => w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false }),
      () => w.at('reveal'),
      () => w.does('ann', 'plan.guess', { amount: 4 }),
      () => w.does('ann', 'plan.reveal', {}),
      () => w.does('lead', 'plan.reveal', { plan: 'p2' }),
      () => w.does('ann', 'plan.place', { organisation: 'seeds', column: 'soon' }),
      () => w.does('ann', 'undo', { entry: w.lastSeq() }),
      () => w.does('lead', 'spotlight.set', {}),
      () => w.does('lead', 'seat.remove', { seat: w.seatId('cat') }),
      () => w.at('lobby'),
      () => w.does('lead', 'workshop.close', {}),
    ];
    for (const act of acts) {
      act();
      for (const audience of audiences) {
        const [old, mine] = [before.get(audience), held.get(audience)];
        if (!old || !mine) throw new Error('Everybody has a view.');
        const now = show(audience);
        const next = applyViewPatches(mine, wire(diff(old, now)));
        expect(next).toEqual(wire(now));
        before.set(audience, now);
        held.set(audience, next);
      }
    }
  });
});
