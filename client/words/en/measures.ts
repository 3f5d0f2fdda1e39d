/** English words for amounts of money and spans of time. */
import { pounds } from '../figures.ts';

/** "£1,234 a year", for a line of text that stands alone. */
export function poundsAYear(amount: number): string {
  return `${pounds(amount)} a year`;
}

/** What is left of a budget, said in words: "£96,500 left", "£54,100 over". */
export function balanceInWords(balance: number): string {
  return balance < 0 ? `${pounds(-balance)} over` : `${pounds(balance)} left`;
}

/** "3 months", "1 year", "2 years", "18 months": years only when they are whole. */
export function monthsInWords(months: number): string {
  const whole = months > 0 && months % 12 === 0;
  const count = whole ? months / 12 : months;
  return `${count} ${whole ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
}

/** "45 minutes", "1 hour", "5 hours 15 minutes". */
export function hoursInWords(minutes: number): string {
  const part = (many: number, one: string) => (many === 0 ? [] : [`${many} ${one}${many === 1 ? '' : 's'}`]);
  return [...part(Math.floor(minutes / 60), 'hour'), ...part(minutes % 60, 'minute')].join(' ');
}

export const measures = {
  aYear: poundsAYear,
  balance: balanceInWords,
  /** As an outcome's deadline: "by 2 years". */
  deadline: (months: number) => `by ${monthsInWords(months)}`,
};
