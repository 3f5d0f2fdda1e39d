/** The part of a facilitator's record from which a workshop can be opened again, checked strictly at the door. */
import { z } from 'zod';
import { LIMITS } from '../game/limits.ts';
import { STEP_IDS } from '../game/steps.ts';
import { columnId, effect, organisationId, personId, serviceId } from '../pack/schema.ts';
import { amount, asset, effectId, group, line, months, need, outcome, plan, seat } from './fields.ts';

const order = z.number();
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
      in: z.record(columnId, z.number()),
      without: setOf(serviceId).exactOptional(),
      needs: setOf(need).exactOptional(),
      outcomes: setOf(outcome).exactOptional(),
    }),
  ),
  turned: setOf(organisationId),
  guess: amount.exactOptional(),
  budget: z.number().int().exactOptional(),
  effects: z.record(
    effectId,
    z.strictObject({ source: z.strictObject({ kind: z.enum(['card', 'option']), id: z.string().max(40) }), effect }),
  ),
});

const table = z.strictObject({
  id: group,
  name: line(LIMITS.groupName),
  emblem: z.enum(['heron', 'kiln', 'ferry', 'oak', 'lark', 'mill', 'quay', 'gate']),
  step,
  since: z.number().int(),
  current: plan,
  plans: z.record(plan, planState),
  ready: setOf(seat),
  closed: z.literal(true).exactOptional(),
});

/** Facilitators and the door have ids of other letters: nobody gets their rights by what a file calls a seat. */
const seatKey = seat.refine((id) => id.startsWith('s'));

export const restorable = z.strictObject({
  title: line(LIMITS.title),
  step,
  slide: z.number().int().min(0),
  agenda: z.partialRecord(step, z.strictObject({ minutes: z.number().int().min(0), spent: z.number().min(0) })),
  groups: z.record(group, z.strictObject({ order, table })),
  seats: z.record(
    seatKey,
    z.strictObject({ name: line(LIMITS.name), group, order, automatic: z.literal(true).exactOptional() }),
  ),
});
