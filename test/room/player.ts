/** Automatic people at tables: each sees what its seat sees, does what `may` allows, and acts again once it is answered. */
import { chooseCommand } from '../../shared/players/player.ts';
import type { CommandType } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { type Guest, seatOf } from './guest.ts';

export interface Playing {
  /** Resolves once the last act is answered. */
  readonly stop: () => Promise<void>;
  readonly answered: () => number;
}

interface Pace {
  readonly chance: () => number;
  /** Milliseconds between an answer and the next act. */
  readonly pause?: number;
  /** What is left to others. */
  readonly leaves?: readonly CommandType[];
  readonly answered?: (answer: Answer) => void;
}

export function play(guest: Guest, { chance, pause = 0, leaves = [], answered }: Pace): Playing {
  let over = false;
  let count = 0;
  const turns = async () => {
    while (!over) {
      const { view } = guest.now();
      const command = view?.audience === 'group' ? chooseCommand(view, seatOf(guest), chance) : undefined;
      if (command === undefined) {
        await new Promise<void>((resolve) => {
          const stop = guest.workshop.state.subscribe(() => {
            stop();
            resolve();
          });
          ends.push(() => {
            stop();
            resolve();
          });
        });
        continue;
      }
      if (leaves.includes(command.type)) continue;
      const answer = await guest.workshop.send(command);
      count++;
      answered?.(answer);
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + chance())));
    }
  };
  const ends: (() => void)[] = [];
  const playing = turns();
  return {
    stop() {
      over = true;
      for (const end of ends) end();
      return playing;
    },
    answered: () => count,
  };
}
