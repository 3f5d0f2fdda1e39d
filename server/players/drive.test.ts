/** Automatic players: they act at the pace of people, only while somebody is there, and only as a person may. */
import { expect, test } from 'vitest';
import { type GroupId, makeId, type PlanId, type SeatId } from '../../shared/game/ids.ts';
import { createProjector } from '../../shared/game/project.ts';
import { createMemoryStore } from '../store/store-double.ts';
import { anOrder, aRunnerWithPeople, pack } from '../workshop/a-workshop.ts';
import { placeOf } from '../workshop/connections.ts';
import { createPlayers } from './drive.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function aRoomWithPlayers() {
  const { runner } = await aRunnerWithPeople(createMemoryStore());
  const group = makeId<GroupId>('g1');
  await runner.submit(anOrder({ type: 'player.fill', payload: { group, seats: 4 } }));
  for (const step of ['needs', 'choosing'] as const)
    await runner.submit(anOrder({ type: 'step.go', payload: { step } }));
  const projector = createProjector(pack);
  const room = { anybody: true };
  let turn = 0;
  const state = () => {
    const now = runner.position().state;
    if (now === undefined) throw new Error('The workshop is open.');
    return now;
  };
  const players = createPlayers({
    time: runner.time,
    chance: { bytes: (count) => new Uint8Array(count), below: (below) => (turn++ * 7919) % below },
    state,
    view(seat: SeatId) {
      const place = placeOf(state(), { seat });
      const view = place === undefined ? undefined : projector.view(state(), place.audience);
      return view?.audience === 'group' ? view : undefined;
    },
    anybodyThere: () => room.anybody,
    submit: runner.submit,
  });
  return { runner, players, room, state };
}

type Room = Awaited<ReturnType<typeof aRoomWithPlayers>>;

/** What was done since an entry, after so many seconds more. */
async function doneIn({ runner, players }: Pick<Room, 'runner' | 'players'>, seconds: number, since: number) {
  players.consider();
  for (let second = 0; second < seconds; second++) {
    runner.time.pass(1000);
    await settled();
    await settled();
  }
  return new Set(runner.published.slice(since).map(({ entry }) => entry.did.type));
}

async function peopleLeave({ runner, state }: Pick<Room, 'runner' | 'state'>): Promise<void> {
  for (const [seat, { automatic } = {}] of Object.entries(state().seats))
    if (!automatic) await runner.submit(anOrder({ type: 'seat.remove', payload: { seat: makeId<SeatId>(seat) } }));
}

test('[PLAYER1] each automatic seat acts about once in six seconds, by itself', async () => {
  const { runner, players, state } = await aRoomWithPlayers();
  const before = runner.position().seq;
  players.consider();
  for (let second = 0; second < 60; second++) {
    runner.time.pass(1000);
    await settled();
    await settled();
  }
  const done = runner.published.slice(before);
  const automatic = Object.entries(state().seats).flatMap(([seat, { automatic } = {}]) => (automatic ? [seat] : []));
  expect(automatic).toHaveLength(4);
  expect(new Set(done.map(({ entry }) => entry.by))).toEqual(new Set(automatic));
  expect(done.length).toBeGreaterThan(10);
  expect(done.length).toBeLessThan(60);
});

test('[PLAYER2] nobody plays to an empty room, or in a closed workshop', async () => {
  const { runner, players, room } = await aRoomWithPlayers();
  room.anybody = false;
  players.consider();
  expect(runner.time.waiting()).toBe(0);
  room.anybody = true;
  players.consider();
  expect(runner.time.waiting()).toBe(1);
  players.stop();
  expect(runner.time.waiting()).toBe(0);
  await runner.submit(anOrder({ type: 'workshop.close', payload: {} }));
  players.consider();
  expect(runner.time.waiting()).toBe(0);
});

test('[PLAYER2] while everybody is asked to look up the boards are still, and play goes on after it', async () => {
  const { runner, players } = await aRoomWithPlayers();
  players.consider();
  await runner.submit(anOrder({ type: 'announce', payload: { lookUp: true } }));
  const still = runner.published.length;
  await doneIn({ runner, players }, 60, still);
  expect(runner.published.length).toBe(still);
  expect(runner.time.waiting()).toBe(0);
  await runner.submit(anOrder({ type: 'announce', payload: { lookUp: false } }));
  const after = runner.published.length;
  expect((await doneIn({ runner, players }, 60, after)).size).toBeGreaterThan(0);
});

test('[PLAYER3] beside people a player leaves what ends a step to them, and it never calls the facilitator', async () => {
  const { runner, players, state } = await aRoomWithPlayers();
  const [person] = Object.keys(state().seats);
  const [organisation, column] = [pack.organisations[0]?.id, pack.columns[0]?.id];
  if (person === undefined || organisation === undefined || column === undefined) throw new Error('All are there.');
  const place = { plan: makeId<PlanId>('p1'), organisation, column };
  await runner.submit(anOrder({ type: 'plan.place', payload: place }, makeId<SeatId>(person)));
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'reveal' } }));
  const before = runner.published.length;
  const some = (seconds: number) => doneIn({ runner, players }, seconds, before);
  const beside = await some(240);
  expect(beside).toContain('guessed');
  expect([beside.has('revealed'), beside.has('helpAsked')]).toEqual([false, false]);
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'needs' } }));
  const thinking = await some(480);
  expect(thinking).toContain('needAdded');
  expect([...thinking].filter((type) => /(Edited|Removed)$/.test(type))).toEqual([]);
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'reveal' } }));
  await peopleLeave({ runner, state });
  expect(await some(240)).toContain('revealed');
});

test('[PLAYER4] where only automatic players have a device they wait for nobody who has none', async () => {
  const { runner, players, state } = await aRoomWithPlayers();
  await peopleLeave({ runner, state });
  const before = runner.published.length;
  const group = makeId<GroupId>('g1');
  await runner.submit(anOrder({ type: 'seat.add', payload: { name: 'Ida', group } }));
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'choosing' } }));
  expect(await doneIn({ runner, players }, 120, before)).toContain('placed');
  await runner.submit(anOrder({ type: 'step.go', payload: { step: 'reveal' } }));
  expect(await doneIn({ runner, players }, 240, before)).toContain('revealed');
});
