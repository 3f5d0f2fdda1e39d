import { expect, test } from 'vitest';
import { dealtPeople } from '../../shared/game/rotation.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import { enoughPeople } from './rotation.ts';

test.each([
  [3, 3, true],
  [3, 2, true],
  [3, 1, true],
  [3, 5, true],
  [3, 4, true],
  [3, 7, true],
  [2, 1, true],
  [2, 2, true],
  [2, 3, false],
  [1, 1, false],
  [1, 2, false],
])('%i people are enough for %i tables: %s', (people, tables, enough) => {
  expect(enoughPeople(people, tables)).toBe(enough);
});

test('it says what dealing gives', () => {
  for (let amount = 1; amount <= 3; amount++) {
    for (let tables = 2; tables <= 8; tables++) {
      const dealt = dealtPeople({ people: BOROUGH.people.slice(0, amount) }, tables);
      const clash = dealt.some((person, i) => person === dealt[(i + 1) % tables]);
      expect(enoughPeople(amount, tables)).toBe(!clash);
    }
  }
});
