/** The day holds together: columns in time order up to the longest horizon, the steps in the game's order, enough people. */
import { STEP_IDS, STEPS } from '../../game/steps.ts';
import type { Parts, Report } from './parts.ts';

/** Tenders ask what is different for the person after five years: the pathway reaches that far. */
const LONGEST_HORIZON = 60;

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
  const last = columns.good.at(-1);
  if (columns.whole && last && last.value.months < LONGEST_HORIZON) {
    report.problem({
      file: columns.file,
      path: [...last.path, 'months'],
      message: `the last column ends after ${last.value.months} months, and tenders look five years ahead`,
      remedy: `write ${LONGEST_HORIZON} or more for the last column`,
    });
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
      remedy: `add a line like "- { step: ${step}, minutes: 20 }" in its place`,
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
  checkAgenda(parts, report);
  checkPeople(parts, report);
}
