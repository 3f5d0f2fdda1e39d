/** Brings six tables from the lobby to the middle of the challenges, each standing as its scene says. */
import type { CardId, OptionId, OrganisationId, ServiceId } from '../../../shared/game/ids.ts';
import { makeId } from '../../../shared/game/ids.ts';
import type { StepId } from '../../../shared/game/steps.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import { takeSeat } from '../../room/door.ts';
import { type Guest, openGuest, seatOf } from '../../room/guest.ts';
import { openRoom, type Room } from '../../room/room.ts';
import { does, place, planAt, think } from './scene.ts';
import { BEHIND, LASTED, LATELY, LOST, NEWEST, QUIET, READY, REMARKS, TABLES } from './scene-room.ts';
import type { TimedServer } from './venue.ts';

/** Minutes in which most do nothing: too few to be quiet. */
const AFTER_ALL_ACTED = 3;

interface RoomsDay {
  readonly room: Room;
  /** Everybody is there, and the day goes on to the challenges. */
  readonly toChallenges: () => Promise<void>;
  readonly end: () => void;
}

export async function openLobby({ server, pass }: TimedServer): Promise<RoomsDay> {
  const names = TABLES.flatMap(({ early }) => early);
  const room = await openRoom(server, {
    groups: TABLES.length,
    seatsEach: TABLES.map(({ early }) => early.length),
    screens: 0,
    joining: (number) => ({ name: names[number - 1] }),
  });
  const { facilitator, groups } = room;
  const seated = new Map(names.flatMap((name, at) => (room.seats[at] ? [[name, room.seats[at]] as const] : [])));
  const came: Guest[] = [];
  const lead = (command: Command) => does(facilitator, command);
  const at = (name: string): Guest => {
    const guest = seated.get(name);
    if (guest === undefined) throw new Error(`${name} has no seat.`);
    return guest;
  };

  const sitDown = async (name: string, table: number): Promise<void> => {
    const { token } = await takeSeat(server.url, room.code, { name, group: groups[table] });
    const guest = openGuest({ name, url: server.url, code: room.code, token });
    seated.set(name, guest);
    came.push(guest);
    await guest.live();
  };
  const peopleOf = (table: number): readonly Guest[] => {
    const scene = TABLES[table];
    const newest = table === NEWEST.table ? [NEWEST.name] : [];
    return [...(scene?.early ?? []), ...newest, ...(scene?.late ?? [])].map(at);
  };
  const go = async (step: StepId): Promise<void> => {
    await room.go(step);
    await Promise.all(came.map((each) => each.until(step, ({ confirmed }) => confirmed?.room.step === step)));
  };
  const everyTable = async (what: (table: number, scene: (typeof TABLES)[number]) => Promise<void>): Promise<void> => {
    for (const [table, scene] of TABLES.entries()) await what(table, scene);
  };

  await lead({ type: 'settings.change', payload: { title: 'Thursday workshop' } });
  await sitDown(NEWEST.name, NEWEST.table);

  const chosen = async (): Promise<void> => {
    await lead({ type: 'clock.start', payload: {} });
    pass(LASTED.lobby);
    await go('briefing');
    pass(LASTED.briefing);
    await go('needs');
    await everyTable((table, { outcomes }) => think(peopleOf(table), { assets: [], needs: [], outcomes, placed: [] }));
    pass(LASTED.needs);
    await go('choosing');
    await everyTable((table, scene) => place(peopleOf(table), scene));
    pass(LASTED.choosing);
  };
  const bought = async (): Promise<void> => {
    await go('reveal');
    await everyTable(async (table) => {
      const [first] = peopleOf(table);
      if (first) await lead({ type: 'plan.reveal', payload: { plan: planAt(first) } });
    });
    pass(LASTED.reveal);
    await go('menu');
    await everyTable(async (table, { bought: options, leftOut }) => {
      const [first] = peopleOf(table);
      if (first === undefined) return;
      const plan = planAt(first);
      for (const option of options)
        await does(first, { type: 'option.buy', payload: { plan, option: makeId<OptionId>(option) } });
      for (const [organisation, service] of leftOut) {
        const left = { organisation: makeId<OrganisationId>(organisation), service: makeId<ServiceId>(service) };
        await does(first, { type: 'plan.service', payload: { plan, ...left, included: false } });
      }
    });
    pass(LASTED.menu);
  };
  const dealt = async (): Promise<void> => {
    await go('challenges');
    const behind = groups[BEHIND];
    if (behind) await lead({ type: 'step.go', payload: { step: 'menu', group: behind } });
    await everyTable(async (table, { cards, answered }) => {
      const group = groups[table];
      const [first] = peopleOf(table);
      if (group === undefined || first === undefined) return;
      for (const id of cards) await lead({ type: 'challenge.draw', payload: { group, card: makeId<CardId>(id) } });
      for (const id of cards.slice(0, answered)) {
        const payload = { plan: planAt(first), card: makeId<CardId>(id), kind: 'accept' } as const;
        await does(first, { type: 'challenge.answer', payload });
      }
    });
  };

  return {
    room,
    async toChallenges() {
      for (const [table, { late }] of TABLES.entries()) for (const name of late) await sitDown(name, table);
      await chosen();
      await bought();
      await dealt();
      for (const { table, text } of REMARKS) {
        const group = groups[table];
        await lead({ type: 'remark.capture', payload: { text, ...(group && { group }) } });
      }
      pass(LASTED.challenges - AFTER_ALL_ACTED);
      const out = new Set(QUIET.map(at));
      await everyTable(async (table) => {
        for (const [place, guest] of peopleOf(table).entries()) {
          if (out.has(guest)) continue;
          await does(guest, { type: 'ready.set', payload: { ready: true } });
          if (place >= READY) await does(guest, { type: 'ready.set', payload: { ready: false } });
        }
      });
      const lost = seatOf(at(LOST));
      at(LOST).end();
      await facilitator.until(`${LOST} gone`, ({ presence }) => presence[lost]?.here === false);
      for (const { who, text } of LATELY) {
        pass(AFTER_ALL_ACTED / LATELY.length);
        await does(at(who), { type: 'asset.add', payload: { plan: planAt(at(who)), text } });
      }
      const [shown] = groups;
      if (shown) await lead({ type: 'spotlight.set', payload: { group: shown } });
    },
    end() {
      for (const guest of came) guest.end();
      room.end();
    },
  };
}
