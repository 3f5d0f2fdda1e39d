import { expect, test } from 'vitest';
import { aRoom } from './a-room.ts';
import { remoteWays } from './remote-ways.ts';

const shown = { title: 'An average borough', body: '' };
const briefing = (number: number) => aRoom({ room: { step: 'briefing', slide: { number, of: 3, shown } } });

test('in the briefing the buttons go through the slides', () => {
  expect(remoteWays(briefing(1))).toEqual({ on: { kind: 'slide', slide: 2 }, back: { kind: 'slide', slide: 0 } });
});

test('before the first slide and after the last they go to the steps beside', () => {
  expect(remoteWays(briefing(0)).back).toEqual({ kind: 'step', step: 'lobby' });
  expect(remoteWays(briefing(2)).on).toEqual({ kind: 'step', step: 'needs' });
});

test('there is no way on after the last step, and none back before the first', () => {
  expect(remoteWays(aRoom({ room: { step: 'reveal' } }))).toEqual({
    on: undefined,
    back: { kind: 'step', step: 'choosing' },
  });
  expect(remoteWays(aRoom({ room: { step: 'lobby' } })).back).toBeUndefined();
});
