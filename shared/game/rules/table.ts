/** The table of all rules about one table: it does not compile while a command lacks its rule. */
import type { TableCommandType } from '../commands.ts';
import { assetRules } from './assets.ts';
import { needRules } from './needs.ts';
import { outcomeRules } from './outcomes.ts';
import { pathwayRules } from './pathway.ts';
import { readyRules } from './ready.ts';
import { revealRules } from './reveal.ts';
import { serviceRules } from './services.ts';
import type { TableRules } from './table-rule.ts';

export const TABLE_RULES: TableRules<TableCommandType> = {
  ...needRules,
  ...assetRules,
  ...outcomeRules,
  ...pathwayRules,
  ...serviceRules,
  ...revealRules,
  ...readyRules,
};
