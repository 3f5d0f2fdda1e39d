/** The words on screen, in the language this page is shown in. A second language is another object of the type `Translation`. */
import { en } from './en/index.ts';
import type { LaterWords } from './later-words.ts';

export type Words = typeof en;

/** The sections that a language has so far; the others are English. */
export type Translation = Partial<Words & LaterWords>;

/** Each by its own name. */
export const LANGUAGES = { en: 'English', cy: 'Cymraeg' };

export type Language = keyof typeof LANGUAGES;

/** What an English page adds to the English words. */
const ENGLISH: Translation = {};

let translation = ENGLISH;
const readers = new Set<(translation: Translation) => void>();

/** Read while a page is drawn and never kept: it changes when the reader chooses a language. */
export let words: Words = en;

/** Fetches the words of a language. */
export async function wordsIn(language: Language): Promise<Translation> {
  return language === 'en' ? ENGLISH : (await import('./cy/index.ts')).cy;
}

/** What is drawn from now on is drawn with these words. */
export function speak(spoken: Translation): void {
  translation = spoken;
  words = { ...en, ...spoken };
  for (const reader of readers) reader(spoken);
}

/** For words that are fetched later: called now, and whenever the language changes. */
export function onSpeak(reader: (translation: Translation) => void): void {
  readers.add(reader);
  reader(translation);
}

/** English, where a section is English on a page that is not. */
export function langOf(section: keyof Translation): Language | undefined {
  return translation === ENGLISH || section in translation ? undefined : 'en';
}
