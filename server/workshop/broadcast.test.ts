/** The door out: who is sent what, in what order, and what nobody is sent. */
import { expect, test } from 'vitest';
import { applyViewPatches } from '../../shared/game/diff.ts';
import { type ColumnId, makeId, type OrganisationId, type PlanId } from '../../shared/game/ids.ts';
import { createProjector } from '../../shared/game/project.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Patch } from '../../shared/protocol/messages.ts';
import { createMemoryStore } from '../store/store-double.ts';
import { announcing, anOrder, aRunnerWithPeople, pack, type TestRunner } from './a-workshop.ts';
import { createBroadcast } from './broadcast.ts';

const AUDIENCES: readonly Audience[] = [
  'facilitator',
  'public',
  `group:${makeId('g1')}`,
  `group:${makeId('g2')}`,
  `group:${makeId('g3')}`,
];

interface Sent {
  readonly audience: Audience;
  readonly patch: Patch;
}

/** Everything the runner publishes goes through a broadcast, beginning where it stands. */
async function listening() {
  const { runner, seats } = await aRunnerWithPeople(createMemoryStore());
  const projector = createProjector(pack);
  const sent: Sent[] = [];
  const broadcast = createBroadcast((audience, patch) => sent.push({ audience, patch }));
  const views = new Map<Audience, View>();
  for (const audience of AUDIENCES) {
    const told = broadcast.listen(audience, () => now(runner, (state) => projector.view(state, audience)));
    views.set(audience, told.view);
  }
  let done = runner.published.length;
  const tell = (): void => {
    for (const { entry, state } of runner.published.slice(done)) {
      broadcast.publish({
        seq: entry.seq,
        by: entry.by,
        view: (audience) => projector.view(state, audience),
        did: (audience) => projector.did(state, entry, audience),
      });
    }
    done = runner.published.length;
  };
  return { runner, seats, broadcast, projector, sent, views, tell };
}

function now<T>(runner: TestRunner, of: (state: NonNullable<ReturnType<TestRunner['position']>['state']>) => T) {
  const { state, seq } = runner.position();
  if (state === undefined) throw new Error('The workshop is open.');
  return { seq, view: of(state) };
}

test('[SEND1] an audience whose view did not change, and that may not hear of it, is sent nothing', async () => {
  const { runner, seats, sent, tell } = await listening();
  const [seat] = seats;
  if (seat === undefined) throw new Error('Somebody sits.');
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'needs' } }));
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'choosing' } }));
  tell();
  sent.length = 0;
  const organisation = pack.organisations[0]?.id ?? makeId<OrganisationId>('none');
  const column = pack.columns[0]?.id ?? makeId<ColumnId>('none');
  const plan = makeId<PlanId>('p1');
  const answer = await runner.submit(anOrder({ type: 'plan.place', payload: { plan, organisation, column } }, seat));
  expect(answer.ok).toBe(true);
  tell();
  expect(sent.map(({ audience }) => audience).sort()).toEqual(['facilitator', 'group:g1']);
});

test('[SEND2] each message says which came before it, and all of them make the view', async () => {
  const { runner, sent, views, projector, tell } = await listening();
  const last = new Map<Audience, number>(AUDIENCES.map((audience) => [audience, 4]));
  for (const text of ['one', 'two']) await runner.submit(announcing(text));
  await runner.submit(anOrder({ type: 'group.rename', payload: { group: makeId('g2'), name: 'Otters' } }));
  await runner.submit(anOrder({ type: 'lobby.lock', payload: { locked: true } }));
  await runner.submit(anOrder({ type: 'seats.shuffle', payload: {} }));
  tell();
  for (const { audience, patch } of sent) {
    expect(patch.from).toBe(last.get(audience));
    last.set(audience, patch.seq);
    const before = views.get(audience);
    if (before !== undefined) views.set(audience, applyViewPatches(before, patch.patches));
  }
  const { state } = runner.position();
  for (const audience of AUDIENCES) {
    expect(JSON.parse(JSON.stringify(views.get(audience)))).toEqual(
      state && JSON.parse(JSON.stringify(projector.view(state, audience))),
    );
  }
});

test('[SEND3] an audience that nobody listens to is sent nothing, and begins again where the room is', async () => {
  const { runner, sent, broadcast, projector, tell } = await listening();
  broadcast.leave('public');
  await runner.submit(announcing('unheard'));
  tell();
  expect(sent.some(({ audience }) => audience === 'public')).toBe(false);
  const told = broadcast.listen('public', () => now(runner, (state) => projector.view(state, 'public')));
  expect(told).toMatchObject({ seq: 5, view: { room: { announcement: { text: 'unheard' } } } });
  await runner.submit(announcing('heard'));
  tell();
  expect(sent.filter(({ audience }) => audience === 'public')).toMatchObject([{ patch: { from: 5, seq: 6 } }]);
});

test('[SEND4] what was done is told only to those who may know', async () => {
  const { runner, seats, sent, tell } = await listening();
  const [seat] = seats;
  if (seat === undefined) throw new Error('Somebody sits.');
  await runner.submit(anOrder({ type: 'seat.rename', payload: { seat, name: 'Ada L' } }, seat));
  tell();
  const heard = sent.filter(({ patch }) => patch.did !== undefined).map(({ audience }) => audience);
  expect(heard.sort()).toEqual(['facilitator', 'group:g1']);
});

test('[SECRET20] whose sentence without a name it is stands on no message: who did it comes only with what was done', async () => {
  const { runner, seats, sent, tell } = await listening();
  const [seat] = seats;
  if (seat === undefined) throw new Error('Somebody sits.');
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'debrief' } }));
  tell();
  sent.length = 0;
  await runner.submit(anOrder({ type: 'pledge.add', payload: { text: 'Ring Pat' } }, seat));
  tell();
  expect(sent.map(({ audience }) => audience).sort()).toEqual(['facilitator', 'group:g1']);
  expect(JSON.stringify(sent)).toContain('Ring Pat');
  expect(JSON.stringify(sent)).not.toContain(seat);
});
