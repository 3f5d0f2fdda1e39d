/** Words of the steps after the reveal. Apart, so that a phone fetches them with the first of those steps. */
import { assessment } from './en/assessment.ts';
import { bid } from './en/bid.ts';
import { challenges } from './en/challenges.ts';
import { council } from './en/council.ts';
import { debrief } from './en/debrief.ts';
import { papers } from './en/papers.ts';
import { sector } from './en/sector.ts';
import { tender } from './en/tender.ts';
import { tenders } from './en/tenders.ts';

export const laterWords = { assessment, bid, challenges, council, debrief, papers, sector, tender, tenders };
