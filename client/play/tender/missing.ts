/** What is not yet written in a tender. None of it stops publishing: a tender may be short on purpose. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { CardId, OutcomeId } from '../../../shared/game/ids.ts';
import type { TenderForm } from '../../../shared/game/papers.ts';
import type { HeldCard, Outcome, Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { servicesOf } from '../../../shared/game/rules/tender.ts';

export type Missing =
  | { readonly what: 'text'; readonly field: string; readonly label: string }
  | { readonly what: 'indicators'; readonly written: number; readonly of: number }
  | { readonly what: 'outcomes' | 'services' }
  | { readonly what: 'deadlines' | 'cards'; readonly many: number };

const INDICATOR = 'indicator-';

export const isIndicator = (field: string) => field.startsWith(INDICATOR);

/** When an indicator is looked at, in months from the start. */
export const monthsOf = (indicator: string) => Number(indicator.slice(INDICATOR.length));

export function missingIn(
  plan: Plan,
  form: TenderForm,
  catalogue: Catalogue,
  texts: Readonly<Record<string, string>>,
): Missing[] {
  const isEmpty = (field: string) => (texts[field] ?? '').trim() === '';
  const fields = catalogue.forms.tender.filter(({ id, core }) => core || form.extras[id]);
  const indicators = fields.filter(({ id }) => isIndicator(id));
  const written = indicators.filter(({ id }) => !isEmpty(id)).length;
  const outcomes = entriesOf<OutcomeId, Outcome>(plan.outcomes);
  const deadlines = outcomes.filter(([, { months }]) => months === undefined).length;
  const cards = entriesOf<CardId, HeldCard>(plan.cards).filter(([, { answer }]) => answer === undefined).length;
  return [
    ...fields
      .filter(({ id }) => !isIndicator(id) && isEmpty(id))
      .map(({ id, label }): Missing => ({ what: 'text', field: id, label })),
    ...(outcomes.length === 0 ? [{ what: 'outcomes' } as const] : []),
    ...(deadlines > 0 ? [{ what: 'deadlines', many: deadlines } as const] : []),
    ...(servicesOf(plan, catalogue).length === 0 ? [{ what: 'services' } as const] : []),
    ...(written < indicators.length ? [{ what: 'indicators', written, of: indicators.length } as const] : []),
    ...(cards > 0 ? [{ what: 'cards', many: cards } as const] : []),
  ];
}
