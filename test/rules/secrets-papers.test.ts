/** Secrets of papers, scores and the debrief: kept from whoever may not know them, and, as a control, there once they may. */
import { describe, expect, test } from 'vitest';
import { audiencesOf } from '../../shared/game/audience.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { aWorkshop } from '../../shared/game/testing/a-workshop.ts';
import { voicesInOrder } from '../../shared/game/voices.ts';
import { chosen, PACK, sent, view } from './sent.ts';

describe('papers', () => {
  const drafted = () => {
    const w = chosen().at('tender').writes('p1', { purpose: 'mark-words' });
    w.does('ann', 'tender.edit', { tender: 't1', change: { field: 'keyWorker', value: 'mark-draft' } });
    return w;
  };

  test('[SECRET14] a draft is heard of by its own table and by facilitators', () => {
    const w = drafted();
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toContain('mark-draft');
    for (const audience of ['group:g1', 'facilitator']) expect(sent(w, audience)).toContain('mark-draft');
  });

  test('[SECRET14] a tender that is out by those who answer it from costing on, and by all when it is presented', () => {
    const w = drafted();
    w.does('ann', 'tender.publish', { tender: 't1' });
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toMatch(/mark-(words|draft)/);
    expect(sent(w.at('framework'), 'group:g2')).not.toMatch(/mark-(words|draft)/);
    expect(sent(w.at('costing'), 'group:g2')).toMatch(/mark-words.*mark-draft|mark-draft.*mark-words/);
    expect(sent(w, 'public')).not.toContain('mark-words');
    w.at('tenders').does('ann', 'tender.present', { tender: 't1' });
    for (const audience of audiencesOf(w.state())) expect(sent(w, audience)).toContain('mark-words');
  });

  test('[SECRET14] one that was withdrawn by nobody but its authors', () => {
    const w = drafted();
    w.does('ann', 'tender.publish', { tender: 't1' });
    w.does('lead', 'tender.withdraw', { tender: 't1' });
    expect(sent(w.at('costing'), 'group:g2')).not.toContain('mark-words');
    expect(sent(w, 'group:g1')).toContain('mark-words');
  });

  test('[SECRET15] a bid is heard of by its panel once that sits, as it was handed in, and by all when it is presented', () => {
    const w = chosen().at('bid').writes('q2', { way: 'mark-way' });
    w.does('bob', 'need.add', { text: 'mark-their-need' });
    w.does('bob', 'bid.ask', { bid: 'bq2', kind: 'other', text: 'mark-ask' });
    const marks = /mark-(way|their-need|ask)/;
    for (const audience of ['group:g1', 'public']) expect(sent(w, audience)).not.toMatch(marks);
    w.at('assessment');
    for (const mark of ['mark-way', 'mark-their-need', 'mark-ask']) expect(sent(w, 'group:g1')).toContain(mark);
    expect(sent(w, 'public')).not.toMatch(marks);
    w.does('lead', 'bid.return', { bid: 'bq2' });
    w.does('bob', 'bid.ask', { bid: 'bq2', kind: 'other', text: 'mark-later' });
    expect(view(w, 'group:g1')).not.toContain('mark-later');
    w.does('bob', 'bid.present', { bid: 'bq2' });
    expect(sent(w, 'public')).toContain('mark-way');
  });
});

describe('scores', () => {
  const scored = () => {
    const w = chosen().seats('cat', 'g1').at('assessment');
    w.does('ann', 'score.difference', { bid: 'bq2', text: 'A key', months: 6 });
    w.does('ann', 'score.set', { bid: 'bq2', criterion: 'able', score: 4 });
    return w;
  };
  const scores = '"scores":{';

  test('[SECRET16] before they are turned over nobody hears them but who gave them, and facilitators only for what', () => {
    const w = scored();
    for (const audience of audiencesOf(w.state())) expect(sent(w, audience)).not.toMatch(/"able":4[,}]|"scores":/);
    expect(sent(w, 'facilitator')).toContain(`"in":{"${w.seatId('ann')}":{"able":true}}`);
    const { mine } = createProjector(PACK);
    expect(mine(w.state(), w.seatId('ann'))).toEqual({ scores: { bq2: { able: 4 } } });
    expect(mine(w.state(), w.seatId('cat'))).toEqual({ scores: {} });
  });

  test('[SECRET16] then the panel hears them; the bidders what was agreed, with the award', () => {
    const w = scored();
    w.does('ann', 'score.reveal', { bid: 'bq2' });
    for (const audience of ['group:g1', 'facilitator']) expect(sent(w, audience)).toContain(scores);
    for (const criterion of ['able', 'good', 'price'])
      w.does('ann', 'score.agree', { bid: 'bq2', criterion, score: 3, reason: 'mark-reason' });
    for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toMatch(/"scores"|mark-reason/);
    w.does('ann', 'award.decide', { bid: 'bq2', decision: 'award', text: 'mark-award' });
    expect(sent(w, 'group:g2')).toContain('mark-reason');
    expect(sent(w, 'group:g2')).toContain('mark-award');
    expect(sent(w, 'group:g2')).not.toContain(scores);
    expect(sent(w, 'public')).not.toMatch(/mark-(reason|award)/);
  });

  test('[SECRET16] a record holds none that were not turned over', () => {
    const w = scored();
    const projector = createProjector(PACK);
    const source = { state: w.state(), pack: PACK, projector, entries: [], papers: {}, takenAt: 0 };
    expect(JSON.stringify(recordOf(source, 'facilitator'))).not.toMatch(/"able":4[,}]/);
    w.does('ann', 'score.reveal', { bid: 'bq2' });
    const after = { ...source, state: w.state() };
    expect(JSON.stringify(recordOf(after, 'facilitator'))).toMatch(/"able":4[,}]/);
  });
});

test('[SECRET17] remarks are heard by facilitators alone, feedback and pledges by the table that said them', () => {
  const w = chosen().at('debrief');
  w.does('lead', 'remark.capture', { text: 'mark-remark', group: 'g1' });
  w.does('ann', 'feedback.add', { text: 'mark-feedback' });
  w.does('ann', 'pledge.add', { text: 'mark-pledge' });
  for (const mark of ['mark-remark', 'mark-feedback', 'mark-pledge']) expect(sent(w, 'facilitator')).toContain(mark);
  expect(sent(w, 'group:g1')).not.toContain('mark-remark');
  expect(sent(w, 'group:g1')).toMatch(/mark-feedback.*mark-pledge/);
  for (const audience of ['group:g2', 'public']) expect(sent(w, audience)).not.toMatch(/mark-(remark|feedback|pledge)/);
});

describe('[SECRET20] what people say of the day and will do carries no name', () => {
  const said = () => {
    const w = chosen().seats('dot', 'g1').at('debrief').later(3);
    w.does('dot', 'feedback.add', { text: 'Too few biscuits' });
    w.does('ann', 'pledge.add', { text: 'Ring Pat' });
    w.does('dot', 'pledge.add', { text: 'Ask first' });
    return w;
  };

  test('nobody is told that somebody said something, nor when: not in the room, not in a record', () => {
    const w = said();
    const projector = createProjector(PACK);
    const acts = w.log().slice(-3);
    const told = audiencesOf(w.state()).flatMap((audience) =>
      acts.flatMap((act) => projector.did(w.state(), act, audience) ?? []),
    );
    expect(told).toEqual([]);
    const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
    for (const audience of ['facilitator', `group:${w.table().id}`] as const) {
      const { timeline } = recordOf(source, audience);
      expect(timeline.filter(({ did }) => acts.some((act) => act.did.type === did.type))).toEqual([]);
      expect(timeline.map(({ seq }) => seq)).toEqual(timeline.map((_, place) => place + 1));
    }
  });

  test('the sentence stands without a person and a time, and among others in the order of its words', () => {
    const w = said();
    const sentence = { step: 'debrief', group: 'g1' };
    expect(voicesInOrder(w.state().voices).map(([, voice]) => voice)).toEqual([
      { ...sentence, kind: 'pledge', text: 'Ask first' },
      { ...sentence, kind: 'pledge', text: 'Ring Pat' },
      { ...sentence, kind: 'feedback', text: 'Too few biscuits' },
    ]);
  });

  test('who said which, and in what order, changes nothing that anybody is given', () => {
    const SAID = [
      ['ann', 'feedback.add', 'Too few biscuits'],
      ['dot', 'pledge.add', 'Ring Pat'],
      ['ann', 'pledge.add', 'Ask first'],
      ['dot', 'feedback.add', 'Ask first'],
    ] as const;
    const given = (order: readonly number[], others: boolean) => {
      const w = chosen().seats('dot', 'g1').at('debrief');
      for (const place of order) {
        const [name, type, text] = SAID[place] ?? SAID[0];
        w.later(1).does(others ? { ann: 'dot', dot: 'ann' }[name] : name, type, { text });
        w.does('lead', 'remark.capture', { text: 'Heard' });
      }
      const projector = createProjector(PACK);
      const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
      const records = (['facilitator', `group:${w.table().id}`] as const).map((each) => recordOf(source, each));
      return JSON.stringify([audiencesOf(w.state()).map((each) => projector.view(w.state(), each)), records]);
    };
    expect(given([2, 1, 3, 0], true)).toBe(given([0, 1, 2, 3], false));
  });

  test('an id that came from the log position, and the time, go as an earlier record is opened', () => {
    const w = said();
    const source = {
      state: w.state(),
      pack: PACK,
      projector: createProjector(PACK),
      entries: [],
      papers: {},
      takenAt: 0,
    };
    const record = recordOf(source, 'facilitator');
    if (record.kind !== 'workshop') throw new Error('A facilitator takes the whole.');
    const older = Object.values(record.again.workshop.voices).map((voice, i) => [`v${i}`, { ...voice, at: 5 }]);
    const saved = { ...record.again.workshop, voices: Object.fromEntries(older) };
    expect(aWorkshop({ pack: PACK, saved }).state().voices).toEqual(w.state().voices);
  });

  test('a remark keeps its time, and comes before', () => {
    const w = said().later(1);
    w.does('lead', 'remark.capture', { text: 'Who asked Pat?', name: 'Ann' });
    expect(voicesInOrder(w.state().voices)[0]?.[1]).toMatchObject({ kind: 'remark', at: expect.any(Number) });
  });
});

test('[SECRET19] two plans for one person are side by side in the debrief only, before those who made them', () => {
  const w = aWorkshop({ pack: PACK, groups: 3 }).seats('cat', 'g3').at('needs');
  w.does('ann', 'asset.add', { text: 'mark-asset' });
  w.at('assessment');
  for (const audience of ['group:g2', 'group:g3', 'public']) expect(sent(w, audience)).not.toContain('mark-asset');
  w.at('debrief');
  expect(sent(w, 'group:g2')).toContain('mark-asset');
  for (const audience of ['group:g3', 'public']) expect(sent(w, audience)).not.toContain('mark-asset');
  w.does('lead', 'spotlight.set', { group: 'g1' });
  expect(sent(w, 'public')).toContain('mark-asset');
});
