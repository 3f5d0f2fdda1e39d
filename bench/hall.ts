/** A workshop of the bench, WORKSHOP-33: three tables of ten, a facilitator and two screens, each person with a card of their own. */
import type { OrganisationId } from '../shared/game/ids.ts';
import { inOrder, keysOf } from '../shared/game/records.ts';
import type { GroupView, View } from '../shared/game/views.ts';
import type { Command } from '../shared/protocol/commands.ts';
import { createWorkshop, takeSeat } from '../test/room/door.ts';
import { type Listener, listen } from './listener.ts';

const TABLES = 3;
const SEATS = 10;
const SCREENS = 2;

export interface Person extends Listener {
  /** Places the card, moves it, takes it off, and so on round: always something the rules accept. */
  readonly next: () => Command;
}

export interface Hall {
  readonly code: string;
  readonly facilitator: Listener;
  readonly tables: readonly (readonly Person[])[];
  readonly everybody: readonly Listener[];
}

export async function openHall(url: string, number: number): Promise<Hall> {
  const address = `10.1.${Math.floor(number / 250)}.${1 + (number % 250)}`;
  const from = { 'x-forwarded-for': address };
  const made = await createWorkshop(url, { pack: 'anyborough', title: `Hall ${number}`, groups: TABLES }, from);
  const { code, facilitatorToken } = made;
  const facilitator = await listen({ url, code, token: facilitatorToken, address });
  const view = facilitator.view();
  const groups = inOrder(view.room.groups).map(([group]) => group);
  await go(facilitator, 'choosing');
  const tables = await Promise.all(
    groups.map(async (group) => {
      const tokens: string[] = [];
      for (let seat = 0; seat < SEATS; seat++) {
        tokens.push((await takeSeat(url, code, { name: `Seat ${seat}`, group }, from)).token);
      }
      const listeners = await Promise.all(tokens.map((token) => listen({ url, code, token, address })));
      return listeners.map((listener, seat) => person(listener, seat));
    }),
  );
  const screens = await Promise.all(Array.from({ length: SCREENS }, () => listen({ url, code, address })));
  return { code, facilitator, tables, everybody: [facilitator, ...tables.flat(), ...screens] };
}

async function go(facilitator: Listener, step: 'choosing'): Promise<void> {
  const answer = await facilitator.send({ type: 'step.go', payload: { step } });
  if (!answer.ok) throw new Error(answer.message);
}

function groupView(view: View): GroupView {
  if (view.audience !== 'group') throw new Error('A seat sees a table.');
  return view;
}

function person(listener: Listener, seat: number): Person {
  const { catalogue, table } = groupView(listener.view());
  const organisation = keysOf<OrganisationId, unknown>(catalogue.organisations)[seat];
  const [here, there] = catalogue.columns;
  if (organisation === undefined || here === undefined || there === undefined)
    throw new Error('The pack is too small.');
  const plan = table.current;
  const round: readonly Command[] = [
    { type: 'plan.place', payload: { plan, organisation, column: here.id } },
    { type: 'plan.move', payload: { plan, organisation, from: here.id, to: there.id } },
    { type: 'plan.remove', payload: { plan, organisation, column: there.id } },
  ];
  let turn = 0;
  return Object.assign(listener, {
    next() {
      const command = round[turn++ % round.length];
      if (command === undefined) throw new Error('A round has three turns.');
      return command;
    },
  });
}
