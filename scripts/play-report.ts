/** Prints what automatic days show of a pack: `npm run play-report -- [folder of the pack] [days]`. Ends with 1 if play need not choose. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadPackFolder } from '../server/packs/read.ts';
import { type Figures, figuresOf, verdicts } from './play/figures.ts';

const PACK = fileURLToPath(new URL('../scenarios/anyborough', import.meta.url));
const DAYS = 300;
const GROUPS = 3;
const SEED = 'play report';
const ENDS = 5;

const pounds = (amount: number) => `£${amount.toLocaleString('en-GB')} a year`;

/** The report as lines of text. */
export function reportLines(figures: Figures): string[] {
  const { days, plans, middle, option, threeOptions, shares, drawn, conditions } = figures;
  const row = (name: string, value: string) => `${name.padEnd(62)} ${value}`;
  const cards = (name: string, ids: Figures['neverTrue']) => (ids.length > 0 ? [row(name, ids.join(', '))] : []);
  const share = ({ organisation, share: each }: Figures['shares'][number]) =>
    row(`  ${organisation}`, `${each.toFixed(1)} of 100 plans`);
  const card = ({ card: id, times }: Figures['drawn'][number]) => row(`  ${id}`, `${times} times`);
  return [
    row('Days played by automatic players', `${days}, ${plans} plans`),
    row('Plans of middle cost', `${middle.plans}, from ${pounds(middle.from)} to ${pounds(middle.to)}`),
    row('  the dearest service that can be left out, in the middle', pounds(middle.spare)),
    row('An option at the middle price', pounds(option)),
    row('  three of them', pounds(threeOptions)),
    row('  take an organisation from a plan of middle cost', `${figures.forced.toFixed(1)} of 100`),
    row('Tables that gave an organisation up for what they bought', `${figures.lost.toFixed(1)} of 100`),
    'Organisations most often in a plan',
    ...shares.slice(0, ENDS).map(share),
    'Organisations least often in a plan',
    ...shares.slice(-ENDS).map(share),
    'Cards drawn least often',
    ...drawn.slice(0, ENDS).map(card),
    ...cards('  never, though a table could have', figures.neverDrawn),
    ...cards('  never, because no table could', figures.neverEligible),
    row('Cards with a condition', String(conditions)),
    ...cards('  never true', figures.neverTrue),
    ...cards('  never false', figures.neverFalse),
    '',
    ...verdicts(figures).map(({ says, holds }) => `${holds ? 'yes' : 'NO '}  ${says}`),
  ];
}

async function main(folder = PACK, days = String(DAYS)): Promise<void> {
  const reading = await loadPackFolder(folder);
  if (!reading.ok || !/^[1-9]\d{0,4}$/.test(days)) {
    console.error(
      reading.ok
        ? 'Say how many days: a whole number from 1 up.'
        : `The pack in ${folder} cannot be used. Run pack check on it.`,
    );
    process.exitCode = 1;
    return;
  }
  const figures = figuresOf(reading.pack, { days: Number(days), groups: GROUPS, seed: SEED });
  console.log(reportLines(figures).join('\n'));
  if (verdicts(figures).some(({ holds }) => !holds)) process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, days] = process.argv.slice(2);
  await main(folder, days);
}
