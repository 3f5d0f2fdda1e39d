/** A small borough for tests of rules: three columns, four organisations, two people, round costs that tell each other apart. */
import {
  briefingFile,
  cardsFile,
  organisationsFile,
  type Pack,
  packFile,
  peopleFile,
  wardsFile,
} from '../../pack/schema.ts';

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
    agenda: [
      { step: 'lobby', minutes: 10 },
      { step: 'briefing', minutes: 15 },
      { step: 'needs', minutes: 25 },
      { step: 'choosing', minutes: 20 },
      { step: 'reveal', minutes: 5 },
    ],
    forms: { needs: [{ id: 'words', label: 'In your words', hint: 'Begin anywhere.', limit: 800 }] },
  }),
  ...wardsFile.parse({
    wards: [
      { id: 'hill', name: 'Hill', about: 'Up there.', deprivation: 'About average' },
      { id: 'quay', name: 'Quay', about: 'Down there.', deprivation: 'Very deprived' },
    ],
  }),
  ...peopleFile.parse({ people: [person('pat', 'Pat'), person('dot', 'Dot')] }),
  ...organisationsFile.parse({
    organisations: [
      organisation('kettle', 1000, [service('tea', 200), service('calls', 30)]),
      organisation('oars', 4000, [service('rowing', 500), service('repair', 60)]),
      { ...organisation('lamp', 7000, [service('night', 800)]), paint: 'c' },
      organisation('seeds', 90_000, [service('plot', 10_000), service('shop', 2000), service('tea', 3)]),
    ],
  }),
  ...cardsFile.parse({
    cards: [
      {
        id: 'flood',
        deck: 'operational',
        title: 'The quay is under water',
        text: 'The hall cannot be used until spring.',
        question: 'Where do people go?',
        effects: [{ kind: 'close', organisation: 'oars' }],
      },
    ],
  }),
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
