/** What the schemas of a pack are made of: short names, lines, amounts and sources. */
import { z } from 'zod';

// Messages given here are remedies: they follow "what is wrong; ". Where none is given, issue-words.ts words it.
export const slug = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like night-kitchen')
    // Every object has a `constructor`: a record of anything would seem to hold an item of that id.
    .refine((id) => id !== 'constructor', 'choose another name: this one is taken');
export const line = (limit: number) => z.string().trim().min(1).max(limit);
const WHOLE_POUNDS = 'write the amount in whole pounds, from 0 to 10000000, like 14400';
export const pounds = z.number(WHOLE_POUNDS).int(WHOLE_POUNDS).min(0, WHOLE_POUNDS).max(10_000_000, WHOLE_POUNDS);
export const whole = (least: number, most: number) => {
  const remedy = `write a whole number from ${least} to ${most}`;
  return z.number(remedy).int(remedy).min(least, remedy).max(most, remedy);
};

export const source = z
  .strictObject({
    title: line(160).describe('The report, with who published it.'),
    year: whole(1990, 2100).describe('The year it was published.'),
  })
  .describe('Where a real figure or a documented event comes from. Leave it out for invented content.');
