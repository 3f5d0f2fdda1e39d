/** The small schemas that commands and records are made of. */
import { z } from 'zod';
import { LIMITS } from '../game/limits.ts';

// Control characters and marks that change the direction of text: they let one person's words pass for another's.
// The two joiners stay, because some scripts cannot be written without them.
// Half a letter and the letters that are drawn as nothing (Hangul fillers, the blank of Braille) go too.
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]|(?![\u200c\u200d])\p{Cf}/gu;
const JOINERS_ONLY = /^(?:\u200c|\u200d|\s)*$/;

/** One line of text, cleaned and trimmed: from 1 to `limit` characters. */
export const line = (limit: number) =>
  z
    .string()
    .max(limit * 4)
    .transform((text) => text.replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1)
        .max(limit)
        .refine((text) => !JOINERS_ONLY.test(text)),
    );

// Every object has a `constructor`: a record of anything would seem to hold an item of that id.
const id = z.string().regex(/^(?!constructor$)[a-z0-9]{1,12}$/);

export const group = id.brand<'Group'>();
export const seat = id.brand<'Seat'>();
export const facilitator = id.brand<'Facilitator'>();
export const plan = id.brand<'Plan'>();
export const need = id.brand<'Need'>();
export const asset = id.brand<'Asset'>();
export const outcome = id.brand<'Outcome'>();
export const tender = id.brand<'Tender'>();
export const bid = id.brand<'Bid'>();
export const question = id.brand<'Question'>();
export const ask = id.brand<'Ask'>();
export const voice = id.brand<'Voice'>();
export const effectId = id.brand<'Effect'>();
/** SHA-256 in base64url. */
export const token = z
  .string()
  .regex(/^[\w-]{43}$/)
  .brand<'TokenHash'>();
/** SHA-256 in hexadecimal. */
export const packHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'PackHash'>();
export const months = z.number().int().min(1).max(240);
export const amount = z.number().int().min(0).max(LIMITS.amount);
export const background = z.enum(['commissioner', 'public-health', 'voluntary', 'lived', 'other']);
