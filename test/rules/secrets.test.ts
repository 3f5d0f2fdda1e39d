/** Each secret of the game by name: kept from whoever may not know it, and, as a control, there once they may. */
import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../shared/game/audience.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { keysOf } from '../../shared/game/records.ts';
import { aWorkshop, type Played } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import type { Audience } from '../../shared/game/views.ts';
import { coreOf, costOf, marked } from '../room/marked-pack.ts';

const PACK = marked(BOROUGH);

/** All that an audience has been sent so far: its view, what was done as it may know it, and its record. */
function sent(w: Played, audience: string): string {
  const projector = createProjector(PACK);
  const reader: Audience | undefined = audiencesOf(w.state()).find((each) => each === audience);
  if (reader === undefined) throw new Error(`Nobody is ${audience}.`);
  const view = projector.view(w.state(), reader);
  const story = w.log().map((entry) => projector.did(w.state(), entry, reader));
  const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
  const record = isTable(reader) ? recordOf(source, reader) : undefined;
  return JSON.stringify([view, story, record]);
}
const isTable = (audience: Audience): audience is Extract<Audience, `group:${string}`> => audience.startsWith('group:');
const readers = (w: Played) => audiencesOf(w.state()).filter((audience) => audience !== 'facilitator');

function chosen(): Played {
  const w = aWorkshop({ pack: PACK }).at('choosing');
  w.does('ann', 'need.add', { text: 'mark-need' });
  w.does('ann', 'outcome.add', { text: 'mark-outcome' });
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  return w;
}

describe('costs before the reveal', () => {
  const marks = [String(coreOf(0)), String(costOf(0, 0)), 'mark-record-kettle', 'mark-staff-kettle', 'mark-bad-kettle'];
  const heard = (w: Played, audience: string) => marks.filter((mark) => sent(w, audience).includes(mark));

  test('[SECRET1] no table hears the back of a card by any means until it turns it; then it hears all of it', () => {
    const w = chosen();
    expect(heard(w, 'group:g1')).toEqual([]);
    w.at('reveal').does('ann', 'plan.guess', { amount: 1 });
    expect(heard(w, 'group:g1')).toEqual([]);
    w.does('ann', 'plan.reveal', {});
    expect(heard(w, 'group:g1')).toEqual(marks);
    expect(heard(w, 'group:g2')).toEqual([]);
    expect(sent(w, 'group:g1')).not.toContain(String(coreOf(2)));
    w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
    expect(sent(w, 'group:g1')).toContain(String(coreOf(2)));
  });

  test('[SECRET1] nor what a table’s plan costs, or what another turned', () => {
    const w = chosen().at('reveal');
    w.does('lead', 'plan.reveal', { plan: 'p2' });
    const budget = String(w.plan('g2').budget);
    expect(sent(w, 'group:g1')).not.toContain(budget);
    expect(sent(w, 'group:g2')).toContain(budget);
  });

  test('[SECRET1] facilitators know costs from the beginning', () => {
    expect(heard(aWorkshop({ pack: PACK }), 'facilitator')).toEqual(marks);
  });
});

test('[SECRET2] another table’s board is not heard of, unless the facilitator shows it to the room', () => {
  const w = chosen();
  for (const mark of ['mark-need', 'mark-outcome', '"placed":{"kettle"']) expect(sent(w, 'public')).not.toContain(mark);
  expect(sent(w, 'group:g2')).not.toContain('mark-need');
  expect(sent(w, 'group:g2')).not.toContain('mark-outcome');
  expect(sent(w, 'group:g1')).not.toContain('"lamp":{"in"');
  w.does('lead', 'spotlight.set', { group: 'g1' });
  expect(sent(w, 'public')).toContain('mark-outcome');
  expect(sent(w, 'public')).not.toContain('mark-need');
  expect(sent(w, 'group:g2')).not.toContain('mark-outcome');
});

test('[SECRET3] cards to be drawn are heard of by nobody; only a facilitator’s record holds them, in its pack', () => {
  const w = chosen().at('reveal');
  for (const audience of audiencesOf(w.state())) expect(sent(w, audience)).not.toMatch(/mark-(card|title)-/);
  const projector = createProjector(PACK);
  const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
  expect(JSON.stringify(recordOf(source, 'facilitator'))).toMatch(/mark-card-flood/);
});

test('[SECRET4] the facilitator’s notes are heard by facilitators alone', () => {
  const w = chosen().at('briefing');
  for (const audience of readers(w)) expect(sent(w, audience)).not.toContain('mark-note');
  expect(sent(w, 'facilitator')).toContain('mark-note-0');
});

test('[SECRET6] no cost reaches the big screen before every table has turned its cards; until then it shows fronts', () => {
  const w = chosen().at('reveal');
  w.does('lead', 'spotlight.set', { group: 'g1' });
  w.does('ann', 'plan.guess', { amount: 1 });
  w.does('ann', 'plan.reveal', {});
  expect(sent(w, 'public')).toContain('mark-front-kettle');
  expect(sent(w, 'public')).not.toContain(String(coreOf(0)));
  expect(sent(w, 'public')).not.toContain(String(w.plan().budget));
  w.does('lead', 'plan.reveal', { plan: 'p2' });
  expect(sent(w, 'public')).toContain(String(coreOf(0)));
  expect(sent(w, 'public')).toContain(String(w.plan().budget));
  expect(sent(w, 'public')).not.toContain(String(coreOf(2)));
});

test('[SECRET7] keys, links and the seed are heard by nobody', () => {
  const w = chosen();
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  const secrets = [w.state().seed, ...keysOf(w.state().keys), ...keysOf(w.state().links)];
  expect(secrets).toHaveLength(5);
  for (const audience of audiencesOf(w.state()))
    for (const secret of secrets) expect(sent(w, audience)).not.toContain(secret);
});

test('[SECRET8] backgrounds are heard by facilitators alone', () => {
  const w = aWorkshop({ pack: PACK }).seats('cat', 'g1', 'lived');
  for (const audience of readers(w)) {
    expect(sent(w, audience)).not.toContain('lived');
    expect(sent(w, audience)).not.toContain('background');
  }
  expect(sent(w, 'facilitator')).toContain('"background":"lived"');
});

test('[SECRET9] people, fronts and slides are not sent before their time', () => {
  const w = aWorkshop({ pack: PACK }).at('briefing');
  for (const audience of readers(w)) {
    expect(sent(w, audience)).toContain('mark-slide-0');
    expect(sent(w, audience)).not.toContain('mark-slide-1');
    expect(sent(w, audience)).not.toMatch(/mark-(story|statement|front)/);
  }
  expect(sent(w.at('needs'), 'group:g1')).toContain('mark-story-pat');
  expect(sent(w, 'group:g1')).not.toContain('mark-story-dot');
  expect(sent(w, 'group:g1')).not.toContain('mark-front');
  expect(sent(w.at('choosing'), 'group:g1')).toContain('mark-front-kettle');
});
