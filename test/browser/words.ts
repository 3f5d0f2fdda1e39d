/** All words on screen, of every page, for the tests to find things by. */
import { pageWords } from '../../client/words/page-words.ts';
import { words as shared } from '../../client/words/words.ts';

export const words = { ...shared, ...pageWords };
