/** The schema of cards.yaml: challenge cards, their effects and conditions. */
import { z } from 'zod';
import { cardId, optionId, organisationId, serviceId } from './ids.ts';
import { line, pounds, source, whole } from './words.ts';

export const DECKS = ['political', 'operational', 'financial', 'consortium', 'system'] as const;

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
  z
    .strictObject({ kind: z.literal('consortium') })
    .describe('Only for a group whose organisations bid as one: as a consortium, or led by one of them.'),
  z
    .strictObject({ kind: z.literal('not-bought'), option: optionId.describe('The id of the option.') })
    .describe('Only where the council did not buy the option.'),
]);

const softened = z
  .strictObject({
    options: z.array(optionId).min(1).max(4).describe('Any one of these, bought earlier, makes it possible.'),
    how: line(240).describe('How it helps, shown on the card.'),
    cost: pounds.optional().describe('What the easier way costs, in pounds a year.'),
    effects: z.array(effect).max(4).describe('What happens instead. [] for nothing.'),
  })
  .describe('An easier way that an option bought earlier opens.');
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
  softened: softened.optional(),
  source: source.optional(),
});
export const cardsFile = z.strictObject({ cards: z.array(card).min(1).max(200).describe('The challenge cards.') });

export type PackEffect = z.output<typeof effect>;
export type PackCondition = z.output<typeof condition>;
export type ChallengeCard = z.output<typeof card>;
