/** Time as it is written on screen: outcomes' deadlines in the language of the page, minutes and seconds for the clock. */
import { words } from './words.ts';

/** "by 2 years", as an outcome's deadline. */
export function deadlineInWords(months: number): string {
  return words.measures.deadline(months);
}

const two = (count: number) => String(count).padStart(2, '0');

/** A remaining time in milliseconds as figures: "12:40", "1:05:00" from an hour up. A started second counts while time is left. */
export function clockFigures(milliseconds: number): string {
  const seconds = milliseconds >= 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
