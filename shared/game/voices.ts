/** The order in which what was said is read: of what people said without a name, it must not tell who was when. */
import type { VoiceId } from './ids.ts';
import { entriesOf } from './records.ts';
import type { Voice } from './state.ts';

/** Remarks as they were noted, then what people said of the day and will do, by its words. */
export function voicesInOrder(voices: Readonly<Partial<Record<VoiceId, Voice>>>): [VoiceId, Voice][] {
  const when = ({ at }: Voice) => at ?? Number.POSITIVE_INFINITY;
  return entriesOf<VoiceId, Voice>(voices).sort(([, a], [, b]) =>
    when(a) === when(b) ? a.text.localeCompare(b.text) : when(a) - when(b),
  );
}
