/** Money as it is written on screen, in the language of the page: always for one year. */
import { words } from './words.ts';

export { pounds, shortPounds } from './figures.ts';

/** "£1,234 a year", for a line of text that stands alone. */
export function poundsAYear(amount: number): string {
  return words.measures.aYear(amount);
}

/** What is left of a budget, said in words: "£96,500 left", "£54,100 over". */
export function balanceInWords(balance: number): string {
  return words.measures.balance(balance);
}
