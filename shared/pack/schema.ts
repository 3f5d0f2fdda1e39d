/** The schema of a pack, format 1: the one source of its types, its checks at the door and the JSON Schema files for editors. */
import { z } from 'zod';
import { STEP_IDS } from '../game/steps.ts';

const slug = (limit: number) =>
  z
    .string()
    .max(limit, `Use at most ${limit} characters.`)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens, like night-kitchen.');
const line = (limit: number) =>
  z.string().trim().min(1, 'Write something here.').max(limit, `Use at most ${limit} characters.`);
const pounds = z
  .number('Write the amount in whole pounds, like 14400.')
  .int('Write the amount in whole pounds, like 14400.')
  .min(0, 'An amount cannot be below zero.')
  .max(10_000_000, 'Use at most 10000000.');

export const organisationId = slug(15).brand<'Organisation'>();
export const serviceId = slug(20).brand<'Service'>();
export const columnId = slug(6).brand<'Column'>();
export const personId = slug(20).brand<'Person'>();
export const wardId = slug(20).brand<'Ward'>();
export const cardId = slug(30).brand<'Card'>();

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
export const DECKS = ['political', 'operational', 'financial', 'consortium', 'system'] as const;

/** Content that cites a published figure names where it comes from. */
const source = z.strictObject({ title: line(160), year: z.number().int().min(1990).max(2100) });

const column = z.strictObject({
  id: columnId,
  name: line(14),
  span: line(24).describe('What people read under the name, like "up to 6 months".'),
  months: z
    .number()
    .int()
    .min(1)
    .max(240)
    .describe('The column holds outcomes with a deadline up to this many months.'),
});

const textField = z.strictObject({
  id: slug(20),
  label: line(90).describe('{name} stands for the person’s name.'),
  hint: line(200),
  limit: z.number().int().min(100).max(5000).describe('The most characters the field holds.'),
});

export const packFile = z.strictObject({
  format: z.literal(1, 'This version of Anyborough reads packs of format 1.'),
  id: slug(30),
  title: line(60),
  summary: line(300),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'Write a language like en-GB.'),
  place: z.strictObject({ name: line(40), council: line(60), leader: line(60), mapSeed: z.number().int().min(0) }),
  cohort: line(240).describe('For how many people like the service user the amounts are meant.'),
  columns: z.array(column).min(2).max(6),
  agenda: z.array(z.strictObject({ step: z.enum(STEP_IDS), minutes: z.number().int().min(1).max(180) })).min(1),
  forms: z.strictObject({ needs: z.array(textField).min(1).max(4) }),
});

const ward = z.strictObject({ id: wardId, name: line(24), about: line(160), deprivation: line(80) });
export const wardsFile = z.strictObject({ wards: z.array(ward).min(2).max(12) });

const portrait = z.strictObject({
  skin: z.enum(['1', '2', '3', '4', '5', '6']),
  hair: z.enum(['short', 'crop', 'curls', 'long', 'bob', 'bun', 'bald', 'scarf']),
  hairColour: z.enum(['black', 'brown', 'auburn', 'fair', 'grey', 'white', 'teal']),
  coat: z.enum(['navy', 'green', 'mustard', 'plum', 'grey', 'red']),
  hood: z.boolean().optional(),
  glasses: z.boolean().optional(),
  beard: z.boolean().optional(),
  scene: z.enum(['hills', 'estate', 'quay', 'terraces', 'park']),
});

const person = z.strictObject({
  id: personId,
  name: line(20),
  age: z.number().int().min(0).max(120),
  ward: wardId,
  area: line(70).describe('One line about where the person lives, with its deprivation status.'),
  contentNote: line(240).describe('What the story touches on, shown before it.'),
  statement: line(180).describe('In the person’s own voice.'),
  story: line(6000).describe('Markdown.'),
  portrait,
  portraitAlt: line(160),
});
export const peopleFile = z.strictObject({ people: z.array(person).min(1).max(20) });

const service = z.strictObject({ id: serviceId, name: line(40), about: line(140), cost: pounds });
const organisation = z.strictObject({
  id: organisationId,
  name: line(40),
  kind: line(40).describe('What it is, like "Co-operative" or "National charity".'),
  ward: wardId,
  summary: line(120).describe('What it does: the front of the card. No money words.'),
  helps: z.array(line(20)).min(1).max(4).describe('Kinds of need, as chips.'),
  building: z.enum(BUILDINGS),
  paint: z.enum(PAINTS).optional(),
  core: pounds.describe('Management, premises and back office, in pounds a year. Counted once.'),
  services: z.array(service).min(1).max(4),
  size: z.enum(['small', 'medium', 'large']),
  staff: line(120),
  record: line(240).describe('Track record.'),
  goodAt: line(160),
  badAt: line(160),
  bidReady: z.boolean().describe('Can bid alone or lead.'),
});
export const organisationsFile = z.strictObject({ organisations: z.array(organisation).min(4).max(60) });

const share = z.number().int().min(1).max(100).describe('Per cent.');
export const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('budget'),
    amount: z.number().int().optional(),
    percent: z.number().int().min(-100).max(100).optional(),
  }),
  z.strictObject({ kind: z.literal('close'), organisation: organisationId }),
  z.strictObject({
    kind: z.literal('raise'),
    organisation: organisationId,
    amount: pounds.optional(),
    percent: share.optional(),
  }),
  z.strictObject({ kind: z.literal('suspend'), organisation: organisationId, service: serviceId }),
  z.strictObject({ kind: z.literal('risk'), organisation: organisationId, flag: line(40) }),
  z.strictObject({ kind: z.literal('sooner'), months: z.number().int().min(1).max(60) }),
  z.strictObject({ kind: z.literal('require'), requirement: line(160) }),
]);
export const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('has'), organisation: organisationId }),
  z.strictObject({ kind: z.literal('consortium') }),
]);
const card = z.strictObject({
  id: cardId,
  deck: z.enum(DECKS),
  title: line(60),
  text: line(500),
  question: line(240).refine((text) => text.endsWith('?'), 'End with a question mark: every card ends in a question.'),
  condition: condition.optional(),
  effects: z.array(effect).max(4),
  source: source.optional(),
});
export const cardsFile = z.strictObject({ cards: z.array(card).min(1).max(200) });

const chart = z.strictObject({
  title: line(80),
  unit: line(30),
  bars: z
    .array(z.strictObject({ label: line(40), value: z.number().min(0) }))
    .min(2)
    .max(8),
  reading: line(200).describe('What the chart says, in one sentence, for people who do not see it.'),
});
const slide = z.strictObject({
  title: line(70),
  body: line(1200).describe('Markdown.'),
  chart: chart.optional(),
  source: source.optional(),
  notes: line(600).describe('What the facilitator can say. Only facilitators see it.'),
});
export const briefingFile = z.strictObject({ slides: z.array(slide).min(1).max(20) });

/** Every file of a pack and the schema it must meet. */
export const PACK_FILES = {
  'pack.yaml': packFile,
  'wards.yaml': wardsFile,
  'people.yaml': peopleFile,
  'organisations.yaml': organisationsFile,
  'cards.yaml': cardsFile,
  'briefing.yaml': briefingFile,
} as const;

export type Column = z.output<typeof column>;
export type TextField = z.output<typeof textField>;
export type Ward = z.output<typeof ward>;
export type Person = z.output<typeof person>;
export type Portrait = z.output<typeof portrait>;
export type Organisation = z.output<typeof organisation>;
export type PackEffect = z.output<typeof effect>;
export type ChallengeCard = z.output<typeof card>;
export type Slide = z.output<typeof slide>;
export type Chart = z.output<typeof chart>;

/** A whole pack, read and checked. Lists keep the order of the files. Amounts are whole pounds for one year. */
export type Pack = z.output<typeof packFile> &
  z.output<typeof wardsFile> &
  z.output<typeof peopleFile> &
  z.output<typeof organisationsFile> &
  z.output<typeof cardsFile> &
  z.output<typeof briefingFile>;
