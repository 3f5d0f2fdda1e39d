/** Ready-made tenders: complete enough to be answered by a group that plays alone. */
import type { ReadyTender } from '../schema.ts';
import { towardsHundred } from './criteria.ts';
import type { Item, Parts, Report } from './parts.ts';

const FILE = 'tenders.yaml';

function checkWeights({ value, path }: Item<ReadyTender>, { criteria }: Parts, report: Report): void {
  const at = { file: FILE, path: [...path, 'weights'] } as const;
  const given = new Set(Object.keys(value.weights));
  const missing = [...criteria.ids].filter((id) => !given.has(id));
  if (missing.length > 0) {
    const message = `there is no weight for ${missing.join(' and ')}`;
    report.problem({ ...at, message, remedy: 'give every award criterion of pack.yaml a weight; it can be 0' });
    return;
  }
  const sum = Object.values(value.weights).reduce((total, weight) => total + weight, 0);
  if (sum !== 100) {
    report.problem({ ...at, message: `the weights add up to ${sum}, not 100`, remedy: towardsHundred(sum) });
  }
}

function checkTexts({ value, path }: Item<ReadyTender>, { tender, indicator }: Parts, report: Report): void {
  const texts = new Map(Object.entries(value.texts));
  for (const { value: field } of tender.good) {
    const text = texts.get(field.id);
    if (text === undefined) {
      if (!field.core) continue;
      report.problem({
        file: FILE,
        path: [...path, 'texts'],
        message: `there is no text for the core field “${field.id}”`,
        remedy: `add a line that starts with "${field.id}:" and answers “${field.label}”`,
      });
    } else if (text.length > field.limit) {
      report.problem({
        file: FILE,
        path: [...path, 'texts', field.id],
        message: `the text has ${text.length} characters, and the field holds ${field.limit}`,
        remedy: 'shorten it, or raise the limit of the field in pack.yaml',
      });
    }
  }
  for (const [index, text] of value.indicators.entries()) {
    if (indicator === undefined || text.length <= indicator.limit) continue;
    report.problem({
      file: FILE,
      path: [...path, 'indicators', index],
      message: `the text has ${text.length} characters, and the field holds ${indicator.limit}`,
      remedy: 'shorten it, or raise the limit of the indicator field in pack.yaml',
    });
  }
}

function checkOutcomes({ value, path }: Item<ReadyTender>, { columns }: Parts, report: Report): void {
  const last = columns.good.at(-1)?.value;
  if (!columns.whole || last === undefined) return;
  for (const [index, outcome] of value.outcomes.entries()) {
    if (outcome.months <= last.months) continue;
    report.problem({
      file: FILE,
      path: [...path, 'outcomes', index, 'months'],
      message: `${outcome.months} months is beyond the pathway, which ends after ${last.months}`,
      remedy: `write at most ${last.months}`,
    });
  }
}

function checkServices({ value, path }: Item<ReadyTender>, { organisations }: Parts, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { organisation, service }] of value.services.entries()) {
    const at = { file: FILE, path: [...path, 'services', index] } as const;
    const asked = `${organisation} ${service}`;
    if (seen.has(asked)) {
      report.problem({ ...at, message: 'the tender already asks for this service', remedy: 'keep it once' });
    }
    seen.add(asked);
    const known = organisations.good.find((each) => each.value.id === organisation)?.value;
    if (!known?.hidden) continue;
    report.problem({
      ...at,
      message: `${known.name} is hidden, so whoever answers the tender cannot choose it`,
      remedy: 'ask for a service of an organisation that is in play from the start',
    });
  }
}

export function checkTenders(parts: Parts, report: Report): void {
  for (const item of parts.tenders.good) {
    checkWeights(item, parts, report);
    checkTexts(item, parts, report);
    checkOutcomes(item, parts, report);
    checkServices(item, parts, report);
  }
}
