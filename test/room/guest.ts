/** Somebody in a test's room: the browser's own store over a real connection, waiting on events and never on time. */
import type { Transport } from '../../client/connection/wire.ts';
import { openWorkshop, type Workshop, type WorkshopState } from '../../client/store/workshop.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { FacilitatorView, GroupView, PublicView } from '../../shared/game/views.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { type Line, openLine } from './line.ts';

/** A wait that lasts longer than this many milliseconds says what it waited for. Nothing depends on how long it is. */
const IN_VAIN = 60_000;

export interface Guest {
  readonly name: string;
  readonly token: string | undefined;
  readonly workshop: Workshop;
  readonly line: Line;
  readonly now: () => WorkshopState;
  readonly until: (what: string, holds: (state: WorkshopState) => boolean) => Promise<WorkshopState>;
  /** Sends and fails the test if it is refused. */
  readonly done: (command: Command) => Promise<Extract<Answer, { ok: true }>>;
  /** Resolves once the confirmed view is at least as new as a log position its audience was told of. */
  readonly live: () => Promise<WorkshopState>;
  readonly end: () => void;
}

export interface GuestOptions {
  readonly name: string;
  readonly url: string;
  readonly code: string;
  readonly token?: string | undefined;
  readonly transports?: readonly Transport[];
}

export function openGuest({ name, url, code, token, transports }: GuestOptions): Guest {
  const line = openLine({
    url,
    code,
    token,
    ...(transports === undefined ? {} : { transports }),
  });
  const workshop = openWorkshop({ wire: line, kept: { load: () => [], save: () => undefined }, now: () => Date.now() });

  const until: Guest['until'] = (what, holds) => {
    const state = workshop.state.getState();
    if (holds(state)) return Promise.resolve(state);
    return new Promise((resolve, reject) => {
      const inVain = setTimeout(() => {
        stop();
        const { status, seq } = workshop.state.getState();
        reject(new Error(`${name} waited in vain for ${what} (${JSON.stringify(status)}, at ${seq})`));
      }, IN_VAIN);
      const stop = workshop.state.subscribe((next) => {
        if (!holds(next)) return;
        stop();
        clearTimeout(inVain);
        resolve(next);
      });
    });
  };

  return {
    name,
    token,
    workshop,
    line,
    now: () => workshop.state.getState(),
    until,
    async done(command) {
      const answer = await workshop.send(command);
      if (!answer.ok) throw new Error(`${name}: ${command.type} was refused: ${answer.code} ${answer.message}`);
      return answer;
    },
    live: () => until('a live view', ({ status, confirmed }) => status.kind === 'live' && confirmed !== undefined),
    end: () => workshop.end(),
  };
}

export function groupView({ name, now }: Guest): GroupView {
  const { confirmed } = now();
  if (confirmed?.audience !== 'group') throw new Error(`${name} does not see a table.`);
  return confirmed;
}

/** The plan somebody's table works on. */
export const planOf = (guest: Guest) => groupView(guest).table.current;

export function facilitatorView({ name, now }: Guest): FacilitatorView {
  const { confirmed } = now();
  if (confirmed?.audience !== 'facilitator') throw new Error(`${name} does not see the console.`);
  return confirmed;
}

export function publicView({ name, now }: Guest): PublicView {
  const { confirmed } = now();
  if (confirmed?.audience !== 'public') throw new Error(`${name} does not see the big screen.`);
  return confirmed;
}

export function seatOf({ name, now }: Guest): SeatId {
  const { you } = now();
  if (you?.kind !== 'seat') throw new Error(`${name} has no seat.`);
  return you.seat;
}
