/** Each secret of the game by name: kept from whoever may not know it, and, as a control, there once they may. */
import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../shared/game/audience.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { keysOf } from '../../shared/game/records.ts';
import { aWorkshop, type Played } from '../../shared/game/testing/a-workshop.ts';
import { coreOf, costOf } from '../room/marked-pack.ts';
import { chosen, PACK, readers, sent, view } from './sent.ts';

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

describe('challenge cards', () => {
  const marks = (w: Played, audience: string) => [...new Set(sent(w, audience).match(/mark-card-[\w-]+/g))];

  test('[SECRET3] cards to be drawn are heard of by facilitators alone, while a table is at a step for them', () => {
    const w = chosen().at('menu');
    for (const audience of audiencesOf(w.state())) expect(marks(w, audience)).toEqual([]);
    w.at('challenges');
    for (const audience of readers(w)) expect(marks(w, audience)).toEqual([]);
    expect(marks(w, 'facilitator')).toContain('mark-card-flood');
    expect(marks(w, 'facilitator')).not.toContain('mark-card-slump');
    expect(marks(w.at('shocks'), 'facilitator')).toContain('mark-card-slump');
  });

  test('[SECRET3] a card that was drawn is heard of by the table that holds it', () => {
    const w = chosen().at('challenges');
    w.does('lead', 'challenge.draw', { group: 'g1', card: 'flood' });
    expect(marks(w, 'group:g1')).toEqual(['mark-card-flood']);
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toContain('flood');
    w.does('lead', 'challenge.draw', { card: 'cut' });
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'gift' });
    expect(sent(w, 'group:g1')).not.toContain('gift');
    expect(sent(w, 'group:g2')).toContain('"drew","cards":{"g2":"cut"}');
    expect(sent(w, 'group:g2')).not.toContain('"g1":"cut"');
  });

  test('[SECRET3] only a facilitator’s record holds them all, in its pack', () => {
    const w = chosen().at('reveal');
    const projector = createProjector(PACK);
    const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
    expect(JSON.stringify(recordOf(source, 'facilitator'))).toMatch(/mark-card-flood/);
  });
});

describe('the menu', () => {
  test('[SECRET11] is not heard of before its step', () => {
    const w = chosen().at('reveal');
    for (const audience of readers(w)) expect(sent(w, audience)).not.toContain('mark-option');
    expect(sent(w.at('menu'), 'group:g1')).toContain('mark-option-talk');
    expect(sent(w, 'public')).not.toContain('mark-option');
  });

  test('[SECRET12] what an option tells is heard by the table that bought it, of its own person', () => {
    const w = chosen().at('menu');
    for (const audience of audiencesOf(w.state())) expect(sent(w, audience)).not.toContain('mark-insight');
    w.does('ann', 'option.buy', { option: 'talk' });
    expect(sent(w, 'group:g1')).toContain('mark-insight-talk-of-pat');
    expect(sent(w, 'group:g1')).not.toContain('mark-insight-talk-of-dot');
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toContain('mark-insight');
    w.at('costing');
    expect(sent(w, 'group:g2')).toContain('mark-option-talk');
    expect(sent(w, 'group:g2')).not.toContain('mark-insight');
  });

  test('[SECRET13] organisations the council does not know are heard of once an option brings them into play', () => {
    const w = chosen().at('menu');
    for (const audience of readers(w)) expect(sent(w, audience)).not.toContain('moss');
    w.does('ann', 'option.buy', { option: 'walk' });
    expect(sent(w, 'group:g1')).toContain('mark-front-moss');
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toContain('mark-front-moss');
  });
});

describe('costs while tables are at different steps', () => {
  test('[SECRET1] a table that went ahead hears them, one that stayed does not, and the big screen shows none', () => {
    const w = chosen();
    w.does('lead', 'spotlight.set', { group: 'g1' });
    w.does('lead', 'step.go', { step: 'menu', group: 'g1' });
    expect(sent(w, 'group:g1')).toContain(String(coreOf(0)));
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toContain(String(coreOf(0)));
  });

  test('[SECRET1] in stage 2 they are face down again, also those seen before', () => {
    const w = chosen().at('costing');
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    expect(view(w, 'group:g1')).not.toContain(String(coreOf(0)));
    w.does('ann', 'plan.reveal', {});
    expect(view(w, 'group:g1')).toContain(String(coreOf(0)));
  });
});

test('[SECRET18] the questions to ask in a step are heard by facilitators alone', () => {
  const w = chosen();
  for (const audience of readers(w)) expect(sent(w, audience)).not.toContain('mark-prompt');
  expect(sent(w, 'facilitator')).toMatch(/mark-prompt-choosing-0/);
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
