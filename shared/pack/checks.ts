/** All checks that look across a pack once its items meet the schema. */
import { checkCards } from './checks/cards.ts';
import { checkCriteria } from './checks/criteria.ts';
import { checkDay } from './checks/day.ts';
import { checkIds } from './checks/ids.ts';
import { checkMenu } from './checks/menu.ts';
import { checkOrganisations } from './checks/organisations.ts';
import { type PackFileName, partsOf, reportOn } from './checks/parts.ts';
import { checkPlay } from './checks/play.ts';
import { checkReferences } from './checks/references.ts';
import { checkTenders } from './checks/tenders.ts';
import { checkTexts } from './checks/texts.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

const CHECKS = [
  checkIds,
  checkReferences,
  checkDay,
  checkCriteria,
  checkOrganisations,
  checkMenu,
  checkCards,
  checkTenders,
  checkTexts,
  checkPlay,
];

/** Problems stop a pack from being used; warnings do not. */
export function checkPackParts(sources: ReadonlyMap<PackFileName, YamlSource>): {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
} {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const parts = partsOf(sources);
  const report = reportOn(sources, problems, warnings);
  for (const check of CHECKS) check(parts, report);
  return { problems, warnings };
}
