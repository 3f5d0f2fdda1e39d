import { expect, test } from 'vitest';
import { makeId, type NeedId, type OutcomeId } from '../ids.ts';
import { aWorkshop } from '../testing/a-workshop.ts';

function withCards() {
  const w = aWorkshop().at('choosing');
  for (const organisation of ['kettle', 'lamp']) w.does('ann', 'plan.place', { organisation, column: 'now' });
  w.does('ann', 'need.add', { text: 'A key' });
  const need = makeId<NeedId>(`n${w.lastSeq().toString(36)}`);
  w.does('ann', 'outcome.add', { text: 'Sleeps' });
  const outcome = makeId<OutcomeId>(`o${w.lastSeq().toString(36)}`);
  return { w, need, outcome };
}

test('[LINKED1] a placed card is linked to the needs and outcomes it serves', () => {
  const { w, need, outcome } = withCards();
  expect(w.does('ann', 'plan.link', { organisation: 'kettle', needs: [need] })).toEqual({
    type: 'linked',
    organisation: 'kettle',
  });
  w.does('ann', 'plan.link', { organisation: 'kettle', outcomes: [outcome] });
  expect(w.plan().placed).toEqual({
    kettle: { in: { now: 1 }, needs: { [need]: true }, outcomes: { [outcome]: true } },
    lamp: { in: { now: 2 } },
  });
  w.does('ann', 'plan.link', { organisation: 'kettle', needs: [], outcomes: [] });
  expect(w.plan().placed).toMatchObject({ kettle: { needs: {}, outcomes: {} } });
});

test('[LINKED1] what is linked already is not linked again', () => {
  const { w, need, outcome } = withCards();
  const both = { organisation: 'kettle', needs: [need], outcomes: [outcome] };
  w.does('ann', 'plan.link', both);
  expect(w.asks('ann', 'plan.link', both)).toBe('already_so');
  expect(w.asks('ann', 'plan.link', { organisation: 'kettle' })).toBe('already_so');
  expect(w.asks('ann', 'plan.link', { ...both, needs: [] })).toBe('allowed');
  expect(w.asks('ann', 'plan.link', { ...both, outcomes: [] })).toBe('allowed');
  expect(w.asks('ann', 'plan.link', { organisation: 'lamp', needs: [] })).toBe('already_so');
});

test('[LINKED1] card, needs and outcomes must be there', () => {
  const { w, need, outcome } = withCards();
  expect(w.asks('ann', 'plan.link', { organisation: 'oars', needs: [need] })).toBe('gone');
  expect(w.asks('ann', 'plan.link', { organisation: 'lamp', needs: [need, 'n99'] })).toBe('gone');
  expect(w.asks('ann', 'plan.link', { organisation: 'lamp', needs: [need], outcomes: ['o99'] })).toBe('gone');
  expect(w.asks('ann', 'plan.link', { organisation: 'lamp', needs: ['n99'], outcomes: [outcome] })).toBe('gone');
});

test('[SVC1] a group includes an organisation with some of its services only', () => {
  const { w } = withCards();
  const tea = { organisation: 'kettle', service: 'tea' };
  expect(w.does('ann', 'plan.service', { ...tea, included: false })).toEqual({
    type: 'serviceSet',
    ...tea,
    included: false,
  });
  expect(w.plan().placed).toMatchObject({ kettle: { without: { tea: true } } });
  expect(w.asks('ann', 'plan.service', { ...tea, included: false })).toBe('already_so');
  expect(w.does('ann', 'plan.service', { ...tea, included: true })).toMatchObject({ included: true });
  expect(w.plan().placed).toMatchObject({ kettle: { without: {} } });
  expect(w.asks('ann', 'plan.service', { ...tea, included: true })).toBe('already_so');
  w.does('ann', 'plan.service', { ...tea, included: false });
  expect(w.plan().placed).toMatchObject({ kettle: { without: { tea: true } } });
});

test('[SVC2] one service stays', () => {
  const { w } = withCards();
  expect(w.asks('ann', 'plan.service', { organisation: 'lamp', service: 'night', included: false })).toBe(
    'last_service',
  );
  w.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
  expect(w.asks('ann', 'plan.service', { organisation: 'kettle', service: 'calls', included: false })).toBe(
    'last_service',
  );
  expect(w.asks('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: true })).toBe('allowed');
});

test('[SVC1] the card must be on the board and the service its own', () => {
  const { w } = withCards();
  expect(w.asks('ann', 'plan.service', { organisation: 'oars', service: 'repair', included: false })).toBe('gone');
  expect(w.asks('ann', 'plan.service', { organisation: 'kettle', service: 'night', included: false })).toBe('gone');
});
