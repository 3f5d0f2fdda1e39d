import { expect, test } from 'vitest';
import { enoughPeople } from './rotation.ts';

test.each([
  [3, 3, true],
  [3, 2, true],
  [3, 1, true],
  [3, 5, true],
  [3, 4, false],
  [3, 7, false],
  [2, 2, true],
  [2, 3, false],
  [1, 1, false],
  [1, 2, false],
])('%i people are enough for %i tables: %s', (people, tables, enough) => {
  expect(enoughPeople(people, tables)).toBe(enough);
});

test('it says what dealing round and handing on gives', () => {
  for (let people = 2; people <= 8; people++) {
    for (let tables = 2; tables <= 8; tables++) {
      const person = (table: number) => table % people;
      const clash = Array.from({ length: tables }, (_, i) => person(i) === person((i + 1) % tables)).includes(true);
      expect(enoughPeople(people, tables)).toBe(!clash);
    }
  }
});
