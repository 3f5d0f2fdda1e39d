/** Everything a pack refers to by id exists: wards, organisations and their services. */
import { nearest } from '../nearest.ts';
import type { ChallengeCard, Organisation } from '../schema.ts';
import type { Path } from '../yaml-source.ts';
import type { Item, Items, PackFileName, Parts, Report } from './parts.ts';

interface Reference {
  readonly file: PackFileName;
  readonly path: Path;
  readonly id: string;
}

function checkReference(
  word: string,
  reference: Reference,
  known: ReadonlySet<string>,
  where: string,
  report: Report,
): void {
  // A list that could not be read at all says so itself.
  if (known.size === 0 || known.has(reference.id)) return;
  const meant = nearest(reference.id, known);
  report.problem({
    file: reference.file,
    path: reference.path,
    message: `there is no ${word} “${reference.id}” ${where}`,
    remedy: meant ? `did you mean “${meant}”?` : `use one of ${[...known].slice(0, 20).join(', ')}`,
  });
}

function checkCard(card: Item<ChallengeCard>, organisations: Items<Organisation>, report: Report): void {
  const file = 'cards.yaml';
  const where = 'in organisations.yaml';
  const { condition, effects } = card.value;
  if (condition?.kind === 'has') {
    const path = [...card.path, 'condition', 'organisation'];
    checkReference('organisation', { file, path, id: condition.organisation }, organisations.ids, where, report);
  }
  for (const [index, effect] of effects.entries()) {
    if (!('organisation' in effect)) continue;
    const path = [...card.path, 'effects', index];
    const reference = { file, path: [...path, 'organisation'], id: effect.organisation } as const;
    checkReference('organisation', reference, organisations.ids, where, report);
    if (effect.kind !== 'suspend') continue;
    const organisation = organisations.good.find(({ value }) => value.id === effect.organisation)?.value;
    if (organisation === undefined) continue;
    const services = new Set<string>(organisation.services.map(({ id }) => id));
    const service = { file, path: [...path, 'service'], id: effect.service } as const;
    checkReference('service', service, services, `among the services of ${organisation.name}`, report);
  }
}

export function checkReferences(parts: Parts, report: Report): void {
  for (const items of [parts.people, parts.organisations]) {
    for (const { value, path } of items.good) {
      const reference = { file: items.file, path: [...path, 'ward'], id: value.ward };
      checkReference('ward', reference, parts.wards.ids, 'in wards.yaml', report);
    }
  }
  for (const card of parts.cards.good) checkCard(card, parts.organisations, report);
}
