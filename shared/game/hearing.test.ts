/** Who hears of what was done: its table, everybody, or facilitators alone. */
import { describe, expect, test } from 'vitest';
import { audiencesOf } from './audience.ts';
import { type GroupId, makeId } from './ids.ts';
import { createProjector } from './project.ts';
import { assessing, published } from './testing/a-day.ts';
import { aWorkshop, type Played } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';
import type { Audience } from './views.ts';

const G1: Audience = `group:${makeId<GroupId>('g1')}`;
const G2: Audience = `group:${makeId<GroupId>('g2')}`;

/** Who hears of the last thing done. */
function hear(w: Played): string[] {
  const projector = createProjector(w.pack);
  const entry = w.log().at(-1);
  if (entry === undefined) return [];
  return audiencesOf(w.state()).filter((audience) => projector.did(w.state(), entry, audience) !== undefined);
}

describe('who hears of what', () => {
  test('[HEAR1] what a table does is heard by the table and by facilitators', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    expect(hear(w)).toEqual(['facilitator', 'group:g1']);
    w.at('reveal').does('lead', 'plan.reveal', {});
    expect(hear(w)).toEqual(['facilitator', 'group:g1']);
  });

  test('[HEAR2] what is done to the room is heard by everybody', () => {
    const w = aWorkshop();
    const everybody = ['facilitator', 'public', 'group:g1', 'group:g2'];
    for (const act of [
      () => w.at('briefing'),
      () => w.does('lead', 'slide.go', { slide: 1 }),
      () => w.does('lead', 'clock.pause', {}),
      () => w.does('lead', 'clock.start', {}),
      () => w.does('lead', 'clock.add', { minutes: 1 }),
      () => w.does('lead', 'spotlight.set', { group: 'g1' }),
      () => w.does('lead', 'announce', { text: 'Lunch', lookUp: false }),
      () => w.does('lead', 'settings.change', { title: 'Another day' }),
      () => w.does('lead', 'workshop.close', {}),
    ]) {
      act();
      expect(hear(w)).toEqual(everybody);
    }
  });

  test('[HEAR3] arrivals are heard by the table and the public screen, moves and names by the table they are about', () => {
    const w = aWorkshop().seats('cat', 'g1');
    expect(hear(w)).toEqual(['facilitator', 'public', 'group:g1']);
    w.does('lead', 'seat.move', { seat: w.seatId('cat'), group: 'g2' });
    expect(hear(w)).toEqual(['facilitator', 'group:g2']);
    w.does('cat', 'seat.move', { seat: w.seatId('cat'), group: 'g1' });
    expect(hear(w)).toEqual(['facilitator', 'group:g1']);
    w.does('cat', 'seat.move', { seat: w.seatId('cat'), group: 'g2' });
    expect(hear(w)).toEqual(['facilitator', 'group:g2']);
    w.does('lead', 'seat.rename', { seat: w.seatId('ann'), name: 'Anna' });
    expect(hear(w)).toEqual(['facilitator', 'group:g1']);
    w.does('lead', 'player.fill', { group: 'g2', seats: 1 });
    expect(hear(w)).toEqual(['facilitator', 'group:g2']);
    w.does('lead', 'group.rename', { group: 'g2', name: 'Owls' });
    expect(hear(w)).toEqual(['facilitator', 'group:g2']);
  });

  test('[HEAR4] keys, links, the door and removals are heard by facilitators alone', () => {
    const w = aWorkshop();
    for (const act of [
      () => w.does('lead', 'seat.link', { seat: w.seatId('ann') }),
      () => w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' }),
      () => w.does('lead', 'lobby.lock', { locked: true }),
      () => w.does('lead', 'seat.remove', { seat: w.seatId('ann') }),
      () => w.does('lead', 'seats.shuffle', {}),
    ]) {
      act();
      expect(hear(w)).toEqual(['facilitator']);
    }
  });

  test('[HEAR7] a draw is heard by each table as its own card', () => {
    const w = aWorkshop().at('challenges');
    const did = w.does('lead', 'challenge.draw', { card: 'cut' });
    expect(hear(w)).toEqual(['facilitator', 'group:g1', 'group:g2']);
    const projector = createProjector(BOROUGH);
    const [entry] = w.log().slice(-1);
    expect(entry && projector.did(w.state(), entry, G1)).toEqual({ type: 'drew', cards: { g1: 'cut' } });
    expect(entry && projector.did(w.state(), entry, 'facilitator')).toEqual(did);
    w.does('lead', 'challenge.draw', { group: 'g2', card: 'gift' });
    expect(hear(w)).toEqual(['facilitator', 'group:g2']);
  });

  test('[HEAR2] breaks, what is presented and questions are heard by everybody', () => {
    const w = published('tenders');
    const everybody = ['facilitator', 'public', 'group:g1', 'group:g2'];
    for (const act of [
      () => w.does('lead', 'break.take', { after: 'tenders' }),
      () => w.does('lead', 'break.end', {}),
      () => w.does('ann', 'tender.present', { tender: 't1' }),
      () => w.does('bob', 'question.ask', { tender: 't1', text: 'Who rings?' }),
    ]) {
      act();
      expect(hear(w)).toEqual(everybody);
    }
  });

  test('[HEAR1] papers, panels and hands are a table’s own', () => {
    const w = assessing();
    for (const act of [
      () => w.does('ann', 'score.difference', { bid: 'bq2', text: 'x', months: 1 }),
      () => w.does('ann', 'score.set', { bid: 'bq2', criterion: 'able', score: 1 }),
      () => w.does('lead', 'score.reveal', { bid: 'bq2' }),
      () => w.does('ann', 'help.ask', { wanted: true }),
      () => w.does('lead', 'scribe.name', { group: 'g1', seat: w.seatId('ann') }),
    ]) {
      act();
      expect(hear(w)).toEqual(['facilitator', 'group:g1']);
    }
  });

  test('[HEAR4] remarks, answered hands, moved breaks and papers given back are heard by facilitators alone', () => {
    const w = assessing();
    w.does('ann', 'help.ask', { wanted: true });
    for (const act of [
      () => w.does('lead', 'remark.capture', { text: 'x', group: 'g1' }),
      () => w.does('lead', 'help.answer', { seat: w.seatId('ann') }),
      () => w.does('lead', 'break.move', { from: 'reveal', after: 'menu' }),
      () => w.does('lead', 'bid.return', { bid: 'bq1' }),
    ]) {
      act();
      expect(hear(w)).toEqual(['facilitator']);
    }
  });

  test('[HEAR5] a reveal whose entry names no table is heard by the table whose plan it was', () => {
    const w = aWorkshop();
    const did = createProjector(w.pack).did;
    const entry = { did: { type: 'revealed', plan: w.plan('g2').id, cost: 1 } } as const;
    expect(did(w.state(), entry, G2)).toEqual(entry.did);
    expect(did(w.state(), entry, G1)).toBeUndefined();
    expect(did(w.state(), entry, 'public')).toBeUndefined();
  });
});
