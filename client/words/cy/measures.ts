/** Welsh words for amounts of money and spans of time. */

import { pounds } from '../figures.ts';
import type { Words } from '../words.ts';
import { aYear, span } from './counting.ts';

export const measures: Words['measures'] = {
  aYear,
  balance: (balance) => (balance < 0 ? `${pounds(-balance)} dros y gyllideb` : `${pounds(balance)} ar ôl`),
  deadline: (months) => `o fewn ${span(months)}`,
};
