/** The rules as one thing that a run can be given: the real ones, or ones with a fault planted in them. */
import { decide } from '../../shared/game/decide.ts';
import { applyEntry } from '../../shared/game/entry.ts';
import { createProjector } from '../../shared/game/project.ts';

export interface Game {
  readonly decide: typeof decide;
  readonly applyEntry: typeof applyEntry;
  readonly createProjector: typeof createProjector;
}

export const GAME: Game = { decide, applyEntry, createProjector };

/** The rules with one thing wrong. */
export interface Fault {
  readonly name: string;
  /** The check that must find it. */
  readonly foundBy: 'may' | 'state' | 'money' | 'undo' | 'hearing' | 'secrecy' | 'replay' | 'views';
  readonly game: Game;
}
