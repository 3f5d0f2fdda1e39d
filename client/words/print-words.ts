/** Words that stand on paper only. Apart, so that a board does not fetch them. */
import { print } from './en/print.ts';

export const printWords = { print };
