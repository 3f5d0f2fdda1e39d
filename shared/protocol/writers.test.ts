/** Client ids of writers: their own, whole numbers that Yjs can write, as many as there are pages. */
import { expect, test } from 'vitest';
import { type FacilitatorId, makeId, type SeatId } from '../game/ids.ts';
import { clientOf, isClientOf } from './writers.ts';

const seats = Array.from({ length: 200 }, (_, index) => makeId<SeatId>(`s${(index + 2).toString(36)}`));
const everybody = [...seats, makeId<SeatId>('s2x1'), makeId<FacilitatorId>('f1'), 'door'] as const;

test('[TEXT13] what one writes under is theirs and nobody else’s, for every page of theirs', () => {
  for (const page of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
    for (const by of everybody) {
      const client = clientOf(by, page);
      expect(Number.isSafeInteger(client)).toBe(true);
      expect(everybody.filter((each) => isClientOf(each, client))).toEqual([by]);
    }
  }
  expect(new Set(everybody.map((by) => clientOf(by, 7))).size).toBe(everybody.length);
});

test('[TEXT13] a page that has its client id already keeps it', () => {
  const client = clientOf(makeId<SeatId>('s2'), 12_345);
  expect(clientOf(makeId<SeatId>('s2'), client)).toBe(client);
});
