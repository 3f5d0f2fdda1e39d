import { describe, expect, test } from 'vitest';
import { may } from '../../shared/game/may.ts';
import { createProjector } from '../../shared/game/project.ts';
import { STEP_IDS } from '../../shared/game/steps.ts';
import { chosen, published } from '../../shared/game/testing/a-day.ts';
import { aWorkshop, type Played } from '../../shared/game/testing/a-workshop.ts';
import { CAN_UNDO, undoable } from './undo.ts';

/** What the undo line of Ann's table names: what it did and when, as the table itself hears it. */
function offered(w: Played) {
  const seat = w.seatId('ann');
  const view = createProjector(w.pack).view(w.state(), `group:${w.table().id}`);
  if (view.audience !== 'group') throw new Error('Ann sits at a table.');
  const recent = w.log().filter(({ group }) => group === view.table.id);
  const last = undoable(recent, view.table, may(view.table, view.catalogue, seat));
  if (last !== undefined) expect(w.asks('ann', 'undo', { entry: last.seq })).toBe('allowed');
  return last?.did.type;
}
const takesBack = (w: Played) => w.does('ann', 'undo', { entry: lastOf(w) });
function lastOf(w: Played): number {
  const type = offered(w);
  return w.log().findLast(({ did, group }) => group === w.table().id && did.type === type)?.seq ?? 0;
}
const needs = () => aWorkshop().at('needs');

describe('the undo line', () => {
  test('[UNDO12] names the latest thing that can be taken back', () => {
    const w = needs();
    expect(offered(w)).toBeUndefined();
    w.does('ann', 'need.add', { text: 'one' });
    w.does('ann', 'asset.add', { text: 'two' });
    w.does('ann', 'ready.set', { ready: true });
    expect(offered(w)).toBe('assetAdded');
  });

  test('[UNDO12] what was taken back is not named again, nor is taking it back, and nothing from before the visit', () => {
    const w = needs();
    w.does('ann', 'need.add', { text: 'one' });
    w.does('ann', 'asset.add', { text: 'two' });
    takesBack(w);
    expect(offered(w)).toBe('needAdded');
    expect(offered(w.at('choosing'))).toBeUndefined();
  });

  test('[UNDO11] goes back act by act: a service left out, the card taken off', () => {
    const w = aWorkshop().at('choosing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.does('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false });
    w.does('ann', 'plan.remove', { organisation: 'oars', column: 'now' });
    for (const type of ['removed', 'serviceSet', 'placed']) {
      expect(offered(w)).toBe(type);
      takesBack(w);
    }
    expect(offered(w)).toBeUndefined();
    expect(w.plan().placed).toEqual({});
  });

  test('[UNDO12] names a purchase that can be given back, and giving it back', () => {
    const w = chosen('menu');
    w.does('ann', 'plan.place', { organisation: 'seeds', column: 'now' });
    w.does('ann', 'option.buy', { option: 'talk' });
    expect(offered(w)).toBe('placed');
    w.does('ann', 'option.buy', { option: 'walk' });
    expect(offered(w)).toBe('optionBought');
    w.does('ann', 'plan.place', { organisation: 'moss', column: 'now' });
    w.does('ann', 'plan.remove', { organisation: 'moss' });
    w.does('ann', 'option.return', { option: 'walk' });
    expect(offered(w)).toBe('optionReturned');
  });

  test('[UNDO12] names nothing while the paper is out, or once the workshop is closed', () => {
    const w = published();
    w.does('lead', 'tender.return', { tender: 't1' });
    w.does('ann', 'need.add', { text: 'one' });
    expect(offered(w)).toBe('needAdded');
    w.does('ann', 'tender.publish', { tender: 't1' });
    expect(offered(w)).toBeUndefined();
    w.does('lead', 'tender.return', { tender: 't1' });
    expect(offered(w)).toBe('needAdded');
    w.does('lead', 'workshop.close', {});
    expect(offered(w)).toBeUndefined();
  });

  test('[UNDO12] stands only where a table writes or plans, and names nothing elsewhere', () => {
    const w = published('tenders');
    w.does('lead', 'tender.return', { tender: 't1' });
    w.does('ann', 'need.add', { text: 'one' });
    expect(offered(w)).toBeUndefined();
    const without = STEP_IDS.filter((step) => !CAN_UNDO[step]);
    expect(without).toEqual(['lobby', 'briefing', 'tenders', 'assessment', 'debrief']);
  });

  test('[UNDO12] names nothing from before the cards were turned', () => {
    const w = published('costing');
    w.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
    w.does('ann', 'plan.remove', { organisation: 'oars' });
    const removal = w.lastSeq();
    w.does('lead', 'plan.reveal', {});
    expect(offered(w)).toBeUndefined();
    expect(w.refusal('ann', 'undo', { entry: removal })?.message).toContain('the cards were turned');
    w.does('ann', 'plan.remove', { organisation: 'kettle' });
    expect(offered(w)).toBe('removed');
  });

  test('[UNDO12] names nothing done on another plan than the one that is open', () => {
    const w = published('tender', { groups: 3 }).seats('cat', 'g3');
    w.does('lead', 'settings.change', { bidders: 2 });
    w.at('framework').does('ann', 'need.add', { text: 'one' });
    w.does('ann', 'plan.open', { plan: 'q1b' });
    expect(offered(w)).toBeUndefined();
    w.does('ann', 'asset.add', { text: 'two' });
    expect(offered(w)).toBe('assetAdded');
  });
});
