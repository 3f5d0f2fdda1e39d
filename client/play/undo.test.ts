import { expect, test } from 'vitest';
import type { Did } from '../../shared/game/did.ts';
import { makeId, type SeatId } from '../../shared/game/ids.ts';
import type { Recent } from '../../shared/protocol/messages.ts';
import { undoable } from './undo.ts';

const by = makeId<SeatId>('s1');
const log = (...dids: Did[]): Recent[] => dids.map((did, index) => ({ seq: index + 1, at: 0, by, did }));
const added = (text: string): Did => ({ type: 'needAdded', text });
const ready: Did = { type: 'readySet', ready: true };

test('the latest thing that can be taken back is named', () => {
  expect(undoable(log(added('one'), added('two'), ready), 0)?.seq).toBe(2);
});

test('what was taken back is not named again, nor is taking it back', () => {
  expect(undoable(log(added('one'), added('two'), { type: 'undone', entry: 2, what: 'needAdded' }), 0)?.seq).toBe(1);
});

test('nothing from before this visit to the step', () => {
  expect(undoable(log(added('one'), ready), 1)).toBeUndefined();
});

test('nothing, when nothing was done', () => {
  expect(undoable([], 0)).toBeUndefined();
});
