/** The schema of menu.yaml: what the council can buy. */
import { z } from 'zod';
import { optionId, organisationId, personId } from './ids.ts';
import { line, pounds, source } from './words.ts';

const optionEffect = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('insight'),
      person: personId.describe('The id of the person it is about.'),
      about: z.enum(['need', 'asset', 'barrier']).describe('What kind of thing the group learns.'),
      text: line(200).describe('What the group learns: something the profile does not say.'),
    })
    .describe('Tells the group that bought it something about its person.'),
  z
    .strictObject({
      kind: z.literal('introduce'),
      organisations: z.array(organisationId).min(1).max(4).describe('Ids of hidden organisations.'),
    })
    .describe('Brings organisations into play that the council did not know.'),
  z
    .strictObject({ kind: z.literal('ready'), organisation: organisationId.describe('The id of the organisation.') })
    .describe('Makes an organisation able to bid alone or lead.'),
  z
    .strictObject({ kind: z.literal('consortium') })
    .describe('Makes a consortium possible in stage 2 at no cost to the sector.'),
]);
const option = z.strictObject({
  id: optionId.describe('A short name for links.'),
  kind: z
    .enum(['people', 'sector', 'build'])
    .describe('Engages people who use services, engages the sector, or trains and builds it.'),
  name: line(50).describe('What is bought.'),
  about: line(240).describe('What it is and what it is likely to do, without giving away what it tells.'),
  price: pounds.describe('In pounds a year.'),
  level: z
    .enum(['inform', 'consult', 'involve', 'collaborate', 'empower'])
    .optional()
    .describe('For engagement: how far it goes.'),
  effects: z.array(optionEffect).max(24).describe('What it does. [] if it only eases challenge cards that name it.'),
  source: source.optional(),
});
export const menuFile = z.strictObject({ options: z.array(option).min(3).max(40).describe('The menu.') });

export type OptionEffect = z.output<typeof optionEffect>;
export type MenuOption = z.output<typeof option>;
