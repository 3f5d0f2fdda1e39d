/** Faults to plant, each with the check that must find it: a check that finds nothing proves nothing. */
import type { Fault } from './game.ts';
import { RULE_FAULTS } from './rule-faults.ts';
import { VIEW_FAULTS } from './view-faults.ts';

export const FAULTS: readonly Fault[] = [...RULE_FAULTS, ...VIEW_FAULTS];
