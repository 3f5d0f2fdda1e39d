import { describe, expect, test } from 'vitest';
import { everyTableTurned } from './all-turned.ts';
import { type GroupId, makeId } from './ids.ts';
import { keysOf } from './records.ts';
import { spotlitBoard } from './spotlight.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

const board = (w: Played, group = 'g1') =>
  spotlitBoard(w.pack, w.state().groups, w.state().seats, makeId<GroupId>(group));
const chosen = () => {
  const w = aWorkshop().at('choosing');
  w.does('ann', 'outcome.add', { text: 'Sleeps', months: 4 });
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  return w;
};

describe('a board on the big screen', () => {
  test('[SHOW4] is that of the table in the spotlight: its road, outcomes, cards with fronts, and its person', () => {
    const w = chosen();
    expect(board(w)).toEqual({
      group: 'g1',
      columns: BOROUGH.columns,
      outcomes: w.plan().outcomes,
      effects: {},
      placed: w.plan().placed,
      organisations: { kettle: expect.objectContaining({ name: 'The kettle people' }) },
      person: {
        name: 'Pat',
        age: 40,
        area: 'Hill, an average area',
        statement: 'Pat says so.',
        portrait: BOROUGH.people[0]?.portrait,
      },
    });
  });

  test('[SHOW4] without the person before the table has met them', () => {
    expect(board(aWorkshop().at('briefing'))).not.toHaveProperty('person');
    expect(board(aWorkshop().at('needs'))).toHaveProperty('person.name', 'Pat');
    expect(board(aWorkshop().at('needs'), 'g2')).toHaveProperty('person.name', 'Dot');
  });

  test('[SHOW4] there is none without a spotlight, or for a table that is not there', () => {
    const w = chosen();
    expect(spotlitBoard(w.pack, w.state().groups, w.state().seats, undefined)).toBeUndefined();
    expect(board(chosen(), 'g9')).toBeUndefined();
  });

  test('[SECRET5] shows money only once every table has turned its cards', () => {
    const w = chosen().at('reveal');
    expect(board(w)).not.toHaveProperty('money');
    w.does('lead', 'plan.reveal', { plan: 'p1' });
    expect(board(w)).not.toHaveProperty('money');
    w.does('lead', 'plan.reveal', { plan: 'p2' });
    expect(board(w)?.money?.budget).toBe(1230);
    expect(keysOf(board(w)?.money?.backs ?? {})).toEqual(['kettle']);
    expect(board(w, 'g2')?.money).toMatchObject({
      budget: 7800,
      backs: { lamp: { core: 7000, costs: { night: 800 } } },
    });
  });

  test('[SECRET5] waits for no table without people, which can never turn', () => {
    const w = aWorkshop({ groups: 3 }).at('choosing');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.at('reveal').does('lead', 'plan.reveal', { plan: 'p1' });
    expect(board(w)).not.toHaveProperty('money');
    w.does('lead', 'seat.remove', { seat: w.seatId('bob') });
    expect(board(w)?.money?.budget).toBe(1230);
    w.seats('cat', 'g3');
    expect(board(w)).not.toHaveProperty('money');
  });

  test('[SECRET5] shows none while nobody sits anywhere', () => {
    const w = chosen();
    for (const name of ['ann', 'bob']) w.does('lead', 'seat.remove', { seat: w.seatId(name) });
    expect(everyTableTurned([w.table(), w.table('g2')], w.state().seats)).toBe(false);
  });

  test('[SECRET5] tells of what cards cost, raise or cut no sooner', () => {
    const w = chosen().at('reveal');
    w.does('lead', 'step.go', { group: 'g1', step: 'challenges' });
    w.does('ann', 'option.buy', { option: 'nurse' });
    for (const card of ['cut', 'rent', 'promise']) {
      w.does('lead', 'challenge.draw', { group: 'g1', card });
      w.does('ann', 'challenge.answer', { card, kind: 'accept' });
    }
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'strike' });
    w.does('ann', 'challenge.answer', { card: 'strike', kind: 'act', softened: true });
    const kinds = () => Object.values(board(w)?.effects ?? {}).map((each) => each?.effect.kind);
    expect(kinds()).toEqual(['require']);
    w.does('lead', 'plan.reveal', { plan: 'p2' });
    expect(kinds()).toEqual(['budget', 'raise', 'require', 'cost']);
  });
});
