/** Welsh words of the shared components: people, cards, pins, money, clock and messages. */
import type { Words } from '../words.ts';
import { aYear, people, services } from './counting.ts';

export const design: Words['design'] = {
  skip: { main: 'I’r brif ran' },
  field: {
    left: (letters) => (letters >= 0 ? `${letters} nod ar ôl` : `${-letters} nod yn ormod`),
    overtaken: (now) => `Mae rhywun arall wedi cadw ${now}. Nid yw’r hyn a deipioch wedi’i anfon eto.`,
  },
  topLine: {
    role: { council: 'Chi yw’r cyngor', sector: 'Chi yw’r sector', room: 'Anyborough' },
    step: (number) => `Cam ${number}`,
    day: 'Y diwrnod hyd yma',
    people: 'Pobl wrth y bwrdd hwn',
    more: (hidden) => `a ${hidden} arall`,
  },
  dayline: { done: 'wedi’i wneud', now: 'nawr', ahead: 'i ddod' },
  clock: {
    left: 'ar ôl yn y cam hwn',
    paused: 'wedi’i oedi i bawb',
    waiting: 'heb ddechrau eto',
    closed: 'mae’r gweithdy ar gau',
    onBreak: 'yn sefyll yn ystod yr egwyl',
    over: 'ar ben, dim byd ar goll',
  },
  person: {
    you: 'Chi',
    here: 'yma',
    quiet: 'yn dawel ers 5 munud',
    lost: 'wedi colli cysylltiad',
    automatic: 'awtomatig',
    presence: (name, state) => `${name}, ${state}`,
    moving: (name) => `${name} sy’n symud hwn`,
    typing: (name) => `${name} sy’n teipio yma`,
  },
  panel: {
    has: (name) => `Beth sydd gan ${name}`,
    needs: (name) => `Beth sydd ei angen ar ${name}`,
    learned: (name) => `Newydd, o ofyn i ${name}:`,
    story: 'Darllen y stori gyfan',
    storyShort: 'Stori',
    where: (ward) => `${ward} ar fap y fwrdeistref`,
  },
  outcome: {
    number: (number) => `Deilliant ${number}`,
    coverage: (organisations) => {
      if (organisations === 0) return 'Dim un eto';
      return organisations === 1 ? 'Dim ond un' : `${organisations} sefydliad`;
    },
    coverageShort: (organisations) => {
      if (organisations === 0) return 'Dim';
      return organisations === 1 ? 'Un' : `${organisations} sef.`;
    },
  },
  card: {
    helps: 'Yn helpu',
    helpsOutcome: (number) => `deilliant ${number}`,
    services,
    notLinked: 'Heb ei gysylltu',
    linkNow: (name) => `Heb ei gysylltu eto. Cysylltu ${name}`,
    fresh: 'Newydd i chi',
    closed: 'Wedi’i gau gan gerdyn',
    suspended: 'wedi’i atal',
    leftOut: 'wedi’i adael allan',
    running: 'Costau rhedeg',
    once: 'Yn cyfrif unwaith',
    aYear: 'y flwyddyn',
    staff: 'Staff',
    record: 'Hanes blaenorol',
    goodAt: 'Da am',
    badAt: 'Ddim cystal am',
    placeIn: 'Ei osod yn',
    put: 'Rhowch gerdyn yma',
    putIn: (column: string) => `Rhowch yn ${column}`,
  },
  tray: {
    budget: 'Eich cyllideb',
    plan: 'Cynllun',
    menu: 'Dewislen',
    ends: 'Mae’r gyllideb yn gorffen yma',
    over: 'Dros y gyllideb',
    organisations: 'sefydliadau',
    choices: 'dewislen',
    past: 'y tu hwnt i’r diwedd',
    tile: (label, amount) => `${label}, ${aYear(amount)}`,
    closing: 'Byddai’n cau',
    cards: 'Ffyrdd haws o ateb cardiau',
    parts: 'Beth mae’r gyllideb yn talu amdano',
  },
  messages: {
    reconnecting: 'Yn ailgysylltu.',
    kept: (moves) => {
      if (moves === 0) return 'Daliwch ati: mae’r hyn a wnewch yn cael ei gadw yma a bydd yn cael ei anfon.';
      if (moves === 1) return 'Daliwch ati: mae’r symudiad olaf wedi’i gadw yma a bydd yn cael ei anfon.';
      return `Daliwch ati: mae’r ${moves} symudiad olaf wedi’u cadw yma a byddant yn cael eu hanfon.`;
    },
    back: 'Rydych chi’n ôl. Mae popeth wedi’i gadw.',
    facilitator: 'Gan yr hwylusydd:',
    paused: 'Saib i bawb. Edrychwch i fyny.',
    close: 'Cau’r neges hon',
  },
  live: {
    many: (changes, by) => `${changes} newid gan ${people(by)}.`,
  },
  notice: {
    word: 'HYSBYSIAD',
    kinds: {
      political: 'Gwleidyddol',
      operational: 'Gweithredol',
      financial: 'Ariannol',
      consortium: 'Consortiwm',
      system: 'System',
    },
    helps: 'Mae rhywbeth a brynoch yn helpu.',
    helpsBidder: 'Mae rhywbeth y talodd y cyngor amdano yn helpu.',
  },
  weights: {
    sum: 'cyfanswm o 100',
    between: (one, two) => `Rhwng ${one.toLocaleLowerCase()} a ${two.toLocaleLowerCase()}`,
    both: (one, first, two, second) => `${one} ${first}, ${two} ${second}`,
    of: (name) => `Pwysoliad: ${name.toLocaleLowerCase()}`,
    less: (name) => `Un yn llai: ${name.toLocaleLowerCase()}`,
    more: (name) => `Un yn fwy: ${name.toLocaleLowerCase()}`,
    help: 'Mae un yn fwy yma’n un yn llai i’r nesaf ato. Ar ddolen, mae’r saethau’n symud fesul 1 a’r bysellau Page fesul 5.',
  },
  overlay: { close: 'Cau' },
  map: { river: 'Afon Any' },
};
