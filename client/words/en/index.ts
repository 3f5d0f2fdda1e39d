/** The English words on screen that participants read up to the reveal, one section an area. */
import { board } from './board.ts';
import { design } from './design.ts';
import { did } from './did.ts';
import { entry } from './entry.ts';
import { join } from './join.ts';
import { measures } from './measures.ts';
import { play } from './play.ts';
import { steps } from './steps.ts';

export const en = {
  board,
  design,
  did,
  entry,
  join,
  measures,
  play,
  steps,
};
