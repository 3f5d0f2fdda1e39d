import { describe, expect, test } from 'vitest';
import { type GroupId, makeId } from './ids.ts';
import { authorsFor, dealtPeople } from './rotation.ts';
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
    expect(people(2, 4)).toEqual(['pat', 'dot', 'pat', 'dot']);
  });

  test('[ROT4] with too few people somebody is met twice', () => {
    expect(people(2, 3)).toEqual(['pat', 'dot', 'pat']);
    expect(people(1, 3)).toEqual(['pat', 'pat', 'pat']);
    expect(people(3, 1)).toEqual(['pat']);
  });
});
