/** Organisation cards: no money on the front, names that fit, costs that look meant. */
import type { Organisation } from '../schema.ts';
import type { Path } from '../yaml-source.ts';
import type { Parts, Report } from './parts.ts';

/** Words that tell, or hint at, what an organisation costs. People choose from the fronts before they may know. */
export const MONEY =
  /[£$€]|\b(?:pounds?|cost(?:s|ed|ing|ly)?|price[ds]?|pricing|priced|cheap(?:er|est|ly)?|expensive|inexpensive|dear(?:er|est)|fees?|budget(?:s|ed|ing|ary)?|money|fund(?:s|ed|er|ers|ing)|grants?|afford(?:s|able|ed)?|invoices?|subsid(?:y|ies|ised|ized)|low-cost|charged?|payment|spend(?:s|ing)?|saves?\s+\d+|\d+k)\b/iu;

/** A name longer than this takes three lines on a small screen. */
const NAME_FITS = 28;

function fronts(organisation: Organisation): { text: string; path: Path }[] {
  return [
    { text: organisation.kind, path: ['kind'] },
    { text: organisation.summary, path: ['summary'] },
    ...organisation.helps.map((text, index) => ({ text, path: ['helps', index] })),
    ...organisation.services.flatMap(({ name, about }, index) => [
      { text: name, path: ['services', index, 'name'] },
      { text: about, path: ['services', index, 'about'] },
    ]),
  ];
}

/** Core and all services, in whole pounds a year. */
export function yearlyCost({ core, services }: Organisation): number {
  return services.reduce((sum, { cost }) => sum + cost, core);
}

export function checkOrganisations({ organisations }: Parts, report: Report): void {
  const file = organisations.file;
  const costs = organisations.good.map(({ value }) => yearlyCost(value)).sort((a, b) => a - b);
  const middle = costs[Math.floor(costs.length / 2)] ?? 0;
  for (const { value, path } of organisations.good) {
    for (const { text, path: inside } of fronts(value)) {
      const money = MONEY.exec(text);
      if (money === null) continue;
      report.problem({
        file,
        path: [...path, ...inside],
        index: money.index,
        message: `the front of the card must not speak of money, and “${money[0]}” does`,
        remedy: 'say what it does for people, and keep money for core, cost and record',
      });
    }
    if (value.name.length > NAME_FITS) {
      report.warning({
        file,
        path: [...path, 'name'],
        message: `the name has ${value.name.length} letters and takes three lines on small screens`,
        remedy: `use at most ${NAME_FITS} if you can`,
      });
    }
    const cost = yearlyCost(value);
    if (cost === 0) {
      report.warning({
        file,
        path: [...path, 'core'],
        message: 'core and services together cost nothing, so choosing it never means giving something up',
        remedy: 'write what it costs in a year, volunteers’ expenses and insurance included',
      });
    } else if (organisations.whole && middle > 0 && cost > middle * 10) {
      report.warning({
        file,
        path: [...path, 'core'],
        message: `it costs £${cost.toLocaleString('en-GB')} a year, more than ten times what is usual in this pack`,
        remedy: 'see whether there is a nought too many',
      });
    }
  }
}
