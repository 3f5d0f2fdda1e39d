/** What a connection may send: each message is read strictly, stamped with its sender, and always answered. */
import { z } from 'zod';
import type { Attention } from '../../shared/protocol/messages.ts';
import { seatOf } from '../workshop/connections.ts';
import { refusal, takeCommand } from './commands.ts';
import type { Guest } from './guest.ts';
import { createBucket } from './limits.ts';
import { refusedText, takeText } from './texts.ts';

const attentionMessage = z.strictObject({
  attention: z
    .strictObject({
      kind: z.enum(['reading', 'holding', 'typing']),
      what: z.string().max(80),
      caret: z.number().int().min(0).max(20_000).exactOptional(),
    })
    .optional(),
});

export function addMessages(guest: Guest): void {
  const { house, hosted, socket, connection } = guest;
  const asked = createBucket(house.limits.askedOfConnection, house.time);

  /** Answers with what comes of a message; a bug on the way is told as "not saved" and logged. */
  function reply<T>(answer: unknown, coming: Promise<T>, otherwise: T): void {
    coming.then(
      (given) => tell(answer, given),
      (error: unknown) => {
        house.log.error({ err: error }, 'a message failed');
        house.metrics.failed();
        tell(answer, otherwise);
      },
    );
  }

  // A line that sends what is no message at all ends by itself; there is nothing to do but to note it.
  socket.on('error', (error) => house.log.debug({ err: error }, 'a line failed'));
  // Anybody can send anything under these names: nothing is taken for what it should be before it is read.
  socket.on('command', (message: unknown, answer: unknown) => {
    reply(answer, takeCommand(guest, message), refusal('not_saved'));
  });
  socket.on('text', (message: unknown, answer: unknown) => {
    reply(answer, takeText(guest, message), refusedText('not_saved', 'not_saved'));
  });
  socket.on('presence', (message: unknown, answer: unknown) => {
    tell(answer, { ok: asked.take() && attend(guest, message) });
  });
  socket.on('resync', (answer: unknown) => {
    const ok = asked.take();
    if (ok) hosted.connections.resync(connection);
    tell(answer, { ok });
  });
  socket.on('time', (answer: unknown) => {
    if (asked.take()) tell(answer, { serverTime: house.time.now() });
  });
}

function tell(answer: unknown, given: unknown): void {
  if (typeof answer === 'function') answer(given);
}

function attend({ hosted, who }: Guest, message: unknown): boolean {
  const read = attentionMessage.safeParse(message);
  if (!read.success) return false;
  const seat = seatOf(who);
  const attention: Attention | undefined = read.data.attention;
  if (seat !== undefined) hosted.presence.attends(seat, attention);
  return true;
}
