/** An amount as people write it: "14400", "14,400", "£14 400", "14.4k". Whole pounds, or nothing if it is no amount. */

const MOST = 100_000_000;

export function readPounds(text: string): number | undefined {
  const [, digits = '', unit] = /^£?([\d,\s.]+)\s*(k|m)?$/i.exec(text.trim()) ?? [];
  const plain = digits.replace(/[,\s]/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const times = unit === undefined ? 1 : unit.toLowerCase() === 'k' ? 1000 : 1_000_000;
  const amount = Math.round(Number(plain) * times);
  return amount <= MOST ? amount : undefined;
}
