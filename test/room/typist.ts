/** Somebody who types on a paper, word after word, whatever becomes of the server. */
import type { PaperId } from '../../shared/game/ids.ts';
import type { Guest } from './guest.ts';
import { paperOf, saved } from './writer.ts';

/** Keeps typing words of its own at the end of a field, and knows which the server has said are safe. */
export interface Typist {
  /** Words the server has said are safe, of this round. */
  readonly safe: () => readonly string[];
  readonly typed: () => readonly string[];
  /** Stops typing until `begin`; resolves once all is saved. */
  readonly rest: () => Promise<void>;
  readonly begin: (round: number) => void;
  /** Clears the field, so that it never is too long. Only while everybody rests. */
  readonly clear: () => Promise<void>;
  readonly stop: () => void;
}

/** Where somebody types, and how many words in a round: a field that is far too long is begun anew by the server. */
interface Place {
  readonly paper: PaperId;
  readonly field: string;
  readonly most: number;
}

export async function type(
  guest: Guest,
  { paper: on, field, most }: Place,
  name: string,
  pause: () => number,
): Promise<Typist> {
  const paper = await paperOf(guest, on, [field]);
  await saved(paper);
  const text = paper.field(field);
  let typed: string[] = [];
  let safe: readonly string[] = [];
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unwatch = paper.state.subscribe(({ status }) => {
    if (status === 'saved') safe = [...typed];
  });
  const next = (): void => {
    if (typed.length < most) {
      const word = `${name}${round}w${typed.length}`;
      typed.push(word);
      text.splice({ at: text.read().length, removed: 0, inserted: `${word} ` });
    }
    timer = setTimeout(next, pause());
  };
  next();
  return {
    safe: () => safe,
    typed: () => typed,
    rest() {
      clearTimeout(timer);
      return saved(paper);
    },
    begin(number) {
      round = number;
      typed = [];
      safe = [];
      next();
    },
    clear() {
      text.splice({ at: 0, removed: text.read().length, inserted: '' });
      return saved(paper);
    },
    stop() {
      clearTimeout(timer);
      unwatch();
      paper.end();
    },
  };
}
