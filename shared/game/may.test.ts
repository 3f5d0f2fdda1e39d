/** The button and the rule ask the same: what `may` answers on a table's own view is what deciding answers. */
import { describe, expect, test } from 'vitest';
import { COMMANDS, isTableCommand } from './commands.ts';
import { decide } from './decide.ts';
import { may } from './may.ts';
import { keysOf } from './records.ts';
import { actOnTable } from './table-rules.ts';
import { viewOf } from './testing/a-table.ts';
import { aWorkshop, commandOf, LEAD, type Played } from './testing/a-workshop.ts';

const SITUATIONS: Readonly<Record<string, () => Played>> = {
  lobby: () => aWorkshop(),
  briefing: () => aWorkshop().at('briefing'),
  needs: () => thought(aWorkshop().at('needs')),
  choosing: () => chosen(),
  'choosing with nothing placed': () => aWorkshop().at('choosing'),
  'reveal before the guess': () => chosen().at('reveal'),
  'reveal after the guess': () => guessed(),
  'reveal after the turn': () => turned(),
  'choosing after the turn': () => turned().at('choosing'),
  'needs after the turn': () => turned().at('needs'),
  closed: () => {
    const w = turned();
    w.does('lead', 'workshop.close', {});
    return w;
  },
};

function thought(w: Played): Played {
  w.does('ann', 'need.add', { text: 'A key' });
  w.does('ann', 'need.add', { text: 'A bed' });
  w.does('ann', 'asset.add', { text: 'A cousin' });
  w.does('ann', 'outcome.add', { text: 'Sleeps', months: 5 });
  w.does('ann', 'outcome.add', { text: 'Eats' });
  return w;
}
function chosen(): Played {
  const w = thought(aWorkshop().at('choosing'));
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('ann', 'plan.place', { organisation: 'lamp', column: 'now' });
  w.does('ann', 'ready.set', { ready: true });
  return w;
}
function guessed(): Played {
  const w = chosen().at('reveal');
  w.does('ann', 'plan.guess', { amount: 5 });
  return w;
}
function turned(): Played {
  const w = guessed();
  w.does('ann', 'plan.reveal', {});
  return w;
}

/** Every table command with every mixture of things that are there and things that are not. */
function commandsFor(w: Played) {
  const { needs, assets, outcomes } = w.plan();
  const some = (keys: readonly string[], strange: string) => [...keys, strange];
  const needIds = some(keysOf(needs), 'n99');
  const outcomeIds = some(keysOf(outcomes), 'o99');
  const organisations = ['kettle', 'lamp', 'oars', 'nobody'];
  const columns = ['now', 'later', 'never'];
  const made: { type: keyof typeof COMMANDS; payload: object }[] = [];
  for (const plan of ['p1', 'p2', 'p99']) {
    const add = (type: keyof typeof COMMANDS, payload: object) => made.push({ type, payload: { plan, ...payload } });
    for (const type of ['need.add', 'asset.add', 'outcome.add'] as const) add(type, { text: 'x' });
    for (const need of needIds) {
      add('need.edit', { need, text: 'A key' });
      add('need.remove', { need });
      for (const before of [undefined, ...needIds]) add('need.rank', { need, before });
      add('outcome.add', { text: 'x', needs: [need] });
    }
    for (const asset of some(keysOf(assets), 'a99')) {
      add('asset.edit', { asset, text: 'A cousin' });
      add('asset.remove', { asset });
    }
    for (const outcome of outcomeIds) {
      add('outcome.edit', { outcome, text: 'Sleeps' });
      add('outcome.edit', { outcome, needs: ['n99'] });
      add('outcome.remove', { outcome });
      for (const before of [undefined, ...outcomeIds]) add('outcome.rank', { outcome, before });
    }
    for (const organisation of organisations) {
      add('plan.remove', { organisation });
      add('plan.link', { organisation, needs: needIds.slice(0, 1), outcomes: outcomeIds.slice(0, 1) });
      add('plan.link', { organisation, needs: ['n99'] });
      for (const column of columns) {
        add('plan.place', { organisation, column });
        add('plan.remove', { organisation, column });
        add('plan.move', { organisation, from: column, to: 'later' });
        add('plan.move', { organisation, from: 'now', to: column, before: 'lamp' });
      }
      for (const service of ['tea', 'night', 'calls'])
        for (const included of [true, false]) add('plan.service', { organisation, service, included });
    }
    for (const amount of [5, 6]) add('plan.guess', { amount });
    for (const again of [undefined, true]) add('plan.reveal', { again });
  }
  for (const ready of [true, false]) made.push({ type: 'ready.set', payload: { ready } });
  return made.map(({ type, payload }) => commandOf(type, payload)).filter(isTableCommand);
}

describe.each(Object.keys(SITUATIONS))('in %s', (situation) => {
  const w = SITUATIONS[situation]?.() ?? aWorkshop();
  const view = viewOf(w);
  const context = { pack: w.pack, now: 2_000_000, seq: w.lastSeq() + 1, history: w.log() };

  test('[MAY1] what may answers to somebody at the table is what deciding answers', () => {
    const seat = w.seatId('ann');
    const seen = new Set<string>();
    for (const command of commandsFor(w)) {
      const decision = decide(w.state(), command, { ...context, by: seat });
      const answer = may(view.table, view.catalogue, seat)(command);
      expect({ command, answer }).toEqual({ command, answer: decision.ok ? undefined : decision.refusal });
      seen.add(answer?.code ?? 'allowed');
    }
    expect(seen.size).toBeGreaterThan(situation === 'closed' ? 0 : 1);
  });

  test('[MAY1] and what it answers to a facilitator about the table’s own plan', () => {
    for (const command of commandsFor(w)) {
      if ('plan' in command.payload && command.payload.plan !== 'p1') continue;
      const decision = decide(w.state(), command, { ...context, by: LEAD });
      const answer = may(view.table, view.catalogue, undefined)(command);
      // A closed table says so first; who may not act there at all is told that first by the server.
      if (answer?.code === 'closed') continue;
      expect({ command, answer }).toEqual({ command, answer: decision.ok ? undefined : decision.refusal });
    }
  });

  test('[MAY2] the browser’s prediction of a move is what the server decides', () => {
    const seat = w.seatId('ann');
    for (const command of commandsFor(w)) {
      if (!('predicted' in COMMANDS[command.type])) continue;
      const decision = decide(w.state(), command, { ...context, by: seat });
      const acted = actOnTable(view.table, view.catalogue, seat, command, { seq: context.seq });
      expect(acted.ok).toBe(decision.ok);
      if (acted.ok && decision.ok) expect(acted.table).toEqual(decision.state.groups[view.table.id]?.table);
      if (!acted.ok && !decision.ok) expect(acted.refusal).toEqual(decision.refusal);
    }
  });
});
