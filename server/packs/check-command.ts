/** The check of a pack on the command line: prints what is wrong, or what the pack holds. */
import { join } from 'node:path';
import { formatProblem, type Problem } from '../../shared/pack/problem.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { loadPackFolder } from './read.ts';

function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

function summary(pack: Pack): string {
  const parts = [
    count(pack.wards.length, 'ward'),
    count(pack.people.length, 'person', 'people'),
    count(pack.organisations.length, 'organisation'),
    count(pack.cards.length, 'card'),
    count(pack.options.length, 'option'),
    count(pack.tenders.length, 'ready-made tender'),
    count(pack.slides.length, 'slide'),
  ];
  const minutes = [...pack.agenda, ...pack.breaks].reduce((sum, item) => sum + item.minutes, 0);
  return `${pack.title} is ready to play: ${parts.join(', ')} and an agenda of ${count(minutes, 'minute')}.`;
}

/** Checks the pack in `dir`, gives each line to `out`, and answers the exit code: 0 if the pack can be used, 1 if not. */
export async function checkPack(dir: string, out: (line: string) => void): Promise<0 | 1> {
  const reading = await loadPackFolder(dir);
  const show = (problem: Problem) => formatProblem({ ...problem, file: join(dir, problem.file) });
  if (!reading.ok) {
    for (const problem of reading.problems) out(show(problem));
    return 1;
  }
  for (const warning of reading.warnings) out(`${show(warning)} (a warning: the pack works as it is)`);
  out(summary(reading.pack));
  return 0;
}
