import { describe, expect, test } from 'vitest';
import { type ColumnId, makeId, type OrganisationId } from './ids.ts';
import { chosen } from './testing/a-day.ts';
import { aWorkshop } from './testing/a-workshop.ts';
import { BOROUGH } from './testing/borough.ts';
import { asset, choosing, need, outcome, place, undoing } from './testing/undoing.ts';

describe('taking back', () => {
  test('[UNDO1] anyone at the table takes back what the table did, and all is as before', () => {
    const w = choosing();
    place(w, 'kettle');
    const before = w.state();
    const entry = place(w, 'oars', 'later');
    expect(w.does('cat', 'undo', { entry })).toEqual({ type: 'undone', entry, what: 'placed' });
    expect(w.state()).toEqual(before);
    expect(w.log().at(-1)).toMatchObject({ group: 'g1', seq: w.lastSeq() });
  });

  test('[UNDO1] every kind of change to person and plan', () => {
    const w = choosing();
    const [n, o, a] = [need(w).id, outcome(w).id, asset(w).id];
    need(w, 'A bed');
    outcome(w, 'Eats');
    w.does('ann', 'outcome.edit', { outcome: o, needs: [n] });
    place(w, 'kettle');
    place(w, 'oars');
    w.does('ann', 'plan.link', { organisation: 'kettle', needs: [n], outcomes: [o] });
    const acts: (() => void)[] = [
      () => w.does('ann', 'need.add', { text: 'x' }),
      () => w.does('ann', 'need.edit', { need: n, text: 'x' }),
      () => w.does('ann', 'need.remove', { need: n }),
      () => w.does('ann', 'need.rank', { need: n }),
      () => w.does('ann', 'asset.add', { text: 'x' }),
      () => w.does('ann', 'asset.edit', { asset: a, text: 'x' }),
      () => w.does('ann', 'asset.remove', { asset: a }),
      () => w.does('ann', 'outcome.add', { text: 'x', months: 3 }),
      () => w.does('ann', 'outcome.edit', { outcome: o, text: 'x', months: 3, indicator: 'y', needs: [] }),
      () => w.does('ann', 'outcome.remove', { outcome: o }),
      () => w.does('ann', 'outcome.rank', { outcome: o }),
      () => w.does('ann', 'plan.place', { organisation: 'kettle', column: 'later' }),
      () => w.does('ann', 'plan.move', { organisation: 'oars', from: 'now', to: 'now', before: 'kettle' }),
      () => w.does('ann', 'plan.remove', { organisation: 'kettle' }),
      () => w.does('ann', 'plan.link', { organisation: 'oars', needs: [n] }),
      () => w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false }),
    ];
    for (const act of acts) {
      const before = w.state();
      act();
      expect(w.state()).not.toEqual(before);
      w.does('ann', 'undo', { entry: w.lastSeq() });
      expect(w.state()).toEqual(before);
    }
  });

  test('[UNDO2] what others did elsewhere meanwhile stays', () => {
    const w = choosing();
    const entry = place(w, 'kettle');
    place(w, 'oars');
    w.does('bob', 'plan.place', { organisation: 'kettle', column: 'soon' });
    expect(undoing(w, entry)).toBe('allowed');
    w.does('ann', 'undo', { entry });
    expect(w.plan().placed).toEqual({ oars: { in: { now: 2 } } });
    expect(w.plan('g2').placed).toEqual({ kettle: { in: { soon: 1 } } });
  });

  test('[UNDO8] what was seen stays seen: a card that turned as it was placed stays turned', () => {
    const w = choosing();
    place(w, 'kettle');
    w.at('reveal').does('lead', 'plan.reveal', {});
    const entry = place(w, 'oars');
    w.does('ann', 'undo', { entry });
    expect(w.plan().placed).toEqual({ kettle: { in: { now: 1 } } });
    expect(w.plan().turned).toEqual({ kettle: true, oars: true });
  });

  test('[UNDO1] an organisation and a column may be called what a part of the plan is called', () => {
    const columns = BOROUGH.columns.map((column) =>
      column.id === 'now' ? { ...column, id: makeId<ColumnId>('turned') } : column,
    );
    const [first, ...others] = BOROUGH.organisations;
    if (first === undefined) throw new Error('There are organisations.');
    const organisations = [{ ...first, id: makeId<OrganisationId>('turned') }, ...others];
    const w = aWorkshop({ pack: { ...BOROUGH, columns, organisations } }).at('choosing');
    const before = w.state();
    w.does('ann', 'undo', { entry: place(w, 'turned', 'turned') });
    expect(w.state()).toEqual(before);
  });
});

describe('what cannot be taken back', () => {
  test('[UNDO3] steps, guesses, reveals, readiness, names and undoing itself', () => {
    const w = choosing();
    w.does('ann', 'group.rename', { group: 'g1', name: 'Owls' });
    expect(undoing(w, w.lastSeq())).toBe('That cannot be undone.');
    w.does('ann', 'ready.set', { ready: true });
    expect(undoing(w, w.lastSeq())).toBe('That cannot be undone.');
    w.does('ann', 'undo', { entry: place(w, 'oars') });
    expect(undoing(w, w.lastSeq())).toBe('That cannot be undone.');
    place(w, 'kettle');
    w.at('reveal').does('ann', 'plan.guess', { amount: 1 });
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('undo_never');
    w.does('ann', 'plan.reveal', {});
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('undo_never');
  });

  test('[UNDO4] what was done before the table came to this step', () => {
    const w = choosing();
    const entry = place(w, 'oars');
    w.at('needs').at('choosing');
    expect(w.refusal('ann', 'undo', { entry })).toEqual({
      code: 'undo_visit',
      message: 'The table has changed step since, so that cannot be undone.',
    });
    expect(w.asks('ann', 'undo', { entry: place(w, 'kettle') })).toBe('allowed');
  });

  test('[UNDO4] the first act of a visit can be', () => {
    const w = aWorkshop().at('needs');
    expect(w.asks('ann', 'undo', { entry: need(w).entry })).toBe('allowed');
  });

  test('[UNDO6] what another table did answers like what nobody did, and so does what is too long ago', () => {
    const w = choosing();
    w.does('bob', 'plan.place', { organisation: 'oars', column: 'now' });
    const others = w.refusal('ann', 'undo', { entry: w.lastSeq() });
    expect(others).toEqual({ code: 'undo_gone', message: 'That is too long ago to undo.' });
    expect(w.refusal('ann', 'undo', { entry: 999 })).toEqual(others);
    expect(w.refusal('ann', 'undo', { entry: 1 })).toEqual(others);
  });

  test('[SECRET20] nor does undoing tell where in the log something was said without a name', () => {
    const w = chosen('debrief');
    w.does('ann', 'feedback.add', { text: 'A long day' });
    expect(w.refusal('ann', 'undo', { entry: w.lastSeq() })).toEqual(w.refusal('ann', 'undo', { entry: 999 }));
  });

  test('[UNDO6] what the facilitator did, except at this table', () => {
    const w = choosing();
    place(w, 'oars');
    w.at('reveal');
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('undo_gone');
    w.does('lead', 'plan.reveal', {});
    expect(w.asks('ann', 'undo', { entry: w.lastSeq() })).toBe('undo_never');
  });
});
