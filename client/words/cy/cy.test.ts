/** The Welsh words against the English ones: none missing, none left in English, and whole sentences whatever is put in. */
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../en/index.ts';
import { laterWords } from '../later-words.ts';
import { langOf, speak, words, wordsIn } from '../words.ts';
import { cy } from './index.ts';

/** Names, keys of a keyboard, words that are the same, and sentences that only put together what they are given. */
const SAME = new Set([
  'board.card.name',
  'board.detail.where',
  'design.card.staff',
  'design.notice.kinds.system',
  'design.person.presence',
  'design.topLine.role.room',
  'design.weights.both',
  'join.seats',
  'join.title',
  'play.keys.list.1.0',
  'play.keys.list.2.0',
  'play.keys.list.3.0',
  'play.keys.list.4.0',
  'play.keys.list.5.0',
  'play.keys.list.7.0',
  'play.keys.list.8.0',
  'play.pageTitle',
  'play.undo.ago',
]);

/** What may be put into a sentence: names, numbers that Welsh counts differently, a list, and the ids that some choose by. */
const SAMPLES = ['Echo', 0, 1, 2, 3, 60, ['Echo'], 'yes', 'award', 'back'];

/** Every way to give so many samples. */
function waysToGive(many: number): unknown[][] {
  return many === 0 ? [[]] : waysToGive(many - 1).flatMap((given) => SAMPLES.map((sample) => [...given, sample]));
}

/** What a function makes of them; nothing where they are not what it takes. */
function sentenceFrom(make: () => unknown): string | undefined {
  try {
    const said = make();
    return typeof said === 'string' && said !== '' && !/undefined|NaN/.test(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

interface Pair {
  readonly path: string;
  readonly english: unknown;
  readonly welsh: unknown;
}

/** Every word with its counterpart, down to the last list. */
function pairsIn(path: string, english: unknown, welsh: unknown): Pair[] {
  if (typeof english !== 'object' || english === null || typeof welsh !== 'object' || welsh === null) {
    return [{ path, english, welsh }];
  }
  const others = new Map(Object.entries(welsh));
  const names = [...new Set([...Object.keys(english), ...others.keys()])];
  const own = new Map(Object.entries(english));
  return names.flatMap((name) => pairsIn(`${path}.${name}`, own.get(name), others.get(name)));
}

const all = Object.entries(cy).flatMap(([section, welsh]) =>
  pairsIn(section, new Map<string, unknown>(Object.entries(en)).get(section), welsh),
);

/** Each English sentence that the samples make, with the Welsh one they make. */
function sentencesOf({ english, welsh }: Pair): (readonly [string, string | undefined])[] {
  if (typeof english === 'string') return [[english, sentenceFrom(() => welsh)]];
  if (typeof english !== 'function' || typeof welsh !== 'function') return [];
  return waysToGive(english.length).flatMap((given) => {
    const said = sentenceFrom(() => Reflect.apply(english, undefined, given));
    return said === undefined ? [] : [[said, sentenceFrom(() => Reflect.apply(welsh, undefined, given))] as const];
  });
}

describe('Welsh', () => {
  test('every English word has its counterpart, and makes a sentence wherever that does', () => {
    const without = all.filter((pair) => {
      const sentences = sentencesOf(pair);
      return sentences.length === 0 || sentences.some(([, welsh]) => welsh === undefined);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });

  test('nothing is left in English but what is the same', () => {
    const same = all.filter((pair) => sentencesOf(pair).some(([english, welsh]) => english === welsh));
    expect(same.map(({ path }) => path).sort()).toEqual([...SAME].sort());
  });

  test('a name that is put in stays as it is, and nobody is shouted at', () => {
    const wrong = all.filter((pair) =>
      sentencesOf(pair).some(([english, welsh = '']) => english.includes('Echo') !== welsh.includes('Echo')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(all.flatMap(sentencesOf).filter(([, welsh]) => welsh?.includes('!'))).toEqual([]);
  });

  test('what to do fits the top line', () => {
    const long = Object.values(cy.play.whatToDo).map((say) => say('Samira'));
    expect(long.filter((sentence) => sentence.length > 80)).toEqual([]);
  });

  test('what is counted stands in the singular, with the beginning that its number gives it', () => {
    expect([1, 2, 3].map(cy.join.seats)).toEqual(['1 person', '2 o bobl', '3 o bobl']);
    expect([1, 2, 3].map(cy.design.card.services)).toEqual(['1 gwasanaeth', '2 wasanaeth', '3 gwasanaeth']);
    expect([1, 2, 18].map(cy.measures.deadline)).toEqual(['o fewn 1 mis', 'o fewn 2 fis', 'o fewn 18 mis']);
    expect([12, 24, 36, 60].map(cy.measures.deadline)).toEqual([
      'o fewn 1 flwyddyn',
      'o fewn 2 flynedd',
      'o fewn 3 blynedd',
      'o fewn 5 mlynedd',
    ]);
  });
});

describe('the words of a page', () => {
  afterEach(async () => speak(await wordsIn('en')));

  test('are Welsh where there is Welsh, and say where they are English still', async () => {
    speak(await wordsIn('cy'));
    expect(words.join.go).toBe(cy.join.go);
    expect([langOf('join'), langOf('bid')]).toEqual([undefined, 'en']);
  });

  test('need no mark on an English page', () => {
    expect(langOf('bid')).toBeUndefined();
  });

  test('of later steps change with the language as well', () => {
    const debrief = { ...laterWords.debrief, title: 'Edrych yn ôl' };
    speak({ debrief });
    expect([laterWords.debrief, langOf('debrief')]).toEqual([debrief, undefined]);
    speak({});
    expect(laterWords.debrief).not.toBe(debrief);
  });
});
