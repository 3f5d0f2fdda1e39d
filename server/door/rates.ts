/** How fast the people of one workshop may act, write and take records; gone with the workshop. */
import type { By } from '../../shared/protocol/messages.ts';
import type { Hosted } from '../workshop/hosted.ts';
import type { House } from './house.ts';
import { createBucket, createBuckets } from './limits.ts';

interface Rates {
  /** Takes one command of a sender, if neither they nor the workshop are too fast. */
  readonly command: (by: By) => boolean;
  readonly text: (by: By) => boolean;
  readonly record: (by: By) => boolean;
}

const known = new WeakMap<Hosted, Rates>();

export function ratesOf({ limits, time }: House, hosted: Hosted): Rates {
  const found = known.get(hosted);
  if (found !== undefined) return found;
  const commands = createBucket(limits.commandsOfWorkshop, time);
  const commandsOf = createBuckets<By>(limits.commandsOfSeat, time);
  const texts = createBucket(limits.textsOfWorkshop, time);
  const textsOf = createBuckets<By>(limits.textsOfSeat, time);
  const recordsOf = createBuckets<By>(limits.recordsOfKey, time);
  const made: Rates = {
    command: (by) => commandsOf.of(by).take() && commands.take(),
    text: (by) => textsOf.of(by).take() && texts.take(),
    record: (by) => recordsOf.of(by).take(),
  };
  known.set(hosted, made);
  return made;
}
