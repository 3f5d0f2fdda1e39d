/** All English words on screen, one section an area. */
import { board } from './board.ts';
import { facilitate } from './console.ts';
import { create } from './create.ts';
import { design } from './design.ts';
import { did } from './did.ts';
import { entry } from './entry.ts';
import { join } from './join.ts';
import { play } from './play.ts';
import { report } from './report.ts';
import { screen } from './screen.ts';
import { steps } from './steps.ts';

export const en = { board, create, design, did, entry, facilitate, join, play, report, screen, steps };
