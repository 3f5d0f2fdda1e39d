/** The schema of briefing.yaml: the slides at the start. */
import { z } from 'zod';
import { line, source } from './words.ts';

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

export type Slide = z.output<typeof slide>;
export type Chart = z.output<typeof chart>;
