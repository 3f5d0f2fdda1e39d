/** What was said: of what people said without a name, neither its id nor its place may tell who was when. */
import type { Draft } from 'immer';
import { chanceFrom } from './chance.ts';
import { idFrom, makeId, type VoiceId } from './ids.ts';
import { entriesOf } from './records.ts';
import type { Voice } from './state.ts';

type Voices = Readonly<Partial<Record<VoiceId, Voice>>>;

/** The id of a sentence comes from its words, and from how many have it of the same: whoever may read it learns nothing more from it. */
function idOfSaid({ kind, text, group }: Voice, taken: object, from = 0): VoiceId {
  for (let same = from; ; same++) {
    const number = chanceFrom(JSON.stringify([kind, group, text, same]))() * 2 ** 32;
    const id = makeId<VoiceId>(`v${number.toString(36)}`);
    if (!Object.hasOwn(taken, id)) return id;
  }
}

export function addVoice(voices: Draft<Voices>, seq: number, voice: Voice): void {
  voices[voice.kind === 'remark' ? idFrom<VoiceId>('v', seq, voices) : idOfSaid(voice, voices)] = voice;
}

/** With the ids of today: an earlier version took those of sentences from the log position, and wrote when they were said. */
export function withoutTraces(voices: Voices): Voices {
  const clean: Draft<Voices> = {};
  // Counted, not tried one by one: a file may hold thousands of the same.
  const same = new Map<string, number>();
  for (const [id, voice] of entriesOf<VoiceId, Voice>(voices)) if (voice.kind === 'remark') clean[id] = voice;
  for (const [, { at, ...said }] of entriesOf<VoiceId, Voice>(voices))
    if (said.kind !== 'remark') {
      const words = JSON.stringify([said.kind, said.group, said.text]);
      const before = same.get(words) ?? 0;
      same.set(words, before + 1);
      clean[idOfSaid(said, clean, before)] = said;
    }
  return clean;
}

/** Remarks as they were noted, then what people said of the day and will do, by its words. */
export function voicesInOrder(voices: Voices): [VoiceId, Voice][] {
  const when = ({ at }: Voice) => at ?? Number.POSITIVE_INFINITY;
  return entriesOf<VoiceId, Voice>(voices).sort(([a, one], [b, other]) => {
    if (when(one) !== when(other)) return when(one) - when(other);
    // Plainly by code unit: the alphabet of a machine's own language would order them differently on each.
    const [first, second] = one.text === other.text ? [a, b] : [one.text, other.text];
    return first < second ? -1 : 1;
  });
}

/** The same record in that order: as it grew, it tells what was said before what. */
export function reordered(voices: Voices): Voices {
  return Object.fromEntries(voicesInOrder(voices));
}
