/** What somebody may want: the payload of every command, checked strictly at the door. Types everywhere are inferred from here. */
import { z } from 'zod';
import { LIMITS } from '../game/limits.ts';
import { BID_MODELS, INSTRUMENTS } from '../game/papers.ts';
import { STEP_IDS } from '../game/steps.ts';
import { cardId, columnId, criterionId, DECKS, optionId, organisationId, serviceId } from '../pack/schema.ts';
import {
  amount,
  ask,
  asset,
  background,
  bid,
  facilitator,
  group,
  line,
  months,
  need,
  outcome,
  packHash,
  plan,
  question,
  seat,
  tender,
  token,
} from './fields.ts';
import { restorable } from './restorable.ts';

/** One change to a tender's form. Leaving `value` out clears the field. */
const tenderChange = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('price'), value: amount.optional() }),
  z.strictObject({ field: z.literal('pricing'), value: z.enum(['judged', 'pass', 'sum']) }),
  z.strictObject({
    field: z.literal('resourcing'),
    value: z.enum(['grant', 'contract', 'mix', 'alliance']).optional(),
  }),
  z.strictObject({ field: z.literal('months'), value: months.optional() }),
  z.strictObject({ field: z.literal('joint'), value: z.boolean().optional() }),
  z.strictObject({ field: z.literal('weeks'), value: z.number().int().min(1).max(52).optional() }),
  z.strictObject({ field: z.literal('keyWorker'), value: line(LIMITS.text).optional() }),
  z.strictObject({
    field: z.literal('mark'),
    organisation: organisationId,
    service: serviceId,
    value: z.enum(['core', 'single', 'grant']),
  }),
  z.strictObject({ field: z.literal('extra'), extra: z.string().max(20), open: z.boolean() }),
]);

const minutes = z.number().int().min(-180).max(180);
export const payloads = {
  // Only the server's own door makes these: creating a workshop, taking a seat, using a one-use link.
  'workshop.open': z.strictObject({
    code: z.string(),
    title: line(LIMITS.title),
    pack: packHash,
    groups: z.number().int().min(1).max(LIMITS.groups),
    seed: z.string().min(8).max(64),
    facilitator,
    token,
  }),
  'workshop.restore': z.strictObject({
    code: z.string(),
    pack: packHash,
    seed: z.string().min(8).max(64),
    facilitator,
    token,
    record: restorable,
  }),
  'seat.take': z.strictObject({
    name: line(LIMITS.name),
    background: background.optional(),
    group: group.optional(),
    /** A table's own screen: it acts for the whole table. */
    screen: z.literal(true).optional(),
    token,
  }),
  'link.use': z.strictObject({ link: token, token }),

  'seat.rename': z.strictObject({ seat, name: line(LIMITS.name) }),
  'seat.move': z.strictObject({ seat, group }),
  'seat.remove': z.strictObject({ seat }),
  'seat.link': z.strictObject({ seat }),
  'seats.shuffle': z.strictObject({}),
  'group.rename': z.strictObject({ group, name: line(LIMITS.groupName) }),
  'lobby.lock': z.strictObject({ locked: z.boolean() }),
  'player.fill': z.strictObject({ group, seats: z.number().int().min(1).max(LIMITS.seatsInGroup) }),
  'workshop.close': z.strictObject({}),
  'facilitator.invite': z.strictObject({
    name: line(LIMITS.name),
    kind: z.enum(['second', 'remote', 'table']),
    group: group.optional(),
  }),
  'facilitator.remove': z.strictObject({ facilitator }),

  'step.go': z.strictObject({ step: z.enum(STEP_IDS), group: group.optional() }),
  'clock.start': z.strictObject({}),
  'clock.pause': z.strictObject({}),
  'clock.add': z.strictObject({ minutes }),
  'ready.set': z.strictObject({ ready: z.boolean() }),
  'slide.go': z.strictObject({ slide: z.number().int().min(0).max(99) }),
  'spotlight.set': z.strictObject({ group: group.optional(), bidder: group.optional() }),
  announce: z.strictObject({ text: line(LIMITS.announcement).optional(), lookUp: z.boolean() }),
  'settings.change': z.strictObject({
    title: line(LIMITS.title).optional(),
    groups: z.number().int().min(1).max(LIMITS.groups).optional(),
    /** How many groups answer each tender. */
    bidders: z.union([z.literal(1), z.literal(2)]).optional(),
    /** What a group that plays alone answers: a ready-made tender of the pack, or its own. */
    alone: z.enum(['ready', 'own']).optional(),
  }),

  'need.add': z.strictObject({ plan, text: line(LIMITS.text) }),
  'need.edit': z.strictObject({ plan, need, text: line(LIMITS.text) }),
  'need.remove': z.strictObject({ plan, need }),
  'need.rank': z.strictObject({ plan, need, before: need.optional() }),
  'asset.add': z.strictObject({ plan, text: line(LIMITS.text) }),
  'asset.edit': z.strictObject({ plan, asset, text: line(LIMITS.text) }),
  'asset.remove': z.strictObject({ plan, asset }),
  'outcome.add': z.strictObject({
    plan,
    text: line(LIMITS.text),
    months: months.optional(),
    indicator: line(LIMITS.indicator).optional(),
    needs: z.array(need).max(30).optional(),
  }),
  'outcome.edit': z.strictObject({
    plan,
    outcome,
    text: line(LIMITS.text).optional(),
    months: months.optional(),
    indicator: z.union([line(LIMITS.indicator), z.literal('')]).optional(),
    needs: z.array(need).max(30).optional(),
  }),
  'outcome.remove': z.strictObject({ plan, outcome }),
  'outcome.rank': z.strictObject({ plan, outcome, before: outcome.optional() }),

  'plan.place': z.strictObject({ plan, organisation: organisationId, column: columnId }),
  'plan.move': z.strictObject({
    plan,
    organisation: organisationId,
    from: columnId,
    to: columnId,
    before: organisationId.optional(),
  }),
  'plan.remove': z.strictObject({ plan, organisation: organisationId, column: columnId.optional() }),
  'plan.link': z.strictObject({
    plan,
    organisation: organisationId,
    needs: z.array(need).max(30).optional(),
    outcomes: z.array(outcome).max(30).optional(),
  }),
  'plan.service': z.strictObject({ plan, organisation: organisationId, service: serviceId, included: z.boolean() }),
  'plan.guess': z.strictObject({ plan, amount }),
  'plan.reveal': z.strictObject({ plan, again: z.boolean().optional() }),

  'option.buy': z.strictObject({ plan, option: optionId }),
  'option.return': z.strictObject({ plan, option: optionId }),

  'challenge.draw': z.strictObject({
    group: group.optional(),
    deck: z.enum(DECKS).optional(),
    card: cardId.optional(),
  }),
  'challenge.answer': z.strictObject({
    plan,
    card: cardId,
    kind: z.enum(['act', 'accept', 'pass']),
    softened: z.literal(true).optional(),
    carries: line(LIMITS.text).optional(),
    best: line(LIMITS.text).optional(),
  }),
  'challenge.reopen': z.strictObject({ plan, card: cardId }),

  'tender.edit': z.strictObject({ tender, change: tenderChange }),
  'tender.weights': z.strictObject({ tender, weights: z.record(criterionId, z.number().int().min(0).max(100)) }),
  'tender.publish': z.strictObject({ tender }),
  'tender.withdraw': z.strictObject({ tender }),
  'tender.return': z.strictObject({ tender }),
  'tender.present': z.strictObject({ tender: tender.optional() }),
  'question.ask': z.strictObject({ tender, text: line(LIMITS.question) }),
  'question.answer': z.strictObject({ tender, question, text: line(LIMITS.answer) }),

  'plan.open': z.strictObject({ plan }),
  'bid.model': z.strictObject({ bid, model: z.enum(BID_MODELS), spectrum: z.number().int().min(1).max(9).optional() }),
  'bid.members': z.strictObject({ bid, members: z.array(organisationId).max(60) }),
  'bid.lead': z.strictObject({ bid, lead: organisationId }),
  'bid.risk': z.strictObject({ bid, instruments: z.array(z.enum(INSTRUMENTS)).max(INSTRUMENTS.length) }),
  'bid.merge': z.strictObject({ bid, organisations: z.array(organisationId).max(60) }),
  'bid.price': z.strictObject({ bid, price: amount }),
  'bid.ask': z.strictObject({
    bid,
    ask: ask.optional(),
    kind: z.enum(['dialogue', 'flexible', 'revisit', 'other']),
    text: z.union([line(LIMITS.text), z.literal('')]),
  }),
  'bid.answer': z.strictObject({ bid, ask, says: z.enum(['yes', 'talk', 'no']), text: line(LIMITS.reason).optional() }),
  'bid.edit': z.strictObject({ bid, extra: z.string().max(20), open: z.boolean() }),
  'bid.submit': z.strictObject({ bid }),
  'bid.withdraw': z.strictObject({ bid }),
  'bid.return': z.strictObject({ bid }),
  'bid.present': z.strictObject({ bid: bid.optional() }),

  'score.difference': z.strictObject({ bid, text: line(LIMITS.answer), months }),
  'score.set': z.strictObject({
    bid,
    criterion: criterionId,
    score: z.number().int().min(0).max(5),
    seat: seat.optional(),
  }),
  'score.reveal': z.strictObject({ bid }),
  'score.agree': z.strictObject({
    bid,
    criterion: criterionId,
    score: z.number().int().min(0).max(5),
    reason: line(LIMITS.reason),
  }),
  'award.decide': z.strictObject({
    bid,
    decision: z.enum(['award', 'conditions', 'negotiate', 'decline']),
    text: line(LIMITS.answer),
  }),

  'feedback.add': z.strictObject({ text: line(LIMITS.voice) }),
  'pledge.add': z.strictObject({ text: line(LIMITS.voice) }),
  'remark.capture': z.strictObject({
    text: line(LIMITS.voice),
    group: group.optional(),
    name: line(LIMITS.name).optional(),
  }),
  'help.ask': z.strictObject({ wanted: z.boolean() }),
  'help.answer': z.strictObject({ seat }),
  'break.move': z.strictObject({ from: z.enum(STEP_IDS), after: z.enum(STEP_IDS) }),
  'break.take': z.strictObject({ after: z.enum(STEP_IDS) }),
  'break.end': z.strictObject({}),
  'scribe.name': z.strictObject({ group, seat: seat.optional() }),
  'seat.add': z.strictObject({ name: line(LIMITS.name), group, background: background.optional() }),

  undo: z.strictObject({ entry: z.number().int().min(1) }),
} as const;

export type CommandType = keyof typeof payloads;
type Payloads = { [T in CommandType]: z.output<(typeof payloads)[T]> };
export type Payload<T extends CommandType> = Payloads[T];
export type Command<T extends CommandType = CommandType> = {
  [K in T]: { readonly type: K; readonly payload: Payload<K> };
}[T];
export type Background = z.output<typeof background>;

/** The id a sender gives a command, so that sending it again does it once: 1 to 40 letters, digits, hyphens. */
const commandId = z.string().regex(/^[\w-]{1,40}$/);
export const commandMessage = z.strictObject({ id: commandId, type: z.string().max(40), payload: z.unknown() });
