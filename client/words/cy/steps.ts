/** Welsh words for the steps and stages of the day: their names, and how they are called in a sentence. */
import type { Words } from '../words.ts';

export const steps: Words['steps'] = {
  names: {
    lobby: 'Cyntedd',
    briefing: 'Briffio',
    needs: 'Anghenion a deilliannau',
    choosing: 'Dewis sefydliadau',
    reveal: 'Y dadorchuddio',
    menu: 'Y ddewislen',
    challenges: 'Heriau',
    tender: 'Ysgrifennu’r tendr',
    tenders: 'Cyflwyno’r tendrau',
    framework: 'Fframwaith deilliannau',
    costing: 'Dewis a chostio',
    bid: 'Ysgrifennu’r cais',
    shocks: 'Ergydion',
    assessment: 'Asesu',
    debrief: 'Edrych yn ôl',
  },
  /** Each begins with the article, so that none changes its beginning after what stands before it. */
  inSentence: {
    lobby: 'y cyntedd',
    briefing: 'y briffio',
    needs: 'yr anghenion a’r deilliannau',
    choosing: 'y dewis',
    reveal: 'y dadorchuddio',
    menu: 'y ddewislen',
    challenges: 'yr heriau',
    tender: 'y gwaith o ysgrifennu’r tendr',
    tenders: 'y gwaith o gyflwyno’r tendrau',
    framework: 'y fframwaith deilliannau',
    costing: 'y dewis a’r costio',
    bid: 'y gwaith o ysgrifennu’r cais',
    shocks: 'yr ergydion',
    assessment: 'yr asesu',
    debrief: 'yr edrych yn ôl',
  },
  stages: {
    opening: 'Agor',
    council: 'Rhan 1, y cyngor',
    sector: 'Rhan 2, y sector',
    closing: 'Cloi',
  },
};
