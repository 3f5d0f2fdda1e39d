/** Welsh words of the page where people join. */
import type { Words } from '../words.ts';
import { people } from './counting.ts';

export const join: Words['join'] = {
  pageTitle: 'Ymuno · Anyborough',
  title: 'Anyborough',
  subtitle: 'Bwrdeistref a allai fod yn unrhyw le.',
  code: 'Y cod ar y sgrin fawr',
  codeHint: 'Chwech o lythrennau a rhifau, fel K7M 4QX.',
  codeStrange: (strange) =>
    `Does dim ${strange} mewn codau. Does dim llafariaid ynddynt, na 0, 1, I nac L, am eu bod yn hawdd eu drysu.`,
  codeShort: (missing) => `Mae chwech o lythrennau a rhifau yn y cod: ${missing} arall.`,
  codeUnknown: 'Does dim gweithdy â’r cod hwn. Edrychwch ar y sgrin fawr unwaith eto.',
  name: 'Beth ddylai pobl eich galw chi?',
  nameMissing: 'Ysgrifennwch enw y gall pobl ei ddefnyddio.',
  background: 'Pa un sydd agosaf atoch chi?',
  backgroundWhy: 'I gymysgu’r byrddau. Dim ond hwyluswyr sy’n ei weld.',
  backgrounds: {
    commissioner: 'Cyngor',
    'public-health': 'Iechyd y cyhoedd',
    voluntary: 'Sector gwirfoddol',
    lived: 'Rwy’n defnyddio gwasanaethau',
    other: 'Rhywbeth arall, neu well gen i beidio â dweud',
  },
  table: 'Pa fwrdd?',
  tableAny: 'Unrhyw fwrdd sydd â lle',
  tableMissing: 'Dewiswch y bwrdd mae ar ei gyfer.',
  screen: 'Mae’r ddyfais hon ar gyfer bwrdd cyfan',
  screenHelp: 'Mae’n gweithredu dros bawb sy’n eistedd yno. Yr hwylusydd sy’n rhoi sedd i bob un heb ddyfais.',
  screenName: 'Sgrin y bwrdd',
  seats: people,
  into: (title) => `Rydych chi’n ymuno â: ${title}`,
  locked: 'Mae’r drws ar gau am y tro. Gall yr hwylusydd ei agor.',
  go: 'Cymryd sedd',
  going: 'Yn dod o hyd i sedd i chi',
  small:
    'Does dim angen cyfrif. Dim ond yn y gweithdy hwn mae eich enw i’w weld. Os yw eich dyfais yn mynd i gysgu, agorwch y dudalen hon eto ac mae eich sedd ar gadw.',
  failed: 'Nid yw’r gweinydd yn ateb ar hyn o bryd. Mae’r hyn a ysgrifennoch wedi’i gadw; rhowch gynnig arall arni.',
  again: {
    title: 'Mae gennych chi sedd yn y gweithdy hwn',
    text: 'Mae wedi’i chadw yn y porwr hwn.',
    go: 'Mynd i fy sedd',
    other: 'Rhywun arall? Cymerwch sedd arall isod.',
  },
  run: (code) => `I gonsol ${code}, yr ydych chi’n ei gynnal`,
  create: 'Cynnal eich gweithdy eich hun',
  accessibility: 'Hygyrchedd',
};
