/** The schema of people.yaml: the people whom the groups meet. */
import { z } from 'zod';
import { personId, wardId } from './ids.ts';
import { line, whole } from './words.ts';

const portrait = z
  .strictObject({
    skin: z.enum(['1', '2', '3', '4', '5', '6']).describe('From "1", lightest, to "6", darkest, in quotes.'),
    hair: z.enum(['short', 'crop', 'curls', 'long', 'bob', 'bun', 'bald', 'scarf']).describe('Hair or headscarf.'),
    hairColour: z
      .enum(['black', 'brown', 'auburn', 'fair', 'grey', 'white', 'teal'])
      .describe('The colour of hair or scarf.'),
    coat: z
      .enum(['navy', 'indigo', 'green', 'mustard', 'plum', 'violet', 'grey', 'red'])
      .describe('The colour of the coat.'),
    hood: z.boolean().optional().describe('Whether the coat has a hood.'),
    glasses: z.boolean().optional().describe('Whether the person wears glasses.'),
    beard: z.boolean().optional().describe('Whether the person has a beard.'),
    scene: z.enum(['hills', 'estate', 'quay', 'terraces', 'park']).describe('What is behind the person.'),
  })
  .describe('How the person is drawn.');

const person = z.strictObject({
  id: personId.describe('A short name for links.'),
  name: line(20).describe('The first name.'),
  age: whole(0, 120).describe('The age in years.'),
  ward: wardId.describe('The id of the ward where the person lives.'),
  area: line(70).describe('One line about where the person lives, with its deprivation status.'),
  contentNote: line(240).describe('What the story touches on, shown before it.'),
  statement: line(180).describe('One or two sentences in the person’s own voice.'),
  story: line(6000).describe('The whole story, in Markdown.'),
  portrait,
  portraitAlt: line(160).describe('What the drawing shows, for people who do not see it.'),
});
export const peopleFile = z.strictObject({
  people: z.array(person).min(1).max(20).describe('The people the groups meet. Three are enough for any room.'),
});

export type Person = z.output<typeof person>;
export type Portrait = z.output<typeof portrait>;
