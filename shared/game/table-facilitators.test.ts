import { describe, expect, test } from 'vitest';
import { audiencesOf } from './audience.ts';
import { makeId } from './ids.ts';
import { createProjector } from './project.ts';
import { assessing, chosen } from './testing/a-day.ts';
import { aWorkshop, LEAD, type Played, tokenHash } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

/** Lets a facilitator of one table in, and gives their id. */
function withGuide(w: Played, group = 'g1'): string {
  w.does('lead', 'facilitator.invite', { name: 'Gus', kind: 'table', group });
  const link = Object.keys(w.state().links).at(-1) ?? '';
  w.does('door', 'link.use', { link, token: tokenHash(`guide${w.lastSeq()}`) });
  return Object.keys(w.state().facilitators).at(-1) ?? '';
}

describe('a facilitator of one table', () => {
  test('[LINK7] is let in for a table that is there', () => {
    const w = aWorkshop();
    expect(w.asks('lead', 'facilitator.invite', { name: 'Gus', kind: 'table' })).toBe('no_such_group');
    expect(w.asks('lead', 'facilitator.invite', { name: 'Gus', kind: 'table', group: 'g9' })).toBe('no_such_group');
    const guide = withGuide(w);
    expect(w.state().facilitators).toHaveProperty(guide, { name: 'Gus', kind: 'table', group: 'g1' });
    w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second', group: 'g1' });
    expect(Object.values(w.state().links)).toMatchObject([{ facilitator: { name: 'Flo', kind: 'second' } }]);
    expect(JSON.stringify(w.state().links)).not.toContain('g1');
  });

  test('[LINK8] goes with the table, and nobody is let in for it any more', () => {
    const w = aWorkshop({ groups: 3 });
    const [first, third] = [withGuide(w), withGuide(w, 'g3')];
    for (const group of ['g1', 'g3']) w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'table', group });
    w.does('lead', 'settings.change', { groups: 2 });
    expect(Object.keys(w.state().facilitators)).toEqual([LEAD, first]);
    expect(Object.values(w.state().keys)).not.toContainEqual({ facilitator: third });
    expect(Object.values(w.state().links)).toMatchObject([{ facilitator: { group: 'g1' } }]);
    w.does('lead', 'settings.change', { groups: 3 });
    expect(w.asks(third, 'group.rename', { group: 'g3', name: 'Owls' })).not.toBe('allowed');
  });

  test('[WHO6] moves it, draws its cards, notes what is said, answers hands, names who writes, and nothing elsewhere', () => {
    const w = chosen('challenges');
    const guide = withGuide(w);
    w.does('ann', 'help.ask', { wanted: true });
    w.does('bob', 'help.ask', { wanted: true });
    const may = (group: string, seat: string) => [
      w.asks(guide, 'step.go', { step: 'menu', group }),
      w.asks(guide, 'challenge.draw', { group }),
      w.asks(guide, 'remark.capture', { text: 'x', group }),
      w.asks(guide, 'help.answer', { seat: w.seatId(seat) }),
      w.asks(guide, 'scribe.name', { group, seat: w.seatId(seat) }),
      w.asks(guide, 'group.rename', { group, name: 'Owls' }),
    ];
    expect(new Set(may('g1', 'ann'))).toEqual(new Set(['allowed']));
    expect(new Set(may('g2', 'bob'))).toEqual(new Set(['not_yours']));
  });

  test('[WHO6] not the room, and nobody’s seat', () => {
    const w = chosen('challenges');
    const guide = withGuide(w);
    const asks = [
      w.asks(guide, 'step.go', { step: 'menu' }),
      w.asks(guide, 'challenge.draw', {}),
      w.asks(guide, 'remark.capture', { text: 'x' }),
      w.asks(guide, 'clock.pause', {}),
      w.asks(guide, 'announce', { text: 'x', lookUp: true }),
      w.asks(guide, 'seat.move', { seat: w.seatId('ann'), group: 'g2' }),
      w.asks(guide, 'seat.rename', { seat: w.seatId('ann'), name: 'x' }),
      w.asks(guide, 'facilitator.invite', { name: 'x', kind: 'second' }),
      w.asks(guide, 'workshop.close', {}),
      w.asks(guide, 'tender.withdraw', { tender: 't1' }),
    ];
    expect(new Set(asks)).toEqual(new Set(['not_yours']));
    expect(w.asks(guide, 'need.add', { plan: 'p1', text: 'x' })).toBe('not_your_table');
  });

  test('[WHO6] turns its cards and its scores, publishes and hands in for it', () => {
    const w = chosen('reveal');
    const guide = withGuide(w);
    expect(w.asks(guide, 'plan.reveal', { plan: 'p1' })).toBe('allowed');
    expect(w.asks(guide, 'plan.reveal', { plan: 'p2' })).toBe('not_yours');
    w.at('tender');
    expect(w.asks(guide, 'tender.publish', { tender: 't1' })).toBe('allowed');
    expect(w.asks(guide, 'tender.publish', { tender: 't2' })).toBe('not_yours');
    const late = assessing();
    const panel = withGuide(late);
    late.does('ann', 'score.difference', { bid: 'bq2', text: 'x', months: 1 });
    late.does('ann', 'score.set', { bid: 'bq2', criterion: 'able', score: 1 });
    expect(late.asks(panel, 'score.reveal', { bid: 'bq2' })).toBe('allowed');
    expect(late.asks(panel, 'score.reveal', { bid: 'bq1' })).toBe('not_yours');
    late.does('lead', 'bid.return', { bid: 'bq1' });
    expect(late.asks(panel, 'bid.submit', { bid: 'bq1' })).toBe('allowed');
    expect(late.asks(panel, 'bid.submit', { bid: 'bq2' })).toBe('not_yours');
  });

  test('[LINK4] one of them is no facilitator of the room: the last of those stays', () => {
    const w = aWorkshop();
    const guide = withGuide(w);
    expect(w.asks('lead', 'facilitator.remove', { facilitator: 'f0' })).toBe('last_facilitator');
    expect(w.asks('lead', 'facilitator.remove', { facilitator: guide })).toBe('allowed');
  });

  test('[VIEW12] is an audience of its own, and sees that table as facilitators do', () => {
    const w = chosen('challenges').seats('cat', 'g1', 'lived');
    expect(audiencesOf(w.state())).not.toContain('table:g1');
    withGuide(w);
    withGuide(w);
    expect(audiencesOf(w.state()).filter((audience) => audience.startsWith('table:'))).toEqual(['table:g1']);
    w.does('lead', 'remark.capture', { text: 'Of the first', group: 'g1' });
    w.does('lead', 'remark.capture', { text: 'Of the second', group: 'g2' });
    const view = createProjector(BOROUGH).view(w.state(), `table:${makeId('g1')}`);
    expect(view).toMatchObject({ audience: 'facilitator', tables: { g1: w.table() } });
    expect(Object.keys('tables' in view ? view.tables : {})).toEqual(['g1']);
    expect(Object.keys('seats' in view ? view.seats : {})).toEqual([w.seatId('ann'), w.seatId('cat')]);
    const text = JSON.stringify(view);
    expect(text).toContain('Of the first');
    expect(text).not.toContain('Of the second');
    expect(text).toContain('"background":"lived"');
  });

  test('[VIEW12] reads the bids it hears as the table does, which facilitators of the room read at the table that bid', () => {
    const w = assessing();
    withGuide(w);
    const { view } = createProjector(BOROUGH);
    const table = view(w.state(), `group:${makeId('g1')}`);
    const guide = view(w.state(), `table:${makeId('g1')}`);
    const heard = 'bids' in table ? table.bids : undefined;
    expect(Object.keys(heard ?? {})).toEqual(['bq2']);
    expect('bids' in guide && guide.bids).toEqual(heard);
    expect(view(w.state(), 'facilitator')).not.toHaveProperty('bids');
  });

  test('[VIEW12] sees nothing that is not named for it, whatever facilitators of the room see', () => {
    const w = assessing();
    withGuide(w);
    const view = createProjector(BOROUGH).view(w.state(), `table:${makeId('g1')}`);
    const named = ['audience', 'room', 'facilitators', 'spent', 'stepSince', 'slides', 'prompts', 'settings'];
    expect(Object.keys(view).sort()).toEqual(
      [...named, 'tables', 'received', 'bids', 'seats', 'voices', 'catalogue'].sort(),
    );
  });
});
