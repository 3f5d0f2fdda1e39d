/** The part of a facilitator's record from which a workshop can be opened again, checked strictly at the door. */
import { z } from 'zod';
import { LIMITS } from '../game/limits.ts';
import { BID_MODELS, INSTRUMENTS } from '../game/papers.ts';
import { scoredBy } from '../game/scoring.ts';
import { STEP_IDS } from '../game/steps.ts';
import {
  cardId,
  columnId,
  criterionId,
  effect,
  optionId,
  organisationId,
  personId,
  serviceId,
} from '../pack/schema.ts';
import {
  amount,
  ask,
  asset,
  bid,
  effectId,
  group,
  line,
  months,
  need,
  outcome,
  plan,
  question,
  seat,
  tender,
  voice,
} from './fields.ts';

/** Small enough that what is put after it comes after it. */
const order = z.number().min(-1e6).max(1e6);
const count = z.number().int().min(0).max(1e6);
/** Minutes of a step or a break. */
const span = z.number().int().min(0).max(1440);
const time = z.number().int().min(0);
/** Worked out from what people chose, so that it may pass what they may write. */
const sum = z.number().int().min(0);
const setOf = <T extends z.ZodType<string>>(key: T) => z.record(key, z.literal(true));
const step = z.enum(STEP_IDS);

const planState = z.strictObject({
  id: plan,
  person: personId,
  side: z.enum(['council', 'sector']),
  needs: z.record(need, z.strictObject({ text: line(LIMITS.text), order })),
  assets: z.record(asset, z.strictObject({ text: line(LIMITS.text), order })),
  outcomes: z.record(
    outcome,
    z.strictObject({
      text: line(LIMITS.text),
      order,
      months: months.exactOptional(),
      indicator: line(LIMITS.indicator).exactOptional(),
      needs: setOf(need).exactOptional(),
    }),
  ),
  placed: z.record(
    organisationId,
    z.strictObject({
      in: z.record(columnId, order),
      without: setOf(serviceId).exactOptional(),
      needs: setOf(need).exactOptional(),
      outcomes: setOf(outcome).exactOptional(),
    }),
  ),
  turned: setOf(organisationId),
  guess: amount.exactOptional(),
  revealed: z.literal(true).exactOptional(),
  budget: z.number().int().exactOptional(),
  bought: z.record(optionId, order),
  cards: z.record(
    cardId,
    z.strictObject({
      order,
      from: group.exactOptional(),
      answer: z
        .strictObject({
          kind: z.enum(['act', 'accept', 'pass']),
          softened: z.literal(true).exactOptional(),
          carries: line(LIMITS.text).exactOptional(),
          best: line(LIMITS.text).exactOptional(),
        })
        .exactOptional(),
    }),
  ),
  received: z
    .strictObject({
      from: group.exactOptional(),
      tender: tender.exactOptional(),
      version: count,
      options: setOf(optionId),
    })
    .exactOptional(),
  effects: z.record(
    effectId,
    z.strictObject({
      source: z.strictObject({ kind: z.literal('card'), id: cardId }),
      effect: z.union([effect, z.strictObject({ kind: z.literal('cost'), amount })]),
    }),
  ),
});

const mark = z.enum(['core', 'single', 'grant']);
const serviceKey = z.templateLiteral([organisationId, '.', serviceId]);
const weights = z.record(criterionId, z.number().int().min(0).max(100));
const frozen = { texts: z.record(z.string().max(40), z.string().max(20_000)), textSeq: time, at: time };

const tenderForm = z.strictObject({
  price: amount.exactOptional(),
  weights,
  pricing: z.enum(['judged', 'pass', 'sum']),
  resourcing: z.enum(['grant', 'contract', 'mix', 'alliance']).exactOptional(),
  months: months.exactOptional(),
  joint: z.boolean().exactOptional(),
  weeks: z.number().int().min(1).max(52).exactOptional(),
  keyWorker: line(LIMITS.text).exactOptional(),
  marks: z.record(serviceKey, mark),
  extras: setOf(z.string().max(20)),
});

const requirements = z.array(z.string().max(200)).max(40);

const tenderState = z.strictObject({
  id: tender,
  plan,
  form: tenderForm,
  versions: z.record(
    z.string().regex(/^\d+$/),
    z.strictObject({
      ...frozen,
      unfinished: z.literal(true).exactOptional(),
      over: sum.exactOptional(),
      value: sum,
      form: tenderForm,
      needs: planState.shape.needs,
      outcomes: planState.shape.outcomes,
      services: z.record(serviceKey, mark),
      requirements,
    }),
  ),
  out: z.literal(true).exactOptional(),
  withdrawn: z.literal(true).exactOptional(),
  presented: z.literal(true).exactOptional(),
  questions: z.record(
    question,
    z.strictObject({ order, by: group, text: line(LIMITS.question), answer: line(LIMITS.answer).exactOptional() }),
  ),
});

const asks = z.record(
  ask,
  z.strictObject({
    order,
    kind: z.enum(['dialogue', 'flexible', 'revisit', 'other']),
    text: line(LIMITS.text),
    answer: z
      .strictObject({ says: z.enum(['yes', 'talk', 'no']), text: line(LIMITS.reason).exactOptional() })
      .exactOptional(),
  }),
);

const bidForm = z.strictObject({
  model: z.enum(BID_MODELS).exactOptional(),
  spectrum: z.number().int().min(1).max(9).exactOptional(),
  lead: organisationId.exactOptional(),
  members: setOf(organisationId),
  risk: z.partialRecord(z.enum(INSTRUMENTS), z.literal(true)),
  merged: setOf(organisationId),
  price: amount.exactOptional(),
  extras: setOf(z.string().max(20)),
});

const bidState = z.strictObject({
  id: bid,
  plan,
  form: bidForm,
  asks,
  versions: z.record(
    z.string().regex(/^\d+$/),
    z.strictObject({
      ...frozen,
      unfinished: z.literal(true).exactOptional(),
      answers: count,
      value: sum,
      price: sum,
      cost: z.number().int(),
      form: bidForm,
      asks,
      plan: planState.pick({ needs: true, assets: true, outcomes: true, placed: true }),
      closed: setOf(organisationId),
      requirements: requirements.exactOptional(),
    }),
  ),
  out: z.literal(true).exactOptional(),
  presented: z.literal(true).exactOptional(),
});

const score = z.number().int().min(0).max(5);
const scores = z.record(seat, z.record(criterionId, score));

const panelState = z.strictObject({
  bid,
  from: group,
  tender: tender.exactOptional(),
  version: count,
  difference: z.strictObject({ text: line(LIMITS.answer), months }).exactOptional(),
  // Said again from the scores: earlier versions wrote only how many somebody had, or that they had some.
  in: z.record(seat, z.union([setOf(criterionId), count, z.literal(true)])),
  scores: scores.exactOptional(),
  agreed: z.record(criterionId, z.strictObject({ score, reason: line(LIMITS.reason) })),
  award: z
    .strictObject({ decision: z.enum(['award', 'conditions', 'negotiate', 'decline']), text: line(LIMITS.answer) })
    .exactOptional(),
});

const panel = panelState.transform((read) => ({ ...read, in: scoredBy(read.scores) }));

const table = z.strictObject({
  id: group,
  name: line(LIMITS.groupName),
  emblem: z.enum(['heron', 'kiln', 'ferry', 'oak', 'lark', 'mill', 'quay', 'gate']),
  step,
  since: z.number().int(),
  current: plan,
  plans: z.record(plan, planState),
  tenders: z.record(tender, tenderState),
  bids: z.record(bid, bidState),
  panels: z.record(bid, panel),
  ready: setOf(seat),
  help: setOf(seat),
  handed: setOf(seat),
  screens: setOf(seat),
  scribe: seat.exactOptional(),
  closed: z.literal(true).exactOptional(),
});

/** Facilitators and the door have ids of other letters: nobody gets their rights by what a file calls a seat. */
const seatKey = seat.refine((id) => id.startsWith('s'));

export const restorable = z.strictObject({
  title: line(LIMITS.title),
  step,
  slide: z.number().int().min(0),
  agenda: z.partialRecord(step, z.strictObject({ minutes: span, spent: z.number().min(0).max(1e12) })),
  groups: z.record(group, z.strictObject({ order, table, scores: z.record(bid, scores) })),
  breaks: z.partialRecord(
    step,
    z.strictObject({ name: line(20), minutes: span, taken: z.literal(true).exactOptional() }),
  ),
  bidders: z.union([z.literal(1), z.literal(2)]),
  alone: z.enum(['ready', 'own']),
  voices: z.record(
    voice,
    z.strictObject({
      kind: z.enum(['remark', 'feedback', 'pledge']),
      text: line(LIMITS.voice),
      at: time.exactOptional(),
      step,
      group: group.exactOptional(),
      name: line(LIMITS.name).exactOptional(),
    }),
  ),
  seats: z.record(
    seatKey,
    z.strictObject({
      name: line(LIMITS.name),
      group,
      order,
      automatic: z.literal(true).exactOptional(),
      screen: z.literal(true).exactOptional(),
    }),
  ),
});
