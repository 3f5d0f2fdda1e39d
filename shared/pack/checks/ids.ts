/** No two items of a kind share an id, or a name people would mix up. */
import type { Item, Items, Parts, Report } from './parts.ts';

function unique<T>(items: Items<T>, key: string, text: (value: T) => string, report: Report): void {
  const seen = new Map<string, Item<T>>();
  for (const item of items.good) {
    const written = text(item.value);
    if (seen.has(written)) {
      report.problem({
        file: items.file,
        path: [...item.path, key],
        message: `the ${key} “${written}” stands here a second time`,
        remedy: `give each its own ${key}`,
      });
    } else seen.set(written, item);
  }
}

export function checkIds(parts: Parts, report: Report): void {
  unique(parts.columns, 'id', ({ id }) => id, report);
  unique(parts.columns, 'name', ({ name }) => name, report);
  unique(parts.horizons, 'name', ({ name }) => name, report);
  unique(parts.criteria, 'id', ({ id }) => id, report);
  unique(parts.criteria, 'name', ({ name }) => name, report);
  for (const fields of [parts.needs, parts.tender, parts.bid, parts.assessment]) {
    unique<{ id: string }>(fields, 'id', ({ id }) => id, report);
  }
  unique(parts.wards, 'id', ({ id }) => id, report);
  unique(parts.wards, 'name', ({ name }) => name, report);
  unique(parts.people, 'id', ({ id }) => id, report);
  unique(parts.people, 'name', ({ name }) => name, report);
  unique(parts.cards, 'id', ({ id }) => id, report);
  unique(parts.options, 'id', ({ id }) => id, report);
  unique(parts.options, 'name', ({ name }) => name, report);
  unique(parts.organisations, 'id', ({ id }) => id, report);
  unique(parts.organisations, 'name', ({ name }) => name, report);
  for (const { value, path } of parts.organisations.good) {
    const good = value.services.map((service, index) => ({ value: service, path: [...path, 'services', index] }));
    const services = { file: parts.organisations.file, good, ids: new Set<string>(), whole: true };
    unique(services, 'id', ({ id }) => id, report);
    unique(services, 'name', ({ name }) => name, report);
  }
}
