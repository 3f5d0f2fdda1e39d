import { describe, expect, test } from 'vitest';
import { personPlans, plansOf } from './debrief.ts';
import { type GroupId, makeId, type PlanId } from './ids.ts';
import { assessing } from './testing/a-day.ts';

const [ANN, BOB] = [makeId<GroupId>('g1'), makeId<GroupId>('g2')];
const plan = (id: string) => makeId<PlanId>(id);

describe('the plans of the debrief', () => {
  const { groups } = assessing().state();
  const pairs = personPlans(groups);

  test('[SECRET19] are pairs for one person: the council’s, and those that answered its tender', () => {
    expect(Object.keys(pairs)).toEqual(['p1', 'p2']);
    const first = pairs[plan('p1')];
    expect(first).toMatchObject({
      person: first?.council?.person,
      council: { id: 'p1', group: 'g1', side: 'council' },
      sector: { q2: { id: 'q2', group: 'g2', side: 'sector', person: first?.person } },
    });
    expect(pairs[plan('p2')]).toMatchObject({ council: { id: 'p2', group: 'g2' }, sector: { q1: { group: 'g1' } } });
  });

  test('[SECRET19] hold what was seen, placed and paid, and neither cards nor papers', () => {
    const council = pairs[plan('p1')]?.council;
    expect(Object.keys(council?.placed ?? {}).sort()).toEqual(['kettle', 'oars']);
    expect(Object.keys(council ?? {}).sort()).toEqual([
      'assets',
      'bought',
      'budget',
      'effects',
      'group',
      'id',
      'needs',
      'outcomes',
      'person',
      'placed',
      'side',
    ]);
    expect(council?.budget).toBe(groups[ANN]?.table.plans[plan('p1')]?.budget);
    const sector = pairs[plan('p1')]?.sector[plan('q2')];
    expect(sector).not.toHaveProperty('budget');
    expect(Object.keys(sector?.placed ?? {})).toEqual(['lamp']);
  });

  test('[SECRET19] hold a guess where one was written', () => {
    const table = groups[ANN]?.table;
    const own = table?.plans[plan('p1')];
    if (table === undefined || own === undefined) throw new Error('Ann’s table has a plan.');
    const guessed = { ...groups, [ANN]: { table: { ...table, plans: { ...table.plans, p1: { ...own, guess: 7 } } } } };
    expect(personPlans(guessed)[plan('p1')]?.council?.guess).toBe(7);
  });

  test('[SECRET19] of a tender of the pack’s own hold the sector’s alone', () => {
    const table = groups[ANN]?.table;
    const answer = table?.plans[plan('q1')];
    if (table === undefined || answer?.received === undefined) throw new Error('Ann’s table answers a tender.');
    const { from: _, tender: __, ...received } = answer.received;
    const plans = { ...table.plans, q1: { ...answer, received } };
    const ready = personPlans({ ...groups, [ANN]: { table: { ...table, plans } } });
    expect(ready[plan('q1')]).toMatchObject({ person: answer.person, sector: { q1: { group: 'g1' } } });
    expect(ready[plan('q1')]).not.toHaveProperty('council');
    expect(ready[plan('p2')]?.sector).toEqual({});
    expect(Object.keys(plansOf(ready, BOB))).toEqual(['p1', 'p2']);
    expect(Object.keys(plansOf(ready, ANN))).toEqual(['p1', 'q1']);
  });

  test('[SECRET19] a table has a hand in are its own and those that it answered', () => {
    expect(Object.keys(plansOf(pairs, ANN))).toEqual(['p1', 'p2']);
    expect(plansOf(pairs, makeId<GroupId>('g9'))).toEqual({});
  });
});
