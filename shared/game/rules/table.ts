/** The table of all rules about one table: it does not compile while a command lacks its rule. */
import type { TableCommandType } from '../commands.ts';
import { assetRules } from './assets.ts';
import { bidRules } from './bid.ts';
import { cardRules } from './cards.ts';
import { menuRules } from './menu.ts';
import { needRules } from './needs.ts';
import { outcomeRules } from './outcomes.ts';
import { panelRules } from './panel.ts';
import { pathwayRules } from './pathway.ts';
import { readyRules } from './ready.ts';
import { revealRules } from './reveal.ts';
import { serviceRules } from './services.ts';
import type { TableRules } from './table-rule.ts';
import { tenderRules } from './tender.ts';

export const TABLE_RULES: TableRules<TableCommandType> = {
  ...needRules,
  ...assetRules,
  ...outcomeRules,
  ...pathwayRules,
  ...serviceRules,
  ...revealRules,
  ...menuRules,
  ...cardRules,
  ...tenderRules,
  ...bidRules,
  ...panelRules,
  ...readyRules,
};
