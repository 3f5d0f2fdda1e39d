import { describe, expect, test } from 'vitest';
import { personId } from '../pack/schema.ts';
import { type GroupId, makeId } from './ids.ts';
import { createProjector } from './project.ts';
import { authorsFor, biddersFor, dealtPeople } from './rotation.ts';
import { published } from './testing/a-day.ts';
import { aWorkshop } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';

function room(groups: number, empty: readonly string[] = [], bidders: 1 | 2 = 1) {
  const w = aWorkshop({ groups });
  for (let i = 3; i <= groups; i++) if (!empty.includes(`g${i}`)) w.seats(`p${i}`, `g${i}`);
  if (empty.includes('g2')) w.does('lead', 'seat.remove', { seat: w.seatId('bob') });
  const state = { ...w.state(), bidders };
  return (group: string) => authorsFor(state, makeId<GroupId>(group));
}

describe('whose tender a table answers', () => {
  test('[ROT1] that of the table before it, the first one that of the last', () => {
    const authors = room(4);
    expect(['g1', 'g2', 'g3', 'g4'].map(authors)).toEqual([['g4'], ['g1'], ['g2'], ['g3']]);
    expect(room(2)('g1')).toEqual(['g2']);
  });

  test('[ROT2] tables without people are skipped', () => {
    const authors = room(4, ['g2', 'g3']);
    expect(['g1', 'g2', 'g3', 'g4'].map(authors)).toEqual([['g4'], [], [], ['g1']]);
    expect(room(3, ['g2', 'g3'])('g1')).toEqual(['g1']);
  });

  test('[ROT3] with two bidders also that of the one before, where there are three tables or more', () => {
    const authors = room(3, [], 2);
    expect(['g1', 'g2', 'g3'].map(authors)).toEqual([
      ['g3', 'g2'],
      ['g1', 'g3'],
      ['g2', 'g1'],
    ]);
    expect(room(2, [], 2)('g1')).toEqual(['g2']);
  });
});

describe('who answers a table', () => {
  const g1 = makeId<GroupId>('g1');

  test('[ROT6] as people sit before the swap, and from then on who received its tender', () => {
    const w = aWorkshop({ groups: 3 });
    expect(biddersFor(w.state(), g1)).toEqual(['g2']);
    expect(biddersFor({ ...w.seats('cat', 'g3').state(), bidders: 2 }, g1)).toEqual(['g2', 'g3']);
    w.does('lead', 'seat.remove', { seat: w.seatId('bob') });
    expect(biddersFor(w.state(), g1)).toEqual(['g3']);
    expect(biddersFor(w.state(), makeId<GroupId>('g2'))).toEqual([]);
    w.at('framework').seats('dan', 'g2');
    expect(biddersFor(w.state(), g1)).toEqual(['g3']);
  });

  test('[ROT6] nobody but itself, by choice, where it plays alone', () => {
    const alone = published('tender', { groups: 1 });
    expect(biddersFor(alone.state(), g1)).toEqual([]);
    alone.does('lead', 'settings.change', { alone: 'own' });
    expect(biddersFor(alone.state(), g1)).toEqual(['g1']);
  });

  test('[ROT6] the table’s own view says so', () => {
    const w = aWorkshop({ groups: 3 }).seats('cat', 'g3');
    const { view } = createProjector(w.pack);
    const before = view(w.state(), `group:${g1}`);
    expect(before).toMatchObject({ bidders: { g2: true } });
    w.does('ann', 'ready.set', { ready: true });
    const after = view(w.state(), `group:${g1}`);
    if (before.audience !== 'group' || after.audience !== 'group') throw new Error('A table has a view of its own.');
    expect(after.bidders).toBe(before.bidders);
  });
});

describe('who is dealt to whom', () => {
  const people = (count: number, groups: number) =>
    dealtPeople({ ...BOROUGH, people: BOROUGH.people.slice(0, count) }, groups).map(({ id }) => id);

  test('[ROT4] no table is handed a person it planned for, if the pack has people enough', () => {
    for (let groups = 2; groups <= 8; groups++) {
      const dealt = people(3, groups);
      expect(dealt).toHaveLength(groups);
      expect(dealt.filter((person, i) => person === dealt[(i + groups - 1) % groups])).toEqual([]);
    }
    expect(people(3, 4)).toEqual(['pat', 'dot', 'gil', 'dot']);
    expect(people(3, 5)).toEqual(['pat', 'dot', 'gil', 'pat', 'dot']);
    expect(people(2, 4)).toEqual(['pat', 'dot', 'pat', 'dot']);
  });

  test('[ROT5] nor where each answers two tenders, if the pack has people enough for that', () => {
    const [pat] = BOROUGH.people;
    if (pat === undefined) throw new Error('Pat lives in the borough.');
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...pat, id: personId.parse(id) }));
    const deal = (count: number, groups: number) =>
      dealtPeople({ people: six.slice(0, count) }, groups).map(({ id }) => id);
    for (let groups = 3; groups <= 8; groups++) {
      const dealt = deal(6, groups);
      expect(dealt).toHaveLength(groups);
      for (const before of [1, 2])
        expect(dealt.filter((person, i) => person === dealt[(i + groups - before) % groups])).toEqual([]);
    }
    expect(deal(6, 6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(deal(6, 8)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'b', 'c']);
    expect(deal(4, 6)).toEqual(['a', 'b', 'c', 'd', 'b', 'c']);
    // Four cannot go round five: then for one tender each.
    expect(deal(4, 5)).toEqual(['a', 'b', 'c', 'd', 'b']);
  });

  test('[ROT4] with too few people somebody is met twice', () => {
    expect(people(2, 3)).toEqual(['pat', 'dot', 'pat']);
    expect(people(1, 3)).toEqual(['pat', 'pat', 'pat']);
    expect(people(3, 1)).toEqual(['pat']);
  });
});
