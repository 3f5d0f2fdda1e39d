/** How many bytes one placed card takes on the wire, at its longest. */
import { expect, test } from 'vitest';
import { diff } from '../../shared/game/diff.ts';
import { idFrom, type SeatId } from '../../shared/game/ids.ts';
import { createProjector } from '../../shared/game/project.ts';
import { aWorkshop } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import type { Audience } from '../../shared/game/views.ts';
import { columnId, organisationId } from '../../shared/pack/schema.ts';
import type { By, Patch } from '../../shared/protocol/messages.ts';

const LIMIT = 200;
const ORGANISATION = organisationId.parse('x'.repeat(15));
const COLUMN = columnId.parse('c'.repeat(6));
const SEQ = 12_346;

/** The borough with the longest ids a pack may have, and enough organisations to fill a column. */
const longest = {
  ...BOROUGH,
  columns: BOROUGH.columns.map((each, i) => (i === 0 ? { ...each, id: COLUMN } : each)),
  organisations: BOROUGH.organisations
    .filter(({ hidden }) => !hidden)
    .flatMap((each, i) => [
      { ...each, id: i === 0 ? ORGANISATION : each.id },
      ...[1, 2, 3].map((number) => ({ ...each, id: organisationId.parse(`${each.id}${number}`) })),
    ]),
};

/** The text frame that Socket.IO sends for the last of a column's cards, placed by `by`. */
function frame(audience: Audience, by: By): string {
  const w = aWorkshop({ pack: longest }).at('choosing');
  for (const { id } of longest.organisations)
    if (id !== ORGANISATION) w.does('ann', 'plan.place', { organisation: id, column: COLUMN });
  const projector = createProjector(longest);
  const before = projector.view(w.state(), audience);
  w.does('ann', 'plan.place', { organisation: ORGANISATION, column: COLUMN });
  const entry = w.log().at(-1);
  const did = entry && projector.did(w.state(), entry, audience);
  const patches = diff(before, projector.view(w.state(), audience));
  const message: Patch = { from: SEQ - 1, seq: SEQ, by, ...(did === undefined ? {} : { did }), patches };
  return `42${JSON.stringify(['patch', message])}`;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
/** The seat of somebody who joined when the log was as long as it is now: no person's seat has a longer id. */
const LATE = idFrom<SeatId>('s', SEQ);

test.each<[string, Audience, number]>([
  ['its table', `group:${aWorkshop().table().id}`, 196],
  ['facilitators', 'facilitator', 200],
])('[VIEW8] one placed card is at most 200 bytes to %s, with the longest ids there are', (_, audience, expected) => {
  expect(LATE).toHaveLength(4);
  expect(bytes(frame(audience, LATE))).toBe(expected);
  expect(expected).toBeLessThanOrEqual(LIMIT);
});
