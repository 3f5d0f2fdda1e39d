/** Input at its limits through the day: what fits is taken, and not one letter, amount or question more. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../shared/game/limits.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { CommandType } from '../../shared/protocol/commands.ts';
import { guestAt } from '../room/at-once.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView, seatOf } from '../room/guest.ts';
import { freshId, raw, SENTENCE } from '../room/raw.ts';
import { openRoom } from '../room/room.ts';
import { openVenue, QUICK } from '../room/venue.ts';
import { bidOf, tenderOf, walk } from '../room/walk.ts';

describe('at its limits', () => {
  const ends = endings();

  const fits = (length: number) => 'é'.repeat(length);

  test('a form takes what fits and not one more, and a command sent again is done once', async () => {
    const venue = await openVenue({ limits: QUICK });
    ends.push(venue.stop);
    const room = await openRoom(venue, { groups: 2, seatsEach: 2, screens: 1 });
    ends.push(room.end);
    const { facilitator } = room;
    const [ann, cat] = [0, 2].map((seat) => guestAt(room.seats, seat));
    if (!ann || !cat) throw new Error('Two sit at each table.');
    const send = (guest: Guest, type: CommandType, payload: object, id = freshId()) =>
      raw(guest, 'command', { id, type, payload });
    const done = { ok: true, seq: expect.any(Number), at: expect.any(Number) };
    const refused = (code: string) => ({ ok: false, code, message: expect.stringMatching(SENTENCE) });
    /** A text of the most letters there are is taken, one with one more is not. */
    const holds = async (guest: Guest, type: CommandType, most: number, payload: (text: string) => object) => {
      expect([type, await send(guest, type, payload(fits(most + 1)))]).toEqual([type, refused('malformed')]);
      expect([type, await send(guest, type, payload(fits(most)))]).toEqual([type, done]);
    };

    await walk(room, 'tender');
    const of = { tender: tenderOf(ann) };
    await holds(ann, 'tender.edit', LIMITS.text, (value) => ({ ...of, change: { field: 'keyWorker', value } }));
    const most = LIMITS.amount;
    const dear = (value: number) => ({ ...of, change: { field: 'price', value } });
    expect(await send(ann, 'tender.edit', dear(most + 1))).toEqual(refused('malformed'));
    expect(await send(ann, 'tender.edit', dear(most))).toEqual(done);
    expect(await send(ann, 'tender.publish', of)).toEqual(refused('price_too_high'));
    expect(await send(ann, 'tender.edit', { ...of, change: { field: 'price' } })).toEqual(done);
    await holds(facilitator, 'remark.capture', LIMITS.voice, (text) => ({ text }));

    await walk(room, 'tenders');
    const tender = tenderOf(cat);
    await facilitator.workshop.send({ type: 'tender.publish', payload: { tender } });
    await holds(ann, 'question.ask', LIMITS.question, (text) => ({ tender, text }));
    for (let number = 1; number < LIMITS.questions; number++)
      expect(await send(ann, 'question.ask', { tender, text: `Number ${number}?` })).toEqual(done);
    expect(await send(ann, 'question.ask', { tender, text: 'One more?' })).toEqual(refused('too_many'));
    const [question] = keysOf(groupView(cat).table.tenders[tender]?.questions ?? {});
    await holds(cat, 'question.answer', LIMITS.answer, (text) => ({ tender, question, text }));

    await walk(room, 'bid');
    const bid = bidOf(cat);
    await holds(cat, 'bid.ask', LIMITS.text, (text) => ({ bid, kind: 'other', text }));
    for (let number = 1; number < LIMITS.asks; number++)
      expect(await send(cat, 'bid.ask', { bid, kind: 'other', text: `Number ${number}` })).toEqual(done);
    expect(await send(cat, 'bid.ask', { bid, kind: 'other', text: 'One more' })).toEqual(refused('too_many'));
    expect(await send(cat, 'bid.members', { bid, members: Array.from({ length: 61 }, () => 'x') })).toEqual(
      refused('malformed'),
    );

    await walk(room, 'assessment');
    await holds(ann, 'score.difference', LIMITS.answer, (text) => ({ bid, text, months: 6 }));
    const criteria = (await room.log()).pack.criteria.map(({ id }) => id);
    const [first] = criteria;
    const again = Array.from({ length: 20 }, (_, number) =>
      send(ann, 'score.set', { bid, criterion: first, score: number % 6 }, 'the-same'),
    );
    expect(new Set((await Promise.all(again)).map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await send(ann, 'score.reveal', { bid })).toEqual(done);
    expect(groupView(ann).table.panels[bid]?.scores).toEqual({ [seatOf(ann)]: { [`${first}`]: 0 } });
    for (const criterion of criteria)
      await holds(ann, 'score.agree', LIMITS.reason, (reason) => ({ bid, criterion, score: 3, reason }));
    const decide = (text: string) => ({ bid, decision: 'award', text });
    await holds(ann, 'award.decide', LIMITS.answer, decide);
    expect(await send(ann, 'award.decide', decide('Once more'))).toEqual(refused('award_stands'));

    await walk(room, 'debrief');
    await holds(ann, 'feedback.add', LIMITS.voice, (text) => ({ text }));
    await holds(ann, 'pledge.add', LIMITS.voice, (text) => ({ text }));
    const { entries } = await room.agree();
    expect(entries.filter(({ id }) => id === 'the-same')).toHaveLength(1);
  });
});
