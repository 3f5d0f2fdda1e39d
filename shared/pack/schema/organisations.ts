/** The schema of organisations.yaml: both faces of the cards. */
import { z } from 'zod';
import { organisationId, serviceId, wardId } from './ids.ts';
import { line, pounds } from './words.ts';

export const BUILDINGS = [
  'terrace',
  'hall',
  'shop',
  'mill',
  'shed',
  'boathouse',
  'office',
  'cabin',
  'library',
  'arch',
  'cafe',
  'tower',
  'glasshouse',
] as const;
export const PAINTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

const service = z.strictObject({
  id: serviceId.describe('A short name, unique in its organisation.'),
  name: line(40).describe('What it is called. No money words.'),
  about: line(140).describe('What it does. No money words.'),
  cost: pounds.describe('In pounds a year, for the cohort.'),
});
const organisation = z.strictObject({
  id: organisationId.describe('A short name for links.'),
  name: line(40).describe('The name on the card. Up to 28 letters look best.'),
  kind: line(40).describe('What it is, like "Co-operative" or "National charity". No money words.'),
  ward: wardId.describe('The id of the ward it is in.'),
  summary: line(120).describe('What it does: the front of the card. No money words.'),
  helps: z.array(line(20)).min(1).max(4).describe('Kinds of need, one or two words each. No money words.'),
  building: z.enum(BUILDINGS).describe('The building drawn on its card.'),
  paint: z.enum(PAINTS).optional().describe('The building’s colours. Left out, the id decides.'),
  core: pounds.describe('Management, premises and back office, in pounds a year. Counted once.'),
  services: z.array(service).min(1).max(4).describe('What it offers.'),
  size: z.enum(['small', 'medium', 'large']).describe('Small is under 10 full-time posts, large is over 50.'),
  staff: line(120).describe('Who works there. On the back of the card.'),
  record: line(240).describe('Its track record. On the back of the card.'),
  goodAt: line(160).describe('What it is good at. On the back of the card.'),
  badAt: line(160).describe('What it is bad at. On the back of the card.'),
  bidReady: z.boolean().describe('Whether it can bid alone or lead a bid.'),
  hidden: z
    .literal(true)
    .optional()
    .describe('true for a group the council does not know: its card comes into play when an option introduces it.'),
});
export const organisationsFile = z.strictObject({
  organisations: z
    .array(organisation)
    .min(4)
    .max(60)
    .describe('The voluntary and community organisations of the borough.'),
});

export type Organisation = z.output<typeof organisation>;
