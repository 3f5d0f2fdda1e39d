/** The order of what was said, which tells nothing and is the same everywhere. */
import { expect, test } from 'vitest';
import { makeId, type VoiceId } from './ids.ts';
import { keysOf } from './records.ts';
import type { Voice } from './state.ts';
import { voicesInOrder, withoutTraces } from './voices.ts';

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

test('[SECRET20] thousands of the same sentence in a file keep a place each, the same again when read again', () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [makeId<VoiceId>(`v${at}`), said('the same')]),
  );
  const once = withoutTraces(many);
  expect(keysOf(once)).toHaveLength(3000);
  expect(keysOf(withoutTraces(once))).toEqual(keysOf(once));
});
