/** Rooms in which everything is tried: at each step, empty and busy, full, closed, without a briefing. */
import { LIMITS } from '../../game/limits.ts';
import { keysOf } from '../../game/records.ts';
import { STEP_IDS, type StepId } from '../../game/steps.ts';
import { aWorkshop, LEAD, type Played, tokenHash } from '../../game/testing/a-workshop.ts';
import { BOROUGH } from '../../game/testing/borough.ts';

const WITHOUT_BRIEFING = { ...BOROUGH, agenda: BOROUGH.agenda.filter(({ step }) => step !== 'briefing') };

/** A room at a step, with a bit of everything done at the first table and nothing at the second. */
function roomAt(step: StepId, { pack = BOROUGH, revealed = false, busy = true } = {}): Played {
  const room = aWorkshop({ groups: 3, pack }).seats('cat', 'g1', 'lived');
  room.does('lead', 'facilitator.invite', { name: 'Sue', kind: 'second' });
  room.does('door', 'link.use', { link: tokenHash(`link${room.lastSeq()}`), token: tokenHash('sue') });
  room.does('lead', 'seat.link', { seat: room.seatId('cat') });
  room.does('lead', 'announce', { text: 'One', lookUp: false });
  if (busy) {
    room.at('needs');
    for (const text of ['One', 'Two']) {
      room.does('ann', 'need.add', { text });
      room.does('ann', 'asset.add', { text });
      room.does('ann', 'outcome.add', { text });
    }
    room.at('choosing');
    for (const column of ['now', 'soon']) room.does('ann', 'plan.place', { organisation: 'kettle', column });
    room.does('ann', 'plan.place', { organisation: 'oars', column: 'now' });
    room.does('ann', 'plan.service', { organisation: 'kettle', service: 'tea', included: false });
  }
  if (revealed) {
    room.at('reveal').does('ann', 'plan.guess', { amount: 1000 });
    room.does('ann', 'plan.reveal', {});
  }
  if (room.state().step !== step) room.at(step);
  return room;
}

/** A room in which the first table is full, or all are, or nobody may come in. */
function fullRoom(tables: readonly string[], step: StepId = 'lobby'): Played {
  const room = roomAt(step, { busy: false });
  for (const group of tables) {
    const taken = Object.values(room.state().seats).filter((seat) => seat?.group === group).length;
    room.does('lead', 'player.fill', { group, seats: 12 - taken });
  }
  return room;
}

function after(room: Played, act: (room: Played) => void): Played {
  act(room);
  return room;
}

/** Rooms at rest, at every step and in every odd case. */
export const ROOMS: readonly Played[] = [
  ...STEP_IDS.map((step) => roomAt(step, { busy: false })),
  ...STEP_IDS.map((step) => roomAt(step)),
  ...STEP_IDS.map((step) => roomAt(step, { revealed: true })),
  ...STEP_IDS.map((step) => after(roomAt(step), (room) => room.does('lead', 'workshop.close', {}))),
  roomAt('lobby', { pack: WITHOUT_BRIEFING }),
  fullRoom(['g1']),
  fullRoom(['g1', 'g2', 'g3']),
  ...STEP_IDS.map((step) =>
    after(roomAt(step), (room) => {
      room.does('lead', room.state().clock.since === undefined ? 'clock.start' : 'clock.pause', {});
      room.does('lead', 'lobby.lock', { locked: true });
      room.does('lead', 'spotlight.set', { group: 'g1' });
      room.does('lead', 'announce', { lookUp: false });
      room.does('ann', 'ready.set', { ready: true });
      room.does('lead', 'facilitator.remove', { facilitator: LEAD });
    }),
  ),
  ...(['needs', 'reveal'] as const).map((step) =>
    after(roomAt(step), (room) => room.does('ann', 'need.add', { text: 'Three' })),
  ),
  after(roomAt('reveal'), (room) => room.does('ann', 'plan.guess', { amount: 1000 })),
  after(roomAt('needs'), (room) => {
    for (let i = 0; i < 18; i++)
      for (const kind of ['need', 'asset', 'outcome'] as const) room.does('ann', `${kind}.add`, { text: 'One' });
  }),
  after(roomAt('choosing'), (room) => {
    room.does('ann', 'plan.remove', { organisation: 'oars' });
  }),
  after(roomAt('choosing'), (room) => {
    room.does('ann', 'plan.remove', { organisation: 'oars' });
    room.does('ann', 'undo', { entry: room.lastSeq() });
  }),
  after(roomAt('debrief', { busy: false }), (room) => {
    for (let i = 0; i < LIMITS.voicesOfTable; i++) room.does('ann', 'pledge.add', { text: 'One' });
  }),
  // Most of what can be undone here is in the way of something later.
  after(roomAt('needs'), (room) => {
    const [need = ''] = keysOf(room.plan().needs);
    for (let i = 0; i < 10; i++) room.does('ann', 'need.edit', { need, text: `Worded ${i}` });
  }),
];
