/** Award criteria: weights that add up to 100, in the pack and in its ready-made tenders. */
import type { Parts, Report } from './parts.ts';

/** What to do about weights that add up to `sum`. */
export function towardsHundred(sum: number): string {
  return sum < 100 ? `add ${100 - sum} to one or more of them` : `take ${sum - 100} off one or more of them`;
}

export function checkCriteria({ criteria }: Parts, report: Report): void {
  const file = criteria.file;
  const sum = criteria.good.reduce((total, { value }) => total + value.weight, 0);
  if (criteria.whole && criteria.good.length > 0 && sum !== 100) {
    const message = `the weights of the award criteria add up to ${sum}, not 100`;
    report.problem({ file, path: ['criteria'], message, remedy: towardsHundred(sum) });
  }
  const [first, second] = criteria.good.filter(({ value }) => value.scoring === 'price');
  if (first && second) {
    report.problem({
      file,
      path: [...second.path, 'scoring'],
      message: `the price already counts in ${first.value.name}`,
      remedy: 'write "judged" for all but one of them',
    });
  }
}
