/** The words on screen in the language of this page. A second language is another object of the type `Words`. */
import { en } from './en/index.ts';

export type Words = typeof en;

export const words: Words = en;
