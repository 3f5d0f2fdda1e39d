/** Time as it is written on screen: spans of months for outcomes, minutes and seconds for the clock. */

/** "3 months", "1 year", "2 years", "18 months": years only when they are whole. */
export function monthsInWords(months: number): string {
  const whole = months > 0 && months % 12 === 0;
  const count = whole ? months / 12 : months;
  return `${count} ${whole ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
}

/** "by 2 years", as an outcome's deadline. */
export function deadlineInWords(months: number): string {
  return `by ${monthsInWords(months)}`;
}

const two = (count: number) => String(count).padStart(2, '0');

/** A remaining time in milliseconds as figures: "12:40", "1:05:00" from an hour up. A started second counts while time is left. */
export function clockFigures(milliseconds: number): string {
  const seconds = milliseconds >= 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
