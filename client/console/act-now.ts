/** What the line under a table's board says: that it has gone quiet, the last thing it did, or how long it did nothing. */
import { pageWords } from '../words/page-words.ts';
import { ago } from './ago.ts';
import type { TableSeen } from './useTables.ts';

const MINUTE = 60_000;
/** So many minutes without an act are a pause for thought. */
const STILL = 2;
/** Letters that fit two lines of a card. */
const FITS = 74;

interface ActNow {
  readonly says: string;
  /** The whole of it, where what is said had to be shortened. */
  readonly whole?: string;
}

type Seen = Pick<TableSeen, 'lastAct' | 'lastAt' | 'attention'>;

export function actNow({ lastAct, lastAt, attention }: Seen, now: number): ActNow {
  const say = pageWords.facilitate.tables;
  const still = lastAt === undefined ? undefined : Math.floor((now - lastAt) / MINUTE);
  const quiet = attention.find((each) => each.kind === 'quiet');
  if (quiet && still !== undefined && still >= STILL) return { says: say.still(still, quiet.names, quiet.minutes) };
  if (lastAct) {
    const when = ago(lastAct.at, now);
    const short = shortened(lastAct.sentence, FITS - say.lastAct('', when).length);
    const says = say.lastAct(short, when);
    return short === lastAct.sentence ? { says } : { says, whole: say.lastAct(lastAct.sentence, when) };
  }
  return { says: still === undefined ? say.nothingYet : say.nothingFor(still) };
}

/** Whole words only, with three dots for the rest; what somebody wrote is there whole or not at all. */
export function shortened(sentence: string, most: number): string {
  if (sentence.length <= most) return sentence;
  const quoted = sentence.indexOf('“');
  const cut = sentence.lastIndexOf(' ', quoted > 0 ? Math.min(quoted, most) : most);
  return `${sentence.slice(0, cut > 0 ? cut : most).replace(/[\s,:;.“‘]+$/, '')}…`;
}
