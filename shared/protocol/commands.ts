/** What somebody may want: the payload of every command, checked strictly at the door. Types everywhere are inferred from here. */
import { z } from 'zod';
import { LIMITS } from '../game/limits.ts';
import { STEP_IDS } from '../game/steps.ts';
import { columnId, organisationId, serviceId } from '../pack/schema.ts';
import {
  amount,
  asset,
  background,
  facilitator,
  group,
  line,
  months,
  need,
  outcome,
  packHash,
  plan,
  seat,
  token,
} from './fields.ts';
import { restorable } from './restorable.ts';

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
  'facilitator.invite': z.strictObject({ name: line(LIMITS.name), kind: z.enum(['second', 'remote']) }),
  'facilitator.remove': z.strictObject({ facilitator }),

  'step.go': z.strictObject({ step: z.enum(STEP_IDS), group: group.optional() }),
  'clock.start': z.strictObject({}),
  'clock.pause': z.strictObject({}),
  'clock.add': z.strictObject({ minutes }),
  'ready.set': z.strictObject({ ready: z.boolean() }),
  'slide.go': z.strictObject({ slide: z.number().int().min(0).max(99) }),
  'spotlight.set': z.strictObject({ group: group.optional() }),
  announce: z.strictObject({ text: line(LIMITS.announcement).optional(), lookUp: z.boolean() }),
  'settings.change': z.strictObject({
    title: line(LIMITS.title).optional(),
    groups: z.number().int().min(1).max(LIMITS.groups).optional(),
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
