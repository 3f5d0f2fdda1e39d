/** A small valid pack as texts, and ways to break one thing in it: for tests only. */
import { readPack } from './load.ts';
import { formatProblem } from './problem.ts';

const organisation = (id: string, name: string, building: string, core: number) => `  - id: ${id}
    name: ${name}
    kind: Local charity
    ward: hill
    summary: Stands beside people who live in ${name}.
    helps: [Company, Housing]
    building: ${building}
    core: ${core}
    services:
      - id: drop-in
        name: Drop-in
        about: Open all day.
        cost: 9000
    size: small
    staff: Four people.
    record: Ten good years.
    goodAt: Listening.
    badAt: Paperwork.
    bidReady: true
`;

const person = (id: string, name: string) => `  - id: ${id}
    name: ${name}
    age: 40
    ward: hill
    area: Hill, an average area
    contentNote: Touches on illness.
    statement: I would like to be asked.
    story: |
      ${name} lives here.

      And wants to **stay**.
    portrait: { skin: '3', hair: bob, hairColour: grey, coat: red, scene: park }
    portraitAlt: A drawing of ${name}.
`;

export const VALID_FILES: ReadonlyMap<string, string> = new Map([
  [
    'pack.yaml',
    `format: 1
id: small
title: Small
summary: A small pack.
language: en-GB
place: { name: Smallton, council: Smallton Council, leader: Councillor Small, mapSeed: 7 }
cohort: Ten people.
columns:
  - { id: now, name: Now, span: up to 6 months, months: 6 }
  - { id: later, name: Later, span: up to 5 years, months: 60 }
agenda:
  - { step: lobby, minutes: 10 }
  - { step: briefing, minutes: 5 }
  - { step: needs, minutes: 20 }
  - { step: choosing, minutes: 20 }
  - { step: reveal, minutes: 5 }
forms:
  needs:
    - { id: most, label: 'What matters to {name}', hint: Say it in your words., limit: 500 }
`,
  ],
  [
    'wards.yaml',
    `wards:
  - { id: hill, name: Hill, about: A hill., deprivation: About average }
  - { id: vale, name: Vale, about: A vale., deprivation: About average }
`,
  ],
  ['people.yaml', `people:\n${person('ann', 'Ann')}${person('bea', 'Bea')}${person('cem', 'Cem')}`],
  [
    'organisations.yaml',
    `organisations:\n${organisation('alder', 'Alder', 'hall', 12000)}${organisation('birch', 'Birch', 'shop', 14000)}${organisation('cedar', 'Cedar', 'mill', 16000)}${organisation('damson', 'Damson', 'cafe', 18000)}`,
  ],
  [
    'cards.yaml',
    `cards:
  - id: cut
    deck: financial
    title: A cut
    text: There is less to go round.
    question: What gives way?
    effects:
      - { kind: budget, percent: -5 }
  - id: shut
    deck: operational
    title: Alder shuts its door
    text: The drop-in cannot open.
    question: Who opens theirs?
    condition: { kind: has, organisation: alder }
    effects:
      - { kind: suspend, organisation: alder, service: drop-in }
  - id: split
    deck: consortium
    title: Two of you fall out
    text: They no longer talk.
    question: Who brings them together?
    condition: { kind: consortium }
    effects: []
`,
  ],
  [
    'briefing.yaml',
    `slides:
  - title: Welcome
    body: |
      This is **Smallton**.
    notes: Say hello.
`,
  ],
]);

/** The valid pack with one text replaced in one file. Fails if there is nothing to replace: the test would prove nothing. */
export function broken(file: string, from: string, to: string): Map<string, string> {
  const text = VALID_FILES.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  return new Map(VALID_FILES).set(
    file,
    text.replace(from, () => to),
  );
}

/** The lines an author is shown. A pack that can be used has none. */
export function problemsIn(files: ReadonlyMap<string, string>): string[] {
  const reading = readPack(files);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

/** The warnings of a pack that can be used. */
export function warningsIn(files: ReadonlyMap<string, string>): string[] {
  const reading = readPack(files);
  return reading.ok ? reading.warnings.map(formatProblem) : ['the pack has problems'];
}
