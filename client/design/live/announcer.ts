/** What is said aloud: changes merged over a second and a half, own actions at once, and four things that may interrupt. */
import { words } from '../../words/words.ts';

/** Milliseconds that changes are gathered before they are said. */
const GATHER = 1500;
/** More changes than this in that time are counted instead of told. */
const TOLD = 3;

export interface Said {
  readonly polite: string;
  readonly assertive: string;
}

export interface Announcer {
  /** A change by somebody, merged with others that come close to it. */
  readonly change: (text: string, by: string) => void;
  /** The answer to something the person in front of the screen did: said at once. */
  readonly answer: (text: string) => void;
  /** Only for: a notice arrived, the step changed, paused, connection lost. */
  readonly interrupt: (text: string) => void;
  readonly read: () => Said;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let said: Said = { polite: '', assertive: '' };
  let gathered: { readonly text: string; readonly by: string }[] = [];

  const say = (channel: keyof Said, text: string) => {
    // A region that is given the same words again stays silent; a trailing space makes them new.
    said = { ...said, [channel]: said[channel] === text ? `${text} ` : text };
    for (const changed of listeners) changed();
  };
  const tell = () => {
    const people = new Set(gathered.map(({ by }) => by));
    const text =
      gathered.length > TOLD
        ? words.design.live.many(gathered.length, people.size)
        : gathered.map((change) => change.text).join(' ');
    gathered = [];
    say('polite', text);
  };

  return {
    change: (text, by) => {
      gathered.push({ text, by });
      if (gathered.length === 1) setTimeout(tell, GATHER);
    },
    answer: (text) => say('polite', text),
    interrupt: (text) => say('assertive', text),
    read: () => said,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The one announcer of a page; its regions are rendered once, by the shell. */
export const announcer = createAnnouncer();
