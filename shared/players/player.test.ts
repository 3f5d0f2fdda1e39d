import { expect, test } from 'vitest';
import { chanceFrom } from '../game/chance.ts';
import { COMMANDS, isTableCommand } from '../game/commands.ts';
import { may } from '../game/may.ts';
import { createProjector } from '../game/project.ts';
import { keysOf } from '../game/records.ts';
import { aWorkshop, type Played } from '../game/testing/a-workshop.ts';
import type { GroupView } from '../game/views.ts';
import { ideasFor } from './ideas.ts';
import { chooseCommand } from './player.ts';

function viewOf(w: Played): GroupView {
  const view = createProjector(w.pack).view(w.state(), `group:${w.table().id}`);
  if (view.audience !== 'group') throw new Error('A table has a view of its own.');
  return view;
}
/** Lets Ann's seat act by itself. */
function play(w: Played, acts: number, seed = 'a player'): Set<string> {
  const chance = chanceFrom(seed);
  const done = new Set<string>();
  for (let i = 0; i < acts; i++) {
    const command = chooseCommand(viewOf(w), w.seatId('ann'), chance);
    if (command === undefined) throw new Error('There is always something to do.');
    const { type, payload } = command;
    w.does('ann', type, payload);
    done.add(type);
  }
  return done;
}

test('[PLAY1] an automatic player does only what it may, and in time everything a seat does at a table', () => {
  const w = aWorkshop();
  const done = play(w, 20);
  expect([...done]).toEqual(['ready.set']);
  for (const each of play(w.at('needs'), 150)) done.add(each);
  expect(done).not.toContain('plan.place');
  for (const each of play(w.at('choosing'), 200)) done.add(each);
  for (const each of play(w.at('reveal'), 200)) done.add(each);
  expect(keysOf(COMMANDS).filter((type) => COMMANDS[type].who.startsWith('table') && !done.has(type))).toEqual([
    'undo',
  ]);
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
