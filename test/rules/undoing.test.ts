import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undoable } from '../../client/play/undo.ts';
import { factsOf } from '../../shared/game/commands.ts';
import { applyEntry, type Entry } from '../../shared/game/entry.ts';
import { invariantBroken } from '../../shared/game/invariants.ts';
import { may } from '../../shared/game/may.ts';
import { createProjector } from '../../shared/game/project.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { Workshop } from '../../shared/game/state.ts';
import { chosen } from '../../shared/game/testing/a-day.ts';
import type { Played } from '../../shared/game/testing/a-workshop.ts';
import { leftOf, withoutTurned } from './checks.ts';

/** Acts at Ann's table, each told which of a few things it is about. What is refused is not done. */
const ACTS: readonly ((w: Played, a: number, b: number) => void)[] = [
  (w, a, b) => tries(() => w.does('ann', 'plan.place', { organisation: card(a), column: column(b) })),
  (w, a, b) => tries(() => w.does('ann', 'plan.move', { organisation: card(a), from: column(b), to: column(b + 1) })),
  (w, a, b) =>
    tries(() => w.does('ann', 'plan.remove', { organisation: card(a), ...(b % 2 ? { column: 'now' } : {}) })),
  (w, a, b) => {
    const [service = ''] = w.pack.organisations.find(({ id }) => id === card(a))?.services.map(({ id }) => id) ?? [];
    tries(() => w.does('ann', 'plan.service', { organisation: card(a), service, included: b % 2 === 0 }));
  },
  (w, a, b) => tries(() => w.does('ann', 'plan.link', { organisation: card(a), needs: some(need(w, b)) })),
  (w, a, b) => tries(() => w.does('ann', 'plan.link', { organisation: card(a), outcomes: some(outcome(w, b)) })),
  (w, a) => tries(() => w.does('ann', 'need.add', { text: `${a}` })),
  (w, a, b) => tries(() => w.does('ann', 'need.edit', { need: need(w, a), text: `${b}` })),
  (w, a) => tries(() => w.does('ann', 'need.remove', { need: need(w, a) })),
  (w, a, b) => tries(() => w.does('ann', 'need.rank', { need: need(w, a), before: need(w, b) })),
  (w, a, b) => tries(() => w.does('ann', 'outcome.add', { text: `${a}`, needs: some(need(w, b)) })),
  (w, a, b) => tries(() => w.does('ann', 'outcome.edit', { outcome: outcome(w, a), needs: some(need(w, b)) })),
  (w, a) => tries(() => w.does('ann', 'outcome.remove', { outcome: outcome(w, a) })),
  (w, a) => tries(() => w.does('ann', 'option.buy', { option: a % 2 ? 'walk' : 'school' })),
  (w, a) => tries(() => w.does('ann', 'option.return', { option: a % 2 ? 'walk' : 'school' })),
  (w, a, b) => tries(() => w.does('bob', 'plan.place', { organisation: card(a), column: column(b) })),
  (w) => tries(() => w.does('bob', 'undo', { entry: w.lastSeq() })),
];
const CARDS = ['oars', 'seeds', 'moss'] as const;
const card = (a: number) => CARDS[a % CARDS.length] ?? 'oars';
const column = (b: number) => (b % 2 ? 'now' : 'later');
const some = (id: string) => (id === '' ? [] : [id]);
const need = (w: Played, a: number) => nth(keysOf(w.plan().needs), a);
const outcome = (w: Played, a: number) => nth(keysOf(w.plan().outcomes), a);
const nth = (ids: readonly string[], a: number): string => ids[a % Math.max(1, ids.length)] ?? '';

function tries(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error) || !/was refused|Too small|Invalid/.test(error.message)) throw error;
  }
}

/** What would stand there had the entry never been; nothing if what came later has no place to stand. */
function never(states: readonly Workshop[], log: readonly Entry[], seq: number): Workshop | undefined {
  try {
    return leftOf(log.slice(seq)).reduce<Workshop | undefined>(applyEntry, states[seq - 1]);
  } catch {
    return undefined;
  }
}

const written = ({ patches }: Entry) => patches.map(({ path }) => `${JSON.stringify(path).slice(0, -1)},`);
function meet(one: Entry, other: Entry): boolean {
  return written(one).some((a) => written(other).some((b) => a.startsWith(b) || b.startsWith(a)));
}

function offered(w: Played): number | undefined {
  const view = createProjector(w.pack).view(w.state(), `group:${w.table().id}`);
  if (view.audience !== 'group') throw new Error('Ann sits at a table.');
  const own = w.log().filter(({ group }) => group === view.table.id);
  return undoable(own, view.table, may(view.table, view.catalogue, w.seatId('ann')))?.seq;
}

const plays = fc.array(
  fc.record({
    /** More than there are acts: taking back. */
    what: fc.nat({ max: ACTS.length + 9 }),
    a: fc.nat({ max: 5 }),
    b: fc.nat({ max: 5 }),
  }),
  { minLength: 15, maxLength: 60, size: 'max' },
);
/** More of them, each time others, can be asked for from outside. */
const COUNT = Number(process.env.UNDO_RUNS ?? 150);
const RUNS = { numRuns: COUNT, ...(process.env.UNDO_RUNS ? {} : { seed: 2016 }) };
// Far above what a run takes, and longer for a longer run: it ends one that hangs.
const LIMIT = { timeout: Math.max(300_000, COUNT * 1000) };

function begin(): Played {
  const w = chosen('needs');
  for (const text of ['A key', 'A bed']) w.does('ann', 'need.add', { text });
  w.does('ann', 'outcome.add', { text: 'Sleeps' });
  return w.at('menu');
}

test('[UNDO1] [UNDO2] [UNDO5] [UNDO7] [UNDO11] in whatever order things are done and taken back', LIMIT, () => {
  const seen = { back: 0, past: 0, kept: 0, unsound: 0 };
  const property = fc.property(plays, (acts) => {
    const w = begin();
    const arrived = w.lastSeq();
    /** After each entry. */
    const states: Workshop[] = [];

    function takeBack(entry: Entry): void {
      const { seq } = entry;
      const since = leftOf(w.log().slice(seq));
      const struck = w
        .log()
        .slice(seq)
        .filter((each) => !since.includes(each));
      const without = never(states, w.log(), seq);
      const isDone = since.some(({ did }) => did.type === 'undone' && did.entry === seq);
      const isBuiltOn = since.some((each) => meet(entry, each));
      const isUnsound = without === undefined || invariantBroken(without, w.pack) !== undefined;
      const decision = w.decide('ann', 'undo', { entry: seq });
      if (decision.ok) {
        expect({ isDone, isBuiltOn, isUnsound }).toEqual({ isDone: false, isBuiltOn: false, isUnsound: false });
        expect(without && withoutTurned(without)).toEqual(withoutTurned(decision.state));
        seen.back += 1;
        if (struck.some((each) => meet(entry, each))) seen.past += 1;
        w.does('ann', 'undo', { entry: seq });
        return;
      }
      const { code } = decision.refusal;
      if (code === 'option_in_use') return;
      expect(code).toBe(isDone ? 'undo_done' : 'undo_later');
      expect(isDone || isBuiltOn || isUnsound).toBe(true);
      if (!isDone && isBuiltOn) seen.kept += 1;
      if (!isDone && !isBuiltOn) seen.unsound += 1;
    }

    for (const { what, a, b } of acts) {
      const entry = w.log()[w.lastSeq() - 1 - (what - ACTS.length)];
      const act = ACTS[what];
      states[w.lastSeq()] = w.state();
      if (act) act(w, a, b);
      else if (entry && entry.seq > arrived && entry.group === w.table().id && factsOf(entry.command.type).undoable)
        takeBack(entry);
    }
  });
  fc.assert(property, RUNS);
  // It would prove nothing had nothing been taken back, also past what was undone, or nothing refused.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});

test('[UNDO12] whatever was done and taken back, the undo line leads to where the visit began', LIMIT, () => {
  const property = fc.property(plays, (acts) => {
    const w = begin();
    const { turned: _, ...begun } = w.plan();
    const takeBack = () => {
      const seq = offered(w);
      if (seq !== undefined) w.does('ann', 'undo', { entry: seq });
      return seq !== undefined;
    };
    for (const { what, a, b } of acts) (ACTS[what] ?? takeBack)(w, a, b);
    while (takeBack());
    expect(w.plan()).toEqual({ ...begun, turned: w.plan().turned });
  });
  fc.assert(property, RUNS);
});
