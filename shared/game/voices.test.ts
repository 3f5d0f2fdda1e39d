/** The order of what was said, which tells nothing and is the same everywhere. */
import { expect, test } from 'vitest';
import { makeId, type VoiceId } from './ids.ts';
import type { Voice } from './state.ts';
import { voicesInOrder } from './voices.ts';

const said = (text: string, more: Partial<Voice> = {}): Voice => ({ kind: 'pledge', text, step: 'debrief', ...more });

test('[SECRET20] what people say without a name is ordered by its code units, whatever language a machine has', () => {
  const voices = {
    [makeId<VoiceId>('v1')]: said('öppna'),
    [makeId<VoiceId>('v2')]: said('ask'),
    [makeId<VoiceId>('v4')]: said('Zoe'),
    [makeId<VoiceId>('v3')]: said('Zoe'),
    [makeId<VoiceId>('v5')]: said('a remark', { kind: 'remark', at: 7 }),
  };
  expect(voicesInOrder(voices).map(([id]) => id)).toEqual(['v5', 'v3', 'v4', 'v2', 'v1']);
});
