/** Money as it is written on screen: whole pounds with commas, always for one year. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `pounds(1234)` is "£1,234"; amounts below zero keep their sign before the pound. */
export function pounds(amount: number): string {
  return `${amount < 0 ? '−' : ''}£${whole.format(Math.abs(amount))}`;
}

/** "£1,234 a year", for a line of text that stands alone. */
export function poundsAYear(amount: number): string {
  return `${pounds(amount)} a year`;
}

/** "£39k", for places too narrow for the whole amount; under a thousand it stays whole. */
export function shortPounds(amount: number): string {
  if (Math.abs(amount) < 1000) return pounds(amount);
  return `${amount < 0 ? '−' : ''}£${whole.format(Math.round(Math.abs(amount) / 1000))}k`;
}

/** What is left of a budget, said in words: "£96,500 left", "£54,100 over". */
export function balanceInWords(balance: number): string {
  return balance < 0 ? `${pounds(-balance)} over` : `${pounds(balance)} left`;
}
