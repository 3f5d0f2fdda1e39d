/** All English words on screen, one section an area. */
import { facilitate } from './console.ts';
import { create } from './create.ts';
import { design } from './design.ts';
import { did } from './did.ts';
import { steps } from './steps.ts';

export const en = { create, design, did, facilitate, steps };
