/** Everything a pack refers to by id exists: wards, people, organisations and their services, options, criteria, fields. */
import { nearest } from '../nearest.ts';
import type { ChallengeCard, MenuOption, PackEffect, ReadyTender } from '../schema.ts';
import type { Path } from '../yaml-source.ts';
import type { Item, PackFileName, Parts, Report } from './parts.ts';

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

function checkOrganisation(reference: Reference, { organisations }: Parts, report: Report): void {
  checkReference('organisation', reference, organisations.ids, 'in organisations.yaml', report);
}

function checkService(organisation: string, reference: Reference, { organisations }: Parts, report: Report): void {
  const found = organisations.good.find(({ value }) => value.id === organisation)?.value;
  if (found === undefined) return;
  const services = new Set<string>(found.services.map(({ id }) => id));
  checkReference('service', reference, services, `among the services of ${found.name}`, report);
}

function checkOption(reference: Reference, { options }: Parts, report: Report): void {
  checkReference('option', reference, options.ids, 'in menu.yaml', report);
}

function checkEffects(effects: readonly PackEffect[], path: Path, parts: Parts, report: Report): void {
  const file = 'cards.yaml';
  for (const [index, effect] of effects.entries()) {
    if (!('organisation' in effect)) continue;
    const at = [...path, index];
    checkOrganisation({ file, path: [...at, 'organisation'], id: effect.organisation }, parts, report);
    if (effect.kind !== 'suspend') continue;
    const reference = { file, path: [...at, 'service'], id: effect.service } as const;
    checkService(effect.organisation, reference, parts, report);
  }
}

function checkCard({ value, path }: Item<ChallengeCard>, parts: Parts, report: Report): void {
  const file = 'cards.yaml';
  const { condition, effects, softened } = value;
  if (condition?.kind === 'has') {
    const at = [...path, 'condition', 'organisation'];
    checkOrganisation({ file, path: at, id: condition.organisation }, parts, report);
  }
  if (condition?.kind === 'not-bought') {
    checkOption({ file, path: [...path, 'condition', 'option'], id: condition.option }, parts, report);
  }
  checkEffects(effects, [...path, 'effects'], parts, report);
  if (softened === undefined) return;
  checkEffects(softened.effects, [...path, 'softened', 'effects'], parts, report);
  for (const [index, id] of softened.options.entries()) {
    checkOption({ file, path: [...path, 'softened', 'options', index], id }, parts, report);
  }
}

function checkMenuOption({ value, path }: Item<MenuOption>, parts: Parts, report: Report): void {
  const file = 'menu.yaml';
  for (const [index, effect] of value.effects.entries()) {
    const at = [...path, 'effects', index];
    if (effect.kind === 'insight') {
      const reference = { file, path: [...at, 'person'], id: effect.person } as const;
      checkReference('person', reference, parts.people.ids, 'in people.yaml', report);
    }
    if (effect.kind === 'ready') {
      checkOrganisation({ file, path: [...at, 'organisation'], id: effect.organisation }, parts, report);
    }
    if (effect.kind !== 'introduce') continue;
    for (const [place, id] of effect.organisations.entries()) {
      checkOrganisation({ file, path: [...at, 'organisations', place], id }, parts, report);
    }
  }
}

function checkTender({ value, path }: Item<ReadyTender>, parts: Parts, report: Report): void {
  const file = 'tenders.yaml';
  const person = { file, path: [...path, 'person'], id: value.person } as const;
  checkReference('person', person, parts.people.ids, 'in people.yaml', report);
  for (const id of Object.keys(value.weights)) {
    const reference = { file, path: [...path, 'weights', id], id } as const;
    checkReference('criterion', reference, parts.criteria.ids, 'in pack.yaml', report);
  }
  for (const id of Object.keys(value.texts)) {
    const reference = { file, path: [...path, 'texts', id], id } as const;
    checkReference('field', reference, parts.tender.ids, 'in the tender form of pack.yaml', report);
  }
  for (const [index, { organisation, service }] of value.services.entries()) {
    const at = [...path, 'services', index];
    checkOrganisation({ file, path: [...at, 'organisation'], id: organisation }, parts, report);
    checkService(organisation, { file, path: [...at, 'service'], id: service }, parts, report);
  }
}

export function checkReferences(parts: Parts, report: Report): void {
  for (const items of [parts.people, parts.organisations]) {
    for (const { value, path } of items.good) {
      const reference = { file: items.file, path: [...path, 'ward'], id: value.ward };
      checkReference('ward', reference, parts.wards.ids, 'in wards.yaml', report);
    }
  }
  for (const card of parts.cards.good) checkCard(card, parts, report);
  for (const option of parts.options.good) checkMenuOption(option, parts, report);
  for (const tender of parts.tenders.good) checkTender(tender, parts, report);
}
