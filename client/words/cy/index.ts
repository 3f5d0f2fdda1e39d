/** The Welsh words on screen: what the join page, the lobby and the board need. The other sections are still English. */
import type { Translation } from '../words.ts';
import { board } from './board.ts';
import { design } from './design.ts';
import { did } from './did.ts';
import { entry } from './entry.ts';
import { join } from './join.ts';
import { measures } from './measures.ts';
import { play } from './play.ts';
import { steps } from './steps.ts';

export const cy = { board, design, did, entry, join, measures, play, steps } satisfies Translation;
