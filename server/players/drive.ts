/** Lets automatic players act, one after another, at the pace of people, while somebody is there to see it and boards are not still. */
import type { TableCommandType } from '../../shared/game/commands.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import { entriesOf, inOrder } from '../../shared/game/records.ts';
import type { Seat, Workshop } from '../../shared/game/state.ts';
import type { GroupView, SeatName } from '../../shared/game/views.ts';
import { chooseCommand, LEFT_TO_PEOPLE } from '../../shared/players/player.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import type { Chance, Time } from '../outside.ts';
import type { Order } from '../workshop/runner.ts';

/** Each automatic seat acts once in about this many milliseconds. */
const PACE = 6000;
const STEPS = 1_000_000;

interface Parts {
  readonly time: Time;
  readonly chance: Chance;
  readonly state: () => Workshop;
  readonly view: (seat: SeatId) => GroupView | undefined;
  readonly anybodyThere: () => boolean;
  readonly submit: (order: Order) => Promise<Answer>;
}

export interface Players {
  /** Looks whether there is anybody to play for; called whenever that may have changed. */
  readonly consider: () => void;
  readonly stop: () => void;
}

export function createPlayers({ time, chance, state, view, anybodyThere, submit }: Parts): Players {
  let callOff: (() => void) | undefined;
  let turn = 0;
  let acts = 0;
  let seats: Workshop['seats'] | undefined;
  let automatic: readonly SeatId[] = [];

  const random = (): number => chance.below(STEPS) / STEPS;

  function automaticSeats(): readonly SeatId[] {
    const now = state().seats;
    if (now !== seats) {
      seats = now;
      automatic = inOrder<SeatId, Seat>(now).flatMap(([seat, { automatic, removed }]) =>
        automatic && !removed ? [seat] : [],
      );
    }
    return automatic;
  }

  function restNow(): boolean {
    const { closedAt, announcement } = state();
    return !anybodyThere() || closedAt !== undefined || announcement?.lookUp === true;
  }

  function consider(): void {
    if (callOff !== undefined || restNow()) return;
    const players = automaticSeats().length;
    if (players === 0) return;
    // Between half and one and a half times the pace, so that players do not act in step.
    callOff = time.after((PACE / players) * (0.5 + random()), () => {
      callOff = undefined;
      void act().then(consider);
    });
  }

  async function act(): Promise<void> {
    if (restNow()) return;
    const players = automaticSeats();
    const seat = players[turn++ % players.length];
    const sees = seat === undefined ? undefined : view(seat);
    if (seat === undefined || sees === undefined) return;
    const command = chooseCommand(sees, seat, random);
    if (command === undefined || !isTheirs(command.type, sees)) return;
    acts += 1;
    await submit({ by: seat, id: `auto-${time.now().toString(36)}-${acts}`, command });
  }

  return {
    consider,
    stop() {
      callOff?.();
      callOff = undefined;
    },
  };
}

/** An automatic player never calls the facilitator, and leaves to the people at its table who can act what ends a step and what they said. */
function isTheirs(type: TableCommandType, { people, table }: GroupView): boolean {
  if (type === 'help.ask') return false;
  // Whoever has no device can do none of it, so a table where nobody else sits would wait for ever.
  const canAct = ([seat, person]: [SeatId, SeatName]) => !person.automatic && !table.handed[seat];
  return !LEFT_TO_PEOPLE.includes(type) || !entriesOf<SeatId, SeatName>(people).some(canAct);
}
