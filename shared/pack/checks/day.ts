/** The day holds together: columns and horizons in time order, the steps in the game's order, breaks between them, enough people. */
import { STEP_IDS, STEPS } from '../../game/steps.ts';
import type { Parts, Report } from './parts.ts';

function checkColumns({ columns }: Parts, report: Report): void {
  for (const [index, { value, path }] of columns.good.entries()) {
    const before = columns.good[index - 1]?.value;
    if (before && value.months <= before.months) {
      report.problem({
        file: columns.file,
        path: [...path, 'months'],
        message: `${value.months} months does not come after the ${before.months} months of ${before.name}`,
        remedy: 'put the columns in time order, each reaching further than the one before it',
      });
    }
  }
}

function checkHorizons({ columns, horizons }: Parts, report: Report): void {
  const file = horizons.file;
  for (const [index, { value, path }] of horizons.good.entries()) {
    const before = horizons.good[index - 1]?.value;
    if (before && value.months <= before.months) {
      report.problem({
        file,
        path: [...path, 'months'],
        message: `${value.months} months does not come after ${before.months} months`,
        remedy: 'put the horizons in time order',
      });
    }
  }
  const column = columns.good.at(-1)?.value;
  const horizon = horizons.good.at(-1);
  if (columns.whole && column && horizon && horizon.value.months > column.months) {
    report.problem({
      file,
      path: [...horizon.path, 'months'],
      message: `tenders look ${horizon.value.months} months ahead, and the pathway ends after ${column.months}`,
      remedy: `let the last column reach ${horizon.value.months} months, or look less far ahead`,
    });
  }
}

function checkBreaks({ agenda, breaks }: Parts, report: Report): void {
  const steps = agenda.good.map(({ value }) => value.step);
  const last = steps.at(-1);
  const seen = new Set<string>();
  for (const { value, path } of breaks.good) {
    const at = { file: breaks.file, path: [...path, 'after'] };
    if (seen.has(value.after)) {
      report.problem({ ...at, message: `a break after “${value.after}” is already there`, remedy: 'keep one of them' });
    } else if (agenda.whole && !steps.includes(value.after)) {
      const message = `the step “${value.after}” is not on the agenda, so this break never comes`;
      report.problem({ ...at, message, remedy: `put it after one of ${steps.join(', ')}` });
    } else if (agenda.whole && value.after === last) {
      const remedy = 'put it between two steps, or take it out';
      report.problem({ ...at, message: 'nothing comes after this break', remedy });
    }
    seen.add(value.after);
  }
}

function checkAgenda({ agenda }: Parts, report: Report): void {
  const file = agenda.file;
  let latest = -1;
  const seen = new Set<string>();
  for (const { value, path } of agenda.good) {
    const at = { file, path: [...path, 'step'] };
    const position = STEP_IDS.indexOf(value.step);
    if (seen.has(value.step)) {
      report.problem({ ...at, message: 'this step is already on the agenda', remedy: 'keep it once' });
    } else if (position < latest) {
      const order = STEP_IDS.join(', ');
      report.problem({ ...at, message: 'this step comes too late', remedy: `keep the game’s order: ${order}` });
    }
    seen.add(value.step);
    latest = Math.max(latest, position);
  }
  if (!agenda.whole) return;
  for (const step of STEP_IDS) {
    if (STEPS[step].optional || seen.has(step)) continue;
    report.problem({
      file,
      path: ['agenda'],
      message: `the step “${step}” is not on the agenda, and the game needs it`,
      remedy: 'add it in its place, with its minutes and prompts',
    });
  }
}

/**
 * Group i's tender goes to group i + 1, round the circle. Three people can be dealt round any circle so that no group
 * receives the person it planned for; two can only when the number of groups is even; one never.
 */
function checkPeople({ people }: Parts, report: Report): void {
  const amount = people.good.length;
  if (!people.whole || amount >= 3) return;
  const when = amount === 1 ? 'every group' : 'a group, whenever the number of groups is odd,';
  report.warning({
    file: people.file,
    path: ['people'],
    message: `with only ${amount === 1 ? '1 person' : '2 people'}, ${when} is handed a person it has already planned for`,
    remedy: 'write at least 3 people',
  });
}

export function checkDay(parts: Parts, report: Report): void {
  checkColumns(parts, report);
  checkHorizons(parts, report);
  checkAgenda(parts, report);
  checkBreaks(parts, report);
  checkPeople(parts, report);
}
