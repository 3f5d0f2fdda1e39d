/** The schema of tenders.yaml: ready-made tenders. */
import { z } from 'zod';
import { criterionId, organisationId, personId, serviceId } from './ids.ts';
import { line, pounds, slug, whole } from './words.ts';

const readyTender = z.strictObject({
  person: personId.describe('The id of the person it is for.'),
  council: line(60).describe('Who wrote it, like "The council next door".'),
  price: pounds.describe('The contract value, in pounds a year.'),
  weights: z.record(criterionId, whole(0, 100)).describe('A weight for each award criterion. They add up to 100.'),
  outcomes: z
    .array(
      z.strictObject({
        text: line(160).describe('What should be different.'),
        months: whole(1, 240).describe('By when, in months.'),
        indicator: line(160).describe('How anybody would know.'),
      }),
    )
    .min(2)
    .max(8)
    .describe('The outcomes asked for.'),
  services: z
    .array(
      z.strictObject({
        organisation: organisationId.describe(
          'The organisation whose service is described; its name is not shown to bidders.',
        ),
        service: serviceId.describe('The id of its service.'),
        mark: z.enum(['core', 'single', 'grant']).describe('Core, bought singly, or by grant.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('The services required.'),
  texts: z.record(slug(20), line(3000)).describe('The texts, by the ids of the tender form’s fields.'),
  indicators: z.array(line(1500)).length(3).describe('The indicators for the three horizons, in order.'),
});
export const tendersFile = z.strictObject({
  tenders: z.array(readyTender).min(1).max(8).describe('Ready-made tenders for a group that plays alone.'),
});

export type ReadyTender = z.output<typeof readyTender>;
