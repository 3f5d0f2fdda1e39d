/** The schema of pack.yaml: the frame of a pack. */
import { z } from 'zod';
import { STEP_IDS } from '../../game/steps.ts';
import { columnId, criterionId } from './ids.ts';
import { line, pounds, slug, whole } from './words.ts';

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

const paperField = textField.extend({
  core: z
    .boolean()
    .describe('true for a field of the paper form; false for an extra, hidden until a group asks for it.'),
});

const bidField = paperField.extend({
  price: z
    .boolean()
    .optional()
    .describe('true for an extra that stands under the price, offered where the price is below what delivering costs.'),
});

const criterion = z.strictObject({
  id: criterionId.describe('A short name for links.'),
  name: line(40).describe('What people read.'),
  looksFor: line(200).describe('What a panel looks for, in a sentence.'),
  weight: whole(0, 100).describe('The weight a tender starts with. All weights add up to 100.'),
  scoring: z
    .enum(['judged', 'price'])
    .describe('"judged": people score it. "price": the tender may have it judged, pass or fail, or by a sum.'),
});

const breakBetween = z.strictObject({
  after: z.enum(STEP_IDS).describe('The step it follows.'),
  name: line(20).describe('Like "Lunch" or "Tea".'),
  minutes: whole(5, 120).describe('How long it is meant to take.'),
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
        prompts: z
          .array(line(160))
          .min(3)
          .max(5)
          .describe('Questions a facilitator can ask in this step. {name} stands for the person’s name.'),
      }),
    )
    .min(1)
    .describe('The steps of the day, in the game’s order, with their minutes.'),
  breaks: z.array(breakBetween).max(6).describe('Breaks between steps.'),
  horizons: z
    .array(
      z.strictObject({
        months: whole(1, 240).describe('How many months after the start.'),
        name: line(20).describe('Like "6 months" or "2 years".'),
      }),
    )
    .length(3)
    .describe('The three moments a tender’s indicators look at, in time order.'),
  criteria: z.array(criterion).min(3).max(6).describe('Award criteria.'),
  rubric: z.array(line(160)).length(6).describe('What a score of 0, 1, 2, 3, 4 and 5 means, in that order.'),
  consortium: z
    .strictObject({
      setUp: pounds.describe(
        'What setting up a consortium costs a bid, in pounds a year, unless the council paid for it.',
      ),
      mergeShare: whole(1, 60).describe('Per cent of core costs saved by organisations that merge back offices.'),
    })
    .describe('What working together costs and saves.'),
  forms: z
    .strictObject({
      needs: z
        .array(textField)
        .min(1)
        .max(4)
        .describe('Texts the group writes together about the person, in the needs and framework steps.'),
      tender: z.array(paperField).min(2).max(12).describe('Texts of the tender.'),
      indicator: textField
        .omit({ id: true })
        .describe('The field for indicators; a tender has one for each horizon. {horizon} stands for its name.'),
      bid: z.array(bidField).min(2).max(10).describe('Texts of the bid.'),
      assessment: z.array(textField).min(1).max(4).describe('Texts of the panel.'),
    })
    .describe('The texts a group writes together.'),
});

export type Column = z.output<typeof column>;
export type TextField = z.output<typeof textField>;
export type Criterion = z.output<typeof criterion>;
export type PaperField = z.output<typeof paperField>;
export type BidField = z.output<typeof bidField>;
