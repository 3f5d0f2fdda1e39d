import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../game/chance.ts';
import { COMMANDS, isTableCommand } from '../game/commands.ts';
import { may } from '../game/may.ts';
import { keysOf } from '../game/records.ts';
import { STEP_IDS } from '../game/steps.ts';
import { assessing } from '../game/testing/a-day.ts';
import { viewOf } from '../game/testing/a-table.ts';
import { aWorkshop, type Played } from '../game/testing/a-workshop.ts';
import { ideasFor } from './ideas.ts';
import { chooseCommand } from './player.ts';

/** Lets a seat act by itself. */
function play(w: Played, acts: number, seed = 'a player', name = 'ann', group = 'g1'): Set<string> {
  const chance = chanceFrom(seed);
  const done = new Set<string>();
  for (let i = 0; i < acts; i++) {
    const command = chooseCommand(viewOf(w, group), w.seatId(name), chance);
    if (command === undefined) throw new Error('There is always something to do.');
    const { type, payload } = command;
    w.does(name, type, payload);
    done.add(type);
  }
  return done;
}

describe('an automatic player does only what it may', () => {
  test('[PLAY1] and in the lobby that is little', () => {
    expect([...play(aWorkshop(), 20)].sort()).toEqual(['help.ask', 'ready.set']);
    expect(play(aWorkshop().at('needs'), 150)).not.toContain('plan.place');
  });

  test('[PLAY1] and in time everything a seat does at a table', () => {
    const w = aWorkshop({ groups: 3 }).seats('cat', 'g3');
    w.does('lead', 'settings.change', { bidders: 2 });
    const done = new Set<string>();
    const tables = [
      ['ann', 'g1'],
      ['bob', 'g2'],
      ['cat', 'g3'],
    ] as const;
    for (const step of STEP_IDS.slice(2, -1)) {
      w.at(step);
      for (let i = 0; i < 4; i++)
        if (w.asks('lead', 'challenge.draw', {}) === 'allowed') w.does('lead', 'challenge.draw', {});
      if (step === 'tenders') w.does('bob', 'question.ask', { tender: 't1', text: 'Who rings first?' });
      for (const [name, group] of tables)
        for (const type of play(w, 150, `${name} at ${step}`, name, group)) done.add(type);
    }
    expect(keysOf(COMMANDS).filter((type) => COMMANDS[type].who.startsWith('table') && !done.has(type))).toEqual([
      'undo',
    ]);
  });
});

test('[PLAY1] with the same chances it does the same', () => {
  const log = (seed: string) => {
    const w = aWorkshop().at('choosing');
    play(w, 30, seed);
    return w.log().map(({ command }) => command);
  };
  expect(log('one')).toEqual(log('one'));
  expect(log('one')).not.toEqual(log('two'));
});

test('[PLAYER4] it scores for nobody but itself, and the scores are turned over without who has no device', () => {
  const w = assessing();
  w.does('lead', 'seat.add', { name: 'Ida', group: 'g1' });
  play(w, 150, 'a panel');
  const [panel] = Object.values(w.table().panels);
  expect(panel?.in).toEqual({ [w.seatId('ann')]: { able: true } });
  expect(panel?.scores).toEqual({ [w.seatId('ann')]: { able: expect.any(Number) } });
});

test('[PLAY2] it knows no more than its table: what it wants is made from its view alone', () => {
  const w = aWorkshop().at('choosing');
  w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  const chance = chanceFrom('curious');
  for (let i = 0; i < 50; i++)
    for (const idea of ideasFor(viewOf(w), w.seatId('ann'), chance)) {
      expect(isTableCommand(idea)).toBe(true);
      if ('plan' in idea.payload) expect(idea.payload.plan).toBe(w.plan().id);
    }
});

test('[PLAY1] in a closed workshop it does nothing', () => {
  const w = aWorkshop().at('choosing');
  w.does('lead', 'workshop.close', {});
  expect(chooseCommand(viewOf(w), w.seatId('ann'), chanceFrom('x'))).toBeUndefined();
  expect(
    may(viewOf(w).table, viewOf(w).catalogue, w.seatId('ann'))({ type: 'ready.set', payload: { ready: true } })?.code,
  ).toBe('closed');
});
