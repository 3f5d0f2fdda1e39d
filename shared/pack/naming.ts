/** Says which item of a file a path leads to, in the words of the author: "Echo, service Drop-in". */
import type { Path } from './yaml-source.ts';

/** What one item of each list is called. */
const ITEM_WORDS: Readonly<Record<string, string>> = {
  wards: 'ward',
  people: 'person',
  organisations: 'organisation',
  services: 'service',
  cards: 'card',
  effects: 'effect',
  slides: 'slide',
  bars: 'bar',
  columns: 'column',
  agenda: 'agenda line',
  needs: 'field',
  tender: 'field',
  bid: 'field',
  assessment: 'field',
  breaks: 'break',
  horizons: 'horizon',
  criteria: 'criterion',
  options: 'option',
  tenders: 'tender',
  outcomes: 'outcome',
};

interface Named {
  /** The items on the way, like "Echo, service Drop-in"; empty for the top of a file. */
  readonly item: string;
  /** The key inside the last item, in quotes, like “summary” or “portrait.hair”; empty for the item itself. */
  readonly field: string;
}

export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.getOwnPropertyDescriptor(here, part)?.value;
  }
  return here;
}

function ownName(item: unknown): string | undefined {
  for (const key of ['name', 'title', 'label', 'step', 'kind', 'id']) {
    const name = valueAt(item, [key]);
    if (typeof name === 'string' && name.trim() !== '') return name.trim().slice(0, 60);
  }
  return undefined;
}

export function nameOf(value: unknown, path: Path): Named {
  const items: string[] = [];
  let fieldFrom = 0;
  for (const [index, part] of path.entries()) {
    const list = path[index - 1];
    const word = typeof part === 'number' && typeof list === 'string' ? ITEM_WORDS[list] : undefined;
    if (word === undefined || typeof part !== 'number') continue;
    const name = ownName(valueAt(value, path.slice(0, index + 1)));
    const first = items.length === 0;
    items.push(name === undefined ? `${word} ${part + 1}` : first ? name : `${word} ${name}`);
    fieldFrom = index + 1;
  }
  const rest = path.slice(fieldFrom);
  const position = rest.at(-1);
  const keys = rest.filter((part) => typeof part === 'string').join('.');
  const counted = typeof position === 'number' ? `line ${position + 1} of ` : '';
  return { item: items.join(', '), field: keys === '' ? '' : `${counted}“${keys}”` };
}

/** "Echo: ", or nothing at the top of a file. The first letter is a capital. */
export function opening(named: Named): string {
  return named.item === '' ? '' : `${named.item.charAt(0).toUpperCase()}${named.item.slice(1)}: `;
}
