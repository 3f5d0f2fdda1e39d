/** The English words on screen that participants read, one section an area. */
import { assessment } from './assessment.ts';
import { bid } from './bid.ts';
import { board } from './board.ts';
import { challenges } from './challenges.ts';
import { council } from './council.ts';
import { debrief } from './debrief.ts';
import { design } from './design.ts';
import { did } from './did.ts';
import { entry } from './entry.ts';
import { join } from './join.ts';
import { measures } from './measures.ts';
import { papers } from './papers.ts';
import { play } from './play.ts';
import { sector } from './sector.ts';
import { steps } from './steps.ts';
import { tender } from './tender.ts';
import { tenders } from './tenders.ts';

export const en = {
  assessment,
  bid,
  board,
  challenges,
  council,
  debrief,
  design,
  did,
  entry,
  join,
  measures,
  papers,
  play,
  sector,
  steps,
  tender,
  tenders,
};
