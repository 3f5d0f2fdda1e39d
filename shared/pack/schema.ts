/** The schema of a pack, format 1: the one source of its types, its checks at the door and the JSON Schema files for editors. */
import { z } from 'zod';
import { STEP_IDS } from '../game/steps.ts';

// Messages given here are remedies: they follow "what is wrong; ". Where none is given, issue-words.ts words it.
const slug = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens, like night-kitchen')
    // Every object has a `constructor`: a record of anything would seem to hold an item of that id.
    .refine((id) => id !== 'constructor', 'choose another name: this one is taken');
const line = (limit: number) => z.string().trim().min(1).max(limit);
const WHOLE_POUNDS = 'write the amount in whole pounds, from 0 to 10000000, like 14400';
const pounds = z.number(WHOLE_POUNDS).int(WHOLE_POUNDS).min(0, WHOLE_POUNDS).max(10_000_000, WHOLE_POUNDS);
const whole = (least: number, most: number) => {
  const remedy = `write a whole number from ${least} to ${most}`;
  return z.number(remedy).int(remedy).min(least, remedy).max(most, remedy);
};

export const organisationId = slug(15).brand<'Organisation'>();
export const serviceId = slug(20).brand<'Service'>();
export const columnId = slug(6).brand<'Column'>();
export const personId = slug(20).brand<'Person'>();
const wardId = slug(20).brand<'Ward'>();
const cardId = slug(30).brand<'Card'>();

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

const source = z
  .strictObject({
    title: line(160).describe('The report, with who published it.'),
    year: whole(1990, 2100).describe('The year it was published.'),
  })
  .describe('Where a real figure or a documented event comes from. Leave it out for invented content.');

const column = z.strictObject({
  id: columnId.describe('A short name for links. Never change it once the pack is in use.'),
  name: line(14).describe('What people read at the head of the column.'),
  span: line(24).describe('What people read under the name, like "up to 6 months".'),
  months: whole(1, 240).describe('The column holds outcomes with a deadline up to this many months.'),
});

const textField = z.strictObject({
  id: slug(20).describe('A short name for links.'),
  label: line(90).describe('The question above the field. {name} stands for the person’s name.'),
  hint: line(200).describe('One sentence that helps to begin.'),
  limit: whole(100, 5000).describe('The most characters the field holds.'),
});

export const packFile = z.strictObject({
  format: z.literal(1, 'write 1: this version of Anyborough reads packs of format 1').describe('Always 1.'),
  id: slug(30).describe('A short name that no other pack has. The name of its folder is a good one.'),
  title: line(60).describe('What facilitators read when they choose a pack.'),
  summary: line(300).describe('Two sentences that help a facilitator choose.'),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'write a language like en-GB')
    .describe('The language of the pack, like en-GB.'),
  place: z
    .strictObject({
      name: line(40).describe('The name of the borough.'),
      council: line(60).describe('The full name of its council.'),
      leader: line(60).describe('The council’s leader, with title.'),
      mapSeed: whole(0, 999_999).describe('Any number. Another number draws another map.'),
    })
    .describe('The borough.'),
  cohort: line(240).describe('For how many people like the one a group meets the amounts are meant.'),
  columns: z.array(column).min(2).max(6).describe('The pathway, in time order.'),
  agenda: z
    .array(
      z.strictObject({
        step: z.enum(STEP_IDS).describe('The step.'),
        minutes: whole(1, 180).describe('How long it is meant to take.'),
      }),
    )
    .min(1)
    .describe('The steps of the day, in the game’s order, with their minutes.'),
  forms: z
    .strictObject({
      needs: z.array(textField).min(1).max(4).describe('Texts the group writes together in the needs step.'),
    })
    .describe('The texts a group writes together.'),
});

const ward = z.strictObject({
  id: wardId.describe('A short name, used by people and organisations.'),
  name: line(24).describe('The name on the map.'),
  about: line(160).describe('What the place is like, in a sentence or two.'),
  deprivation: line(80).describe('How deprived it is, in plain words.'),
});
export const wardsFile = z.strictObject({ wards: z.array(ward).min(2).max(12).describe('The parts of the borough.') });

const portrait = z
  .strictObject({
    skin: z.enum(['1', '2', '3', '4', '5', '6']).describe('From "1", lightest, to "6", darkest, in quotes.'),
    hair: z.enum(['short', 'crop', 'curls', 'long', 'bob', 'bun', 'bald', 'scarf']).describe('Hair or headscarf.'),
    hairColour: z
      .enum(['black', 'brown', 'auburn', 'fair', 'grey', 'white', 'teal'])
      .describe('The colour of hair or scarf.'),
    coat: z.enum(['navy', 'green', 'mustard', 'plum', 'grey', 'red']).describe('The colour of the coat.'),
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
});
export const organisationsFile = z.strictObject({
  organisations: z
    .array(organisation)
    .min(4)
    .max(60)
    .describe('The voluntary and community organisations of the borough.'),
});

const share = whole(1, 100);
const change = whole(-10_000_000, 10_000_000);
export const effect = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('budget'),
      amount: change.optional().describe('In pounds a year. Below zero is a cut.'),
      percent: whole(-100, 100).optional().describe('Instead of an amount. Below zero is a cut.'),
    })
    .describe('Changes the budget.'),
  z
    .strictObject({ kind: z.literal('close'), organisation: organisationId.describe('The id of the organisation.') })
    .describe('Closes an organisation.'),
  z
    .strictObject({
      kind: z.literal('raise'),
      organisation: organisationId.describe('The id of the organisation.'),
      amount: pounds.optional().describe('How much more, in pounds a year.'),
      percent: share.optional().describe('Instead of an amount: how many per cent more.'),
    })
    .describe('Raises what an organisation costs.'),
  z
    .strictObject({
      kind: z.literal('suspend'),
      organisation: organisationId.describe('The id of the organisation.'),
      service: serviceId.describe('The id of its service.'),
    })
    .describe('Suspends one service.'),
  z
    .strictObject({
      kind: z.literal('risk'),
      organisation: organisationId.describe('The id of the organisation.'),
      flag: line(40).describe('What the flag on its card says.'),
    })
    .describe('Puts a flag on an organisation’s card.'),
  z
    .strictObject({ kind: z.literal('sooner'), months: whole(1, 60).describe('How many months earlier.') })
    .describe('Brings deadlines forward.'),
  z
    .strictObject({ kind: z.literal('require'), requirement: line(160).describe('What the tender must now ask for.') })
    .describe('Adds a requirement to the tender.'),
]);
const condition = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('has'), organisation: organisationId.describe('The id of the organisation.') })
    .describe('Only for a group that has the organisation in its plan.'),
  z.strictObject({ kind: z.literal('consortium') }).describe('Only for a group that bids as a consortium.'),
]);
const card = z.strictObject({
  id: cardId.describe('A short name for links.'),
  deck: z.enum(DECKS).describe('The first three decks are drawn by the council, the last two by the sector.'),
  title: line(60).describe('A headline: what has happened.'),
  text: line(500).describe('Two or three sentences: what has happened and why it matters.'),
  question: line(240)
    .refine((text) => text.endsWith('?'), 'end with a question mark: every card ends in a question')
    .describe('What the group is asked. Ends with a question mark.'),
  condition: condition.optional().describe('When the card can be drawn. Left out: always.'),
  effects: z.array(effect).max(4).describe('What the card changes. [] for a card that only asks.'),
  source: source.optional(),
});
export const cardsFile = z.strictObject({ cards: z.array(card).min(1).max(200).describe('The challenge cards.') });

const chart = z
  .strictObject({
    title: line(80).describe('What the chart is about.'),
    unit: line(30).describe('What the numbers count, like "people in 100".'),
    bars: z
      .array(
        z.strictObject({
          label: line(40).describe('What the bar stands for.'),
          value: z
            .number('write a number from 0 up')
            .min(0, 'write a number from 0 up')
            .describe('How long the bar is.'),
        }),
      )
      .min(2)
      .max(8)
      .describe('The bars, from top to bottom.'),
    reading: line(200).describe('What the chart says, in one sentence, for people who do not see it.'),
  })
  .describe('A bar chart.');
const slide = z.strictObject({
  title: line(70).describe('What the slide says, as a headline.'),
  body: line(1200).describe('The text, in Markdown.'),
  chart: chart.optional(),
  source: source.optional(),
  notes: line(600).describe('What the facilitator can say. Only facilitators see it.'),
});
export const briefingFile = z.strictObject({ slides: z.array(slide).min(1).max(20).describe('The slides, in order.') });

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
