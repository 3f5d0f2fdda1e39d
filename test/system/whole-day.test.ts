/** A whole day of 33 through the real door: all fifteen steps, and in the end the log, a replay of it and every view say the same. */
import { expect, test } from 'vitest';
import { chanceFrom } from '../../shared/game/chance.ts';
import { makeId, type PlanId } from '../../shared/game/ids.ts';
import { invariantBroken } from '../../shared/game/invariants.ts';
import { isFrom, STEP_IDS, type StepId } from '../../shared/game/steps.ts';
import { playDay } from '../room/day.ts';
import { ask, createWorkshop, openLink, takeSeat } from '../room/door.ts';
import { endings } from '../room/ends.ts';
import { openGuest } from '../room/guest.ts';
import { audienceOf } from '../room/log.ts';
import { openRoom } from '../room/room.ts';
import { same } from '../room/same.ts';
import { joinBytes } from '../room/sizes.ts';
import { openVenue, QUICK } from '../room/venue.ts';

const ends = endings();

const JOIN = 40_000;
/** Of one day in which each of 30 people acts eight times a step; what is left is room for another pack. */
const LOG = 4_000_000;

test('a day of 33 automatic people goes through all fifteen steps and leaves a log that replays to what everybody sees', async () => {
  const began = performance.now();
  const venue = await openVenue({ limits: QUICK });
  ends.push(venue.stop);
  const room = await openRoom(venue);
  ends.push(room.end);
  const { code, facilitator, groups } = room;
  expect(room.everybody).toHaveLength(33);
  const [first, second] = groups;
  if (first === undefined || second === undefined) throw new Error('There are three tables.');

  const invited = await facilitator.workshop.send({
    type: 'facilitator.invite',
    payload: { name: 'Sue', kind: 'table', group: second },
  });
  if (!invited.ok || invited.link === undefined) throw new Error('There is a link.');
  const token = await openLink(venue.url, invited.link);
  const sue = openGuest({ name: 'The facilitator of a table', url: venue.url, code, token });
  ends.push(sue.end);
  await sue.live();
  // A seat is live in one place: somebody else at the table joins again and again.
  const late = await takeSeat(venue.url, code, { name: 'Late', group: first });

  const steps: StepId[] = [];
  const sizes: Record<string, readonly number[]> = {};
  const { accepted, refused, written } = await playDay(room, {
    chance: chanceFrom('a whole day'),
    acts: 8,
    async played(step) {
      steps.push(step);
      const tokens = [facilitator.token, late.token, undefined];
      sizes[step] = await Promise.all(tokens.map((each) => joinBytes({ url: venue.url, code, token: each })));
    },
  });
  expect(steps).toEqual(STEP_IDS);

  const log = await room.agree();
  const bytes = Buffer.byteLength(JSON.stringify(log.entries));
  console.info(
    [
      `A whole day: ${((performance.now() - began) / 1000).toFixed(1)} s, ${accepted} acts done,`,
      `${log.entries.length} entries in ${bytes} bytes, ${written} characters written.`,
      `Refused: ${JSON.stringify(Object.fromEntries(refused))}.`,
      `Joining, in bytes (facilitator, table, screen): ${JSON.stringify(sizes)}.`,
    ].join('\n'),
  );
  expect(log.entries.map(({ seq }) => seq)).toEqual(log.entries.map((_, index) => index + 1));
  expect(invariantBroken(log.state, log.pack)).toBeUndefined();
  expect(bytes).toBeLessThan(LOG);
  expect(Object.entries(sizes).filter(([, each]) => each.some((size) => size > JOIN))).toEqual([]);

  // The facilitator of one table saw it all, of that table.
  const seen = sue.now().confirmed;
  if (seen === undefined) throw new Error('She sees her table.');
  expect(audienceOf(seen)).toBe(`table:${second}`);
  await sue.until('the same view as the log', ({ confirmed }) => same(confirmed, log.view(`table:${second}`)));

  // The day had in it what a day has.
  const tables = Object.values(log.state.groups).flatMap((group) => (group === undefined ? [] : [group.table]));
  const tenders = tables.flatMap(({ tenders: own }) => Object.values(own));
  const bids = tables.flatMap(({ bids: own }) => Object.values(own));
  const panels = tables.flatMap(({ panels: own }) => Object.values(own));
  expect(tenders.map((tender) => tender?.versions[1]?.unfinished === true).sort()).toEqual([false, false, true]);
  expect(bids.some((bid) => bid?.versions[2] !== undefined)).toBe(true);
  expect(panels.filter((panel) => panel?.award !== undefined)).toHaveLength(3);
  expect(tenders.every((tender) => Object.keys(tender?.versions[1]?.texts ?? {}).length > 0)).toBe(true);
  expect(Object.keys(log.state.voices).length).toBeGreaterThan(60);

  // What a tender froze is what stood on its paper when it went out: nobody has written there since.
  for (const tender of tenders)
    for (const [field, words] of Object.entries(tender?.versions[1]?.texts ?? {}))
      expect(words).toBe(log.text(tender?.plan ?? makeId<PlanId>(''), field));
});

test('the record of a whole day opens again as a workshop that stands where it stood', async () => {
  const venue = await openVenue({ limits: QUICK });
  ends.push(venue.stop);
  const room = await openRoom(venue, { groups: 2, seatsEach: 3, screens: 0 });
  ends.push(room.end);
  await playDay(room, { chance: chanceFrom('a day to open again'), acts: 6 });
  const { facilitator, code } = room;
  const reply = await ask(`${venue.url}/api/workshops/${code}/report.json`, { token: facilitator.token });
  expect(reply.status).toBe(200);
  const again = await createWorkshop(venue.url, { record: JSON.parse(reply.text) });
  const opened = await ask(`${venue.url}/api/workshops/${again.code}/report.json`, { token: again.facilitatorToken });
  const [before, after] = [reply.text, opened.text].map((text) => JSON.parse(text));
  expect(after.papers).toEqual(before.papers);
  expect(Object.keys(after.papers).length).toBeGreaterThanOrEqual(6);
  for (const part of ['plans', 'tenders', 'bids', 'panels'])
    for (const [group, table] of Object.entries<Record<string, unknown>>(before.again.workshop.groups))
      expect([part, after.again.workshop.groups[group].table[part]]).toEqual([part, Object(table.table)[part]]);
  expect(isFrom(after.view.room.step, 'debrief')).toBe(true);
});
