/** All English words on screen, one section an area. */
import { design } from './design.ts';

export const en = { design };
