import { describe, expect, test } from 'vitest';
import type { Front } from '../../../shared/game/catalogue.ts';
import { makeId } from '../../../shared/game/ids.ts';
import type { Ward } from '../../../shared/pack/schema.ts';
import { ANY, choicesOf, matches } from './deck-filter.ts';

const wards: Ward[] = [{ id: makeId('market'), name: 'Market', about: '', deprivation: '' }];
const front = (more: Partial<Front>): Front => ({
  id: makeId('union'),
  name: 'Any Credit Union',
  kind: 'Co-operative',
  ward: makeId('market'),
  summary: 'Small savings and small loans.',
  helps: ['Money', 'Local'],
  building: 'office',
  services: [{ id: makeId('letters'), name: 'Letters read', about: 'Somebody explains it.' }],
  ...more,
});

describe('searching the deck', () => {
  test.each(['', 'credit', 'UNION small', 'money', 'market', 'letters', 'explains', '  loans  '])(
    '"%s" finds the card',
    (search) => {
      expect(matches(front({}), { ...ANY, search }, wards)).toBe(true);
    },
  );

  test('every word must be there', () => {
    expect(matches(front({}), { ...ANY, search: 'credit boats' }, wards)).toBe(false);
  });

  test('a word is found by its beginning, and not in the middle of another', () => {
    expect(matches(front({ summary: 'Housing for two.' }), { ...ANY, search: 'sing' }, wards)).toBe(false);
    expect(matches(front({ summary: 'They sing, and sing-along.' }), { ...ANY, search: 'along sin' }, wards)).toBe(
      true,
    );
  });

  test('accents and apostrophes do not matter', () => {
    expect(matches(front({ name: 'The Tenants’ Café' }), { ...ANY, search: "tenants' cafe" }, wards)).toBe(true);
    expect(matches(front({ name: 'The Tenants’ Café' }), { ...ANY, search: 'tenants' }, wards)).toBe(true);
  });

  test.each([
    [{ kind: 'Co-operative' }, true],
    [{ kind: 'Charity' }, false],
    [{ ward: 'market' }, true],
    [{ ward: 'quay' }, false],
    [{ helps: 'Money' }, true],
    [{ helps: 'Work' }, false],
  ])('narrowed by %j: %s', (wanted, found) => {
    expect(matches(front({}), { ...ANY, ...wanted }, wards)).toBe(found);
  });

  test('the choices are those the deck has, once each', () => {
    const choices = choicesOf([front({}), front({ kind: 'Charity', helps: ['Money'] })]);
    expect(choices.kinds).toEqual(['Charity', 'Co-operative']);
    expect(choices.helps).toEqual(['Local', 'Money']);
  });
});
