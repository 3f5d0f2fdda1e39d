/** Reading a pack: what is wrong is said at once, in its place, in plain words. */
import fc from 'fast-check';
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

describe('values', () => {
  const cases: [rule: string, file: string, from: string, to: string, expected: string][] = [
    [
      'a missing key',
      'cards.yaml',
      '    deck: financial\n',
      '',
      'cards.yaml:2:5: A cut: “deck” is missing; write political, operational, financial, consortium or system',
    ],
    [
      'a missing text says what it is for',
      'people.yaml',
      '    contentNote: Touches on illness.\n',
      '',
      'people.yaml:2:5: Ann: “contentNote” is missing; add a line that starts with "contentNote:": what the story touches on, shown before it',
    ],
    [
      'an empty value',
      'people.yaml',
      'statement: I would like to be asked.',
      'statement:',
      'people.yaml:8:15: Ann: “statement” is empty; write a text',
    ],
    [
      'a text of spaces',
      'people.yaml',
      'statement: I would like to be asked.',
      'statement: "  "',
      'people.yaml:8:16: Ann: “statement” is empty; write a text',
    ],
    [
      'a text that is too long',
      'wards.yaml',
      'name: Vale',
      `name: ${'V'.repeat(25)}`,
      `wards.yaml:3:23: ${'V'.repeat(25)}: “name” has 25 characters, and 24 fit; shorten it by 1 character`,
    ],
    [
      'a number where a text belongs',
      'pack.yaml',
      'title: Small',
      'title: 1984',
      'pack.yaml:3:8: “title” must be a text, and 1984 is not; put it in double quotes: "1984"',
    ],
    [
      'a number where a choice of texts belongs',
      'people.yaml',
      "skin: '3'",
      'skin: 3',
      'people.yaml:13:23: Ann: “portrait.skin” must be a text, and 3 is not; put it in double quotes: "3"',
    ],
    [
      'an amount in words',
      'organisations.yaml',
      'core: 12000',
      'core: £12,000',
      'organisations.yaml:9:11: Alder: “core” is not a number; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'pence',
      'organisations.yaml',
      'cost: 9000',
      'cost: 9000.50',
      'organisations.yaml:14:15: Alder, service Drop-in: “cost” is not a whole number; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'a minus amount',
      'organisations.yaml',
      'core: 12000',
      'core: -1',
      'organisations.yaml:9:11: Alder: “core” is too small; write the amount in whole pounds, from 0 to 10000000, like 14400',
    ],
    [
      'a text where a list belongs',
      'organisations.yaml',
      'helps: [Company, Housing]',
      'helps: Company',
      'organisations.yaml:7:12: Alder: “helps” is not a list; write a list: each item on a line of its own after a hyphen',
    ],
    [
      'a list that is too long',
      'organisations.yaml',
      '[Company, Housing]',
      '[A, B, C, D, E]',
      'organisations.yaml:7:12: Alder: “helps” has 5 items; keep at most 4',
    ],
    [
      'a list that is too short',
      'organisations.yaml',
      '[Company, Housing]',
      '[]',
      'organisations.yaml:7:12: Alder: “helps” has 0 items; write at least 1',
    ],
    [
      'a line of a list',
      'organisations.yaml',
      '[Company, Housing]',
      `[Company, ${'h'.repeat(22)}]`,
      'organisations.yaml:7:22: Alder: line 2 of “helps” has 22 characters, and 20 fit; shorten it by 2 characters',
    ],
    [
      'a group where a text belongs',
      'people.yaml',
      'age: 40',
      'age: { years: 40 }',
      'people.yaml:4:10: Ann: “age” is not a number; write a whole number from 0 to 120',
    ],
    [
      'a text where a group belongs',
      'people.yaml',
      "portrait: { skin: '3', hair: bob, hairColour: grey, coat: red, scene: park }",
      'portrait: nice',
      'people.yaml:13:15: Ann: “portrait” is not a group of keys; write its parts below it, each on a line of its own like "key: value"',
    ],
    [
      'yes where true belongs',
      'organisations.yaml',
      'bidReady: true',
      'bidReady: yes',
      'organisations.yaml:20:15: Alder: “bidReady” is not true or false; write true or false',
    ],
    [
      'another format',
      'pack.yaml',
      'format: 1',
      'format: 2',
      'pack.yaml:1:9: “format” cannot be “2”; write 1: this version of Anyborough reads packs of format 1',
    ],
    [
      'a card that does not ask',
      'cards.yaml',
      'What gives way?',
      'Something gives way.',
      'cards.yaml:6:15: A cut: “question” cannot stand as “Something gives way.”; end with a question mark: every card ends in a question',
    ],
    [
      'an unknown kind of effect',
      'cards.yaml',
      'kind: budget',
      'kind: bugdet',
      'cards.yaml:8:17: A cut, effect bugdet: “kind” cannot be “bugdet”; did you mean “budget”? It can be budget, close, raise, suspend, risk, sooner or require',
    ],
    [
      'an effect without a kind',
      'cards.yaml',
      '{ kind: budget, percent: -5 }',
      '{ percent: -5 }',
      'cards.yaml:8:9: A cut, effect 1: “kind” is missing; write budget, close, raise, suspend, risk, sooner or require',
    ],
    [
      'a list of texts where items belong',
      'wards.yaml',
      '{ id: vale, name: Vale, about: A vale., deprivation: About average }',
      'Vale',
      'wards.yaml:3:5: Ward 2: this is not a group of keys; write its parts below it, each on a line of its own like "key: value"',
    ],
  ];
  it.each(cases)('[PACK5] %s is said at its own line, with the name of the item', (_rule, file, from, to, expected) => {
    expect(problemsIn(broken(file, from, to))).toEqual([expected]);
  });

  it('[PACK4] an unknown key is said at the key, with the one that was probably meant', () => {
    expect(problemsIn(broken('people.yaml', 'coat: red', 'coat: red, glases: true'))).toEqual([
      'people.yaml:13:68: Ann: “glases” is not a key of a pack; did you mean “glasses”?',
    ]);
    expect(problemsIn(broken('cards.yaml', 'percent: -5', 'percent: -5, amuont: 3'))).toEqual([
      'cards.yaml:8:38: A cut, effect budget: “amuont” is not a key of a pack; did you mean “amount”?',
    ]);
  });

  it('[PACK4] an unknown key that resembles nothing is answered with the keys there are', () => {
    expect(problemsIn(broken('wards.yaml', 'id: vale', 'population: 3, id: vale'))).toEqual([
      'wards.yaml:3:7: Vale: “population” is not a key of a pack; take it out; the keys here are id, name, about, deprivation',
    ]);
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

describe('slips in YAML', () => {
  const cases: [slip: string, from: string, to: string, expected: string][] = [
    [
      'a second colon',
      'text: There is less to go round.',
      'text: Less: a story',
      '5:11: The text has a second colon in it, or the line below it starts too far to the right; put the text in double quotes, like title: "Sam: a story", and line the next line up with this one',
    ],
    [
      'a tab',
      '    title: A cut',
      '\ttitle: A cut',
      '4:1: The line starts with a tab; use spaces at the start of lines, two for each level',
    ],
    [
      'an open quote',
      'title: A cut',
      'title: "A cut',
      'A text that starts with a quote mark does not end with one; add the closing quote mark',
    ],
    [
      'an open bracket',
      'effects: []',
      'effects: [',
      'A list or group in brackets is not closed before this line; add the closing ] or }',
    ],
    [
      'a line without a colon',
      'title: A cut',
      'A cut',
      '4:5: This line has no colon after its first word, and it does not belong to the text above; write it as "key: value", or start it further to the right if it continues a text',
    ],
    [
      'a reserved sign',
      'title: A cut',
      'title: "A cut" or not',
      '4:20: There is something here that does not belong to the value before it; put the whole text in double quotes, or on lines of its own after a | sign',
    ],
    [
      'an at sign',
      'title: A cut',
      'title: @home',
      '4:12: A text cannot start with this sign unless it is in quotes; put the text in double quotes, like "@home"',
    ],
    [
      'a backslash',
      'title: A cut',
      'title: "A \\cut"',
      'A backslash in double quotes means something special; write two backslashes, or use single quotes around the text',
    ],
    [
      'a second document',
      '  - id: shut',
      '---\n  - id: shut',
      'A second document begins here; take out the line with three hyphens and keep everything in one document',
    ],
  ];
  it.each(cases)('[PACK3] %s is said in plain words', (_slip, from, to, expected) => {
    const problems = problemsIn(broken('cards.yaml', from, to));
    expect(problems.join('\n')).toContain(expected);
  });

  it('[PACK7] a key that stands twice is said at the second', () => {
    expect(problemsIn(broken('cards.yaml', 'title: A cut', 'title: A cut\n    title: A bruise'))).toEqual([
      'cards.yaml:5:5: “title” stands here a second time; keep one of the two lines',
    ]);
  });

  it.each([
    ['an alias', '*cut', 12],
    ['an anchor', '&cut A cut', 17],
    ['a tag', '!cut A cut', 17],
  ])('[PACK8] %s is refused', (_what, text, column) => {
    const problems = problemsIn(broken('cards.yaml', 'title: A cut', `title: ${text}`));
    expect(problems).toContain(
      `cards.yaml:4:${column}: A value that starts with *, & or ! is read as an instruction, not as a text; put the text in double quotes, and write repeated things out again`,
    );
  });

  it('[PACK8] an invisible character is named', () => {
    expect(problemsIn(broken('wards.yaml', 'A vale.', 'A \u202evale.'))).toEqual([
      'wards.yaml:3:36: The text holds an invisible character (U+202E); type the text again without it',
    ]);
  });
});

/** Generated files take a while on a busy machine: a generous end, not an assertion. */
const PATIENCE = 60_000;

describe('hostile files', () => {
  const bombs: [string, string][] = [
    ['brackets', '['.repeat(400_000)],
    ['brackets with notes between', '[ #]\n'.repeat(90_000)],
    ['groups', '{a: '.repeat(100_000)],
    ['hyphens', '- '.repeat(200_000)],
    ['question marks', '? '.repeat(200_000)],
    ['indentation', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'a laughing alias',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    ],
    ['many keys', Array.from({ length: 30_000 }, (_, index) => `${index.toString(36)}:`).join('\n')],
    ['bad escapes', `a: "${'\\q'.repeat(20_000)}"`],
    ['numbers', `wards: [${'1,'.repeat(50_000)}]`],
    ['prototypes', 'wards: [{ __proto__: { id: x }, constructor: 1 }]\n__proto__: 1'],
  ];
  it.each(bombs)(
    '[PACK8] %s are refused, not followed',
    (_name, text) => {
      const problems = problemsIn(new Map(VALID_FILES).set('wards.yaml', text));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(200);
    },
    PATIENCE,
  );

  const names = [...VALID_FILES.keys()];
  const piece = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '  ',
      '- ',
      ': ',
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      '|',
      '>',
      '&a',
      '*a',
      '!x',
      '#',
      '\t',
      'null',
      '~',
      '<b>',
      '£',
      '---\n',
    ),
  );
  const mutation = fc.record({ file: fc.nat(names.length - 1), at: fc.nat(4000), cut: fc.nat(40), piece });

  it(
    '[PACK20] whatever is done to the files, reading never throws and every problem has a place',
    () => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
          const files = new Map(VALID_FILES);
          for (const { file, at, cut, piece: put } of mutations) {
            const name = names[file] ?? '';
            const text = files.get(name) ?? '';
            const start = at % (text.length + 1);
            files.set(name, text.slice(0, start) + put + text.slice(start + cut));
          }
          const reading = readPack(files);
          if (reading.ok) return;
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { file, line, column, message, remedy } of reading.problems) {
            expect(files.has(file)).toBe(true);
            const lines = (files.get(file) ?? '').split('\n').length;
            expect(line >= 1 && line <= lines + 1 && column >= 1).toBe(true);
            expect(message !== '' && remedy !== '').toBe(true);
          }
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    '[PACK20] whatever values stand in the files, reading never throws',
    () => {
      fc.assert(
        fc.property(fc.array(fc.jsonValue({ maxDepth: 5 }), { minLength: 6, maxLength: 6 }), (values) => {
          const files = new Map(names.map((name, index) => [name, JSON.stringify(values[index])]));
          expect(readPack(files).ok).toBe(false);
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});

describe('warnings', () => {
  it('[PACK1] do not stop a pack from being used', () => {
    expect(
      warningsIn(broken('organisations.yaml', 'name: Alder', 'name: The Alder and Willow Trust Ltd')),
    ).toHaveLength(1);
  });
});
