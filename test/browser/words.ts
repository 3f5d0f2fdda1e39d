/** All words on screen, of every page, for the tests to find things by. */
import { laterWords } from '../../client/words/later-words.ts';
import { pageWords } from '../../client/words/page-words.ts';
import { words as shared } from '../../client/words/words.ts';

export const words = { ...shared, ...laterWords, ...pageWords };
