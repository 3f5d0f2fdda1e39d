/** All English words on screen, one section an area. */
import { design } from './design.ts';
import { did } from './did.ts';
import { steps } from './steps.ts';

export const en = { design, did, steps };
