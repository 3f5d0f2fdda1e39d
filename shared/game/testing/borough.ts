/** A small borough for tests of rules: round costs that tell each other apart, and one of each thing a day is made of. */
import {
  briefingFile,
  cardsFile,
  menuFile,
  organisationsFile,
  type Pack,
  packFile,
  peopleFile,
  tendersFile,
  wardsFile,
} from '../../pack/schema.ts';
import { STEP_IDS, type StepId } from '../steps.ts';

const service = (id: string, cost: number) => ({ id, name: `The ${id}`, about: `What the ${id} does.`, cost });

const organisation = (id: string, core: number, services: readonly object[]) => ({
  id,
  name: `The ${id} people`,
  kind: 'Charity',
  ward: 'hill',
  summary: `What the ${id} people do.`,
  helps: ['Company'],
  building: 'hall',
  core,
  services,
  size: 'small',
  staff: `Staff of ${id}.`,
  record: `Record of ${id}.`,
  goodAt: `Strength of ${id}.`,
  badAt: `Weakness of ${id}.`,
  bidReady: true,
});

const person = (id: string, name: string) => ({
  id,
  name,
  age: 40,
  ward: 'hill',
  area: 'Hill, an average area',
  contentNote: `A note before the story of ${name}.`,
  statement: `${name} says so.`,
  story: `The story of ${name}.`,
  portrait: { skin: '3', hair: 'bob', hairColour: 'grey', coat: 'red', scene: 'park' },
  portraitAlt: `A drawing of ${name}.`,
});

const card = (id: string, deck: string, effects: readonly object[]) => ({
  id,
  deck,
  title: `The ${id}`,
  text: `What the ${id} is.`,
  question: `What of the ${id}?`,
  effects,
});

const option = (id: string, kind: string, price: number, effects: readonly object[]) => ({
  id,
  kind,
  name: `The ${id}`,
  about: `What the ${id} is.`,
  price,
  effects,
});

const ready = (person: string, price: number) => ({
  person,
  council: 'The council next door',
  price,
  weights: { able: 50, good: 20, price: 30 },
  outcomes: [
    { text: 'Is heard', months: 6, indicator: 'Says so' },
    { text: 'Is well', months: 60, indicator: 'Feels so' },
  ],
  services: [
    { organisation: 'kettle', service: 'tea', mark: 'core' },
    { organisation: 'oars', service: 'rowing', mark: 'single' },
  ],
  texts: { purpose: 'To be useful.' },
  indicators: ['Soon', 'Later', 'Last'],
});

const MINUTES: Readonly<Record<StepId, number>> = {
  lobby: 10,
  briefing: 15,
  needs: 25,
  choosing: 20,
  reveal: 5,
  menu: 15,
  challenges: 20,
  tender: 30,
  tenders: 20,
  framework: 20,
  costing: 20,
  bid: 30,
  shocks: 20,
  assessment: 30,
  debrief: 35,
};

export const BOROUGH: Pack = {
  ...packFile.parse({
    format: 1,
    id: 'brook',
    title: 'Brook',
    summary: 'A borough for tests.',
    language: 'en-GB',
    place: { name: 'Brook', council: 'Brook Council', leader: 'Councillor Brook', mapSeed: 77 },
    cohort: 'Ten people.',
    columns: [
      { id: 'now', name: 'Now', span: 'up to 3 months', months: 3 },
      { id: 'soon', name: 'Soon', span: 'up to a year', months: 12 },
      { id: 'later', name: 'Later', span: 'up to 5 years', months: 60 },
    ],
    agenda: STEP_IDS.map((step) => ({ step, minutes: MINUTES[step], prompts: [`${step}: who?`, 'Why?', 'When?'] })),
    breaks: [
      { after: 'reveal', name: 'Tea', minutes: 15 },
      { after: 'tenders', name: 'Lunch', minutes: 45 },
    ],
    horizons: [
      { months: 6, name: '6 months' },
      { months: 24, name: '2 years' },
      { months: 60, name: '5 years' },
    ],
    criteria: [
      { id: 'able', name: 'Able', looksFor: 'Can they do it.', weight: 40, scoring: 'judged' },
      { id: 'good', name: 'Good', looksFor: 'Who gains besides.', weight: 35, scoring: 'judged' },
      { id: 'price', name: 'Price', looksFor: 'What it costs.', weight: 25, scoring: 'price' },
    ],
    rubric: ['Nothing', 'Little', 'Some', 'Enough', 'Much', 'All'],
    consortium: { setUp: 600, mergeShare: 15 },
    forms: {
      needs: [{ id: 'words', label: 'In your words', hint: 'Begin anywhere.', limit: 800 }],
      tender: [
        { id: 'purpose', label: 'What it is for', hint: 'In a sentence.', limit: 500, core: true },
        { id: 'worker', label: 'Who stays with them', hint: 'Say who pays.', limit: 300, core: false },
      ],
      indicator: { label: 'Known after {horizon}', hint: 'How you would know.', limit: 300 },
      bid: [
        { id: 'way', label: 'How you go about it', hint: 'Begin with Monday.', limit: 500, core: true },
        { id: 'gives', label: 'What you give besides', hint: 'One thing.', limit: 300, core: false },
      ],
      assessment: [{ id: 'change', label: 'What changes', hint: 'And by when.', limit: 300 }],
    },
  }),
  ...wardsFile.parse({
    wards: [
      { id: 'hill', name: 'Hill', about: 'Up there.', deprivation: 'About average' },
      { id: 'quay', name: 'Quay', about: 'Down there.', deprivation: 'Very deprived' },
    ],
  }),
  ...peopleFile.parse({ people: [person('pat', 'Pat'), person('dot', 'Dot'), person('gil', 'Gil')] }),
  ...organisationsFile.parse({
    organisations: [
      organisation('kettle', 1000, [service('tea', 200), service('calls', 30)]),
      organisation('oars', 4000, [service('rowing', 500), service('repair', 60)]),
      { ...organisation('lamp', 7000, [service('night', 800)]), paint: 'c' },
      {
        ...organisation('seeds', 90_000, [service('plot', 10_000), service('shop', 2000), service('tea', 3)]),
        bidReady: false,
      },
      { ...organisation('moss', 310, [service('walks', 7)]), hidden: true },
    ],
  }),
  ...cardsFile.parse({
    cards: [
      card('flood', 'operational', [{ kind: 'close', organisation: 'oars' }]),
      {
        ...card('strike', 'operational', [{ kind: 'suspend', organisation: 'kettle', service: 'tea' }]),
        softened: { options: ['nurse', 'school'], how: 'Somebody stands in.', cost: 90, effects: [] },
      },
      {
        ...card('rent', 'operational', [{ kind: 'raise', organisation: 'kettle', amount: 400 }]),
        condition: { kind: 'has', organisation: 'kettle' },
      },
      card('cut', 'financial', [{ kind: 'budget', percent: -10 }]),
      card('gift', 'financial', [{ kind: 'budget', amount: 3000 }]),
      card('wages', 'financial', [{ kind: 'raise', organisation: 'lamp', percent: 10 }]),
      { ...card('unasked', 'political', []), condition: { kind: 'not-bought', option: 'talk' } },
      card('rumour', 'political', [{ kind: 'risk', organisation: 'lamp', flag: 'In the papers' }]),
      card('hurry', 'political', [{ kind: 'sooner', months: 6 }]),
      card('promise', 'political', [{ kind: 'require', requirement: 'Pay a living wage.' }]),
      { ...card('quarrel', 'consortium', []), condition: { kind: 'consortium' } },
      card('partner', 'consortium', [{ kind: 'risk', organisation: 'kettle', flag: 'Wants out' }]),
      {
        ...card('blackout', 'system', [{ kind: 'suspend', organisation: 'oars', service: 'rowing' }]),
        softened: {
          options: ['pact'],
          how: 'Another hall is open.',
          effects: [{ kind: 'risk', organisation: 'oars', flag: 'In the dark' }],
        },
      },
      card('slump', 'system', [{ kind: 'raise', organisation: 'oars', percent: 20 }]),
      { ...card('quay', 'system', []), condition: { kind: 'has', organisation: 'oars' } },
    ],
  }),
  ...menuFile.parse({
    options: [
      option('talk', 'people', 700, [
        { kind: 'insight', person: 'pat', about: 'need', text: 'Pat cannot read.' },
        { kind: 'insight', person: 'dot', about: 'asset', text: 'Dot keeps bees.' },
      ]),
      option('walk', 'sector', 1100, [{ kind: 'introduce', organisations: ['moss'] }]),
      option('school', 'build', 1300, [{ kind: 'ready', organisation: 'seeds' }]),
      option('pact', 'build', 1700, [{ kind: 'consortium' }]),
      option('nurse', 'people', 250, []),
    ],
  }),
  ...tendersFile.parse({ tenders: [ready('pat', 5000), ready('dot', 9000)] }),
  ...briefingFile.parse({
    slides: [
      { title: 'Brook today', body: 'Words about Brook.', notes: 'Ask who lives here.' },
      {
        title: 'Who needs what',
        body: 'More words.',
        chart: {
          title: 'People',
          unit: 'people',
          bars: [
            { label: 'Alone', value: 3 },
            { label: 'Together', value: 7 },
          ],
          reading: 'Seven in ten live together.',
        },
        source: { title: 'A report', year: 2016 },
        notes: 'Wait for the silence.',
      },
    ],
  }),
};
