/** Reading a pack: what is wrong is said at once, in its place, in plain words. */
import { describe, expect, it } from 'vitest';
import { PACK_BYTES, readPack } from './load.ts';
import { broken, problemsIn, VALID_FILES, warningsIn } from './test-pack.ts';

describe('a pack that can be used', () => {
  it('[PACK1] gives the whole pack, without warnings when there is nothing to say', () => {
    const reading = readPack(VALID_FILES);
    if (!reading.ok) throw new Error('The valid pack has problems.');
    expect(reading.pack.title).toBe('Small');
    expect(reading.pack.people.map(({ name }) => name)).toEqual(['Ann', 'Bea', 'Cem']);
    expect(reading.warnings).toEqual([]);
  });

  it('[PACK6] may have a note, generated schemas and traces of the operating system beside it', () => {
    const files = new Map(VALID_FILES).set('README.md', 'Mine').set('pack.schema.json', '{}').set('.DS_Store', '');
    expect(problemsIn(files)).toEqual([]);
  });

  it('[PACK1] may begin with a byte order mark and have the line ends of Windows', () => {
    const files = new Map([...VALID_FILES].map(([name, text]) => [name, `\ufeff${text.replaceAll('\n', '\r\n')}`]));
    expect(problemsIn(files)).toEqual([]);
  });
});

describe('everything at once', () => {
  it('[PACK1] reports the problems of all files, and of all items of a file, in order', () => {
    const files = broken('organisations.yaml', 'building: shop', 'building: shopp');
    files.set('wards.yaml', (files.get('wards.yaml') ?? '').replace('id: vale', 'id: Vale'));
    files.set(
      'people.yaml',
      (files.get('people.yaml') ?? '').replace('age: 40', 'age: old').replaceAll('ward: hill', 'ward: hil'),
    );
    files.delete('briefing.yaml');
    expect(problemsIn(files)).toEqual([
      'briefing.yaml:1:1: The file is missing; add it; the description of the pack format shows what goes in',
      'organisations.yaml:27:15: Birch: “building” cannot be “shopp”; did you mean “shop”? It can be terrace, hall, shop, mill, shed, boathouse, office, cabin, library, arch, cafe, tower or glasshouse',
      'people.yaml:4:10: Ann: “age” is not a number; write a whole number from 0 to 120',
      'people.yaml:18:11: Bea: there is no ward “hil” in wards.yaml; did you mean “hill”?',
      'people.yaml:31:11: Cem: there is no ward “hil” in wards.yaml; did you mean “hill”?',
      'wards.yaml:3:11: Vale: “id” cannot stand as “Vale”; use small letters, digits and single hyphens, like night-kitchen',
    ]);
  });

  it('[PACK9] lists at most 200 problems and says how many more there are', () => {
    const many = new Map(VALID_FILES).set('cards.yaml', `cards:\n${'  - {}\n'.repeat(150)}`);
    const listed = problemsIn(many);
    expect(listed).toHaveLength(200);
    expect(listed.at(-1)).toMatch(/And at least 701 more problems from here on; put these right first$/);
  });
});

describe('files', () => {
  it('[PACK6] a misnamed file is recognised', () => {
    const files = new Map(VALID_FILES).set('organizations.yml', 'x');
    files.delete('organisations.yaml');
    expect(problemsIn(files)).toEqual([
      'organisations.yaml:1:1: The file is missing; add it; the description of the pack format shows what goes in',
      'organizations.yml:1:1: This file is not part of a pack; rename it organisations.yaml',
    ]);
  });

  it('[PACK6] a stray file is named', () => {
    expect(problemsIn(new Map(VALID_FILES).set('notes.docx', ''))).toEqual([
      'notes.docx:1:1: This file is not part of a pack; take it out of the folder; a pack has pack.yaml, wards.yaml, people.yaml, organisations.yaml, cards.yaml, menu.yaml, tenders.yaml and briefing.yaml',
    ]);
  });

  it('[PACK6] a file that could not be opened is not also called missing', () => {
    const files = new Map(VALID_FILES);
    files.delete('cards.yaml');
    const unreadable = { file: 'cards.yaml', line: 1, column: 1, message: 'It is locked', remedy: 'unlock it' };
    const reading = readPack(files, [unreadable]);
    expect(reading).toEqual({ ok: false, problems: [unreadable] });
  });

  it.each([
    ['', '1:1'],
    ['# only a note\n', '1:1'],
    ['null', '1:1'],
  ])('[PACK3] an empty file %j says so', (text, at) => {
    expect(problemsIn(new Map(VALID_FILES).set('cards.yaml', text))).toEqual([
      `cards.yaml:${at}: The file is empty; fill it in as the description of the pack format shows`,
    ]);
  });

  it('[PACK9] a file over 512 kB is not read', () => {
    const files = new Map(VALID_FILES).set('cards.yaml', `# ${'é'.repeat(PACK_BYTES.file / 2)}`);
    expect(problemsIn(files)).toEqual(['cards.yaml:1:1: The file has 513 kB, and 512 kB are read; shorten its texts']);
  });

  it('[PACK9] a pack over 2 MB is not read to the end', () => {
    const padding = `\n# ${'x'.repeat(500 * 1024)}`;
    const files = new Map([...VALID_FILES].map(([name, text]) => [name, text + padding]));
    const problems = problemsIn(files);
    expect(problems).toContain(
      'cards.yaml:1:1: With this file the pack is larger than 2,048 kB; shorten the texts of the longest files',
    );
  });
});

describe('warnings', () => {
  it('[PACK1] do not stop a pack from being used', () => {
    expect(
      warningsIn(broken('organisations.yaml', 'name: Alder', 'name: The Alder and Willow Trust Ltd')),
    ).toHaveLength(1);
  });
});
