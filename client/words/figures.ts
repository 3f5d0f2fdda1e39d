/** Whole pounds with commas, the same in every language. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** `pounds(1234)` is "£1,234"; amounts below zero keep their sign before the pound. */
export function pounds(amount: number): string {
  return `${amount < 0 ? '−' : ''}£${whole.format(Math.abs(amount))}`;
}

/** "£39k", for places too narrow for the whole amount; under a thousand it stays whole. */
export function shortPounds(amount: number): string {
  if (Math.abs(amount) < 1000) return pounds(amount);
  return `${amount < 0 ? '−' : ''}£${whole.format(Math.round(Math.abs(amount) / 1000))}k`;
}
