/** The words on screen, in the language this page is shown in. A second language is another object of the type `Words`. */
import { en } from './en/index.ts';
import type { laterWords } from './later-words.ts';

export type Words = typeof en;

/** Each by its own name. */
export const LANGUAGES = { en: 'English', cy: 'Cymraeg' };

export type Language = keyof typeof LANGUAGES;

/** Read while a page is drawn and never kept: it changes when the reader chooses a language. */
export let words: Words = en;

/** Fetches the words of a language; its sections that are not translated yet are English. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'en' ? en : { ...en, ...(await import('./cy/index.ts')).cy };
}

/** What is drawn from now on is drawn with these words. */
export function speak(spoken: Words): void {
  words = spoken;
}

/** A section of the words, now or later in the day. */
export type Section = keyof Words | keyof typeof laterWords;

/** English, where a section is English on a page that is not. */
export function langOf(section: Section): Language | undefined {
  if (words === en) return undefined;
  return Object.hasOwn(en, section) && Reflect.get(words, section) !== Reflect.get(en, section) ? undefined : 'en';
}
