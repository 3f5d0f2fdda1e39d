/** Words of the steps after the reveal, in the language of the page. Apart, so that a phone fetches them with the first of those steps. */
import { assessment } from './en/assessment.ts';
import { bid } from './en/bid.ts';
import { challenges } from './en/challenges.ts';
import { council } from './en/council.ts';
import { debrief } from './en/debrief.ts';
import { papers } from './en/papers.ts';
import { sector } from './en/sector.ts';
import { tender } from './en/tender.ts';
import { tenders } from './en/tenders.ts';
import { onSpeak } from './words.ts';

const en = { assessment, bid, challenges, council, debrief, papers, sector, tender, tenders };

export type LaterWords = typeof en;

/** Read while a page is drawn and never kept. */
export let laterWords: LaterWords = en;

onSpeak((translation) => {
  laterWords = { ...en, ...translation };
});
