/** A small valid pack as texts, and ways to break one thing in it: for tests only. */
import { STEP_IDS } from '../game/steps.ts';
import { readPack } from './load.ts';
import { formatProblem } from './problem.ts';
import { DECKS } from './schema.ts';

const organisation = (
  id: string,
  name: string,
  building: string,
  core: number,
  last = 'bidReady: true',
) => `  - id: ${id}
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
    ${last}
`;

const tender = (person: string) => `  - person: ${person}
    council: The council next door
    price: 60000
    weights: { able: 50, good: 20, price: 30 }
    outcomes:
      - { text: Is heard, months: 6, indicator: Says so }
      - { text: Is well, months: 60, indicator: Feels so }
    services:
      - { organisation: alder, service: drop-in, mark: core }
      - { organisation: birch, service: drop-in, mark: single }
    texts: { purpose: To be useful. }
    indicators: [Soon, Later, Last]
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

const agenda = STEP_IDS.map(
  (step) => `  - { step: ${step}, minutes: ${step === 'reveal' ? 5 : 20}, prompts: [A?, B?, C?] }\n`,
).join('');

/** Cards that only ask, so that every deck has enough of them. */
const asking = DECKS.flatMap((deck) =>
  [1, 2, 3, 4, 5, 6].map(
    (number) => `  - id: ${deck}-${number}
    deck: ${deck}
    title: Something ${deck} ${number}
    text: It has happened.
    question: What now?
    effects: []
`,
  ),
).join('');

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
${agenda}breaks:
  - { after: reveal, name: Tea, minutes: 15 }
horizons:
  - { months: 6, name: 6 months }
  - { months: 24, name: 2 years }
  - { months: 60, name: 5 years }
criteria:
  - { id: able, name: Able, looksFor: Can they do it., weight: 40, scoring: judged }
  - { id: good, name: Good, looksFor: Do they mean it., weight: 30, scoring: judged }
  - { id: price, name: Price, looksFor: What is asked., weight: 30, scoring: price }
rubric: [Nothing, Little, Some, Enough, Much, All]
consortium: { setUp: 9000, mergeShare: 20 }
forms:
  needs:
    - { id: most, label: 'What matters to {name}', hint: Say it in your words., limit: 500 }
  tender:
    - { id: purpose, label: What it is for, hint: In a sentence., limit: 500, core: true }
    - { id: worker, label: Who stays with them, hint: Say who pays., limit: 300, core: false }
  indicator: { label: 'Known after {horizon}', hint: How you would know., limit: 300 }
  bid:
    - { id: way, label: How you go about it, hint: Begin with Monday., limit: 500, core: true }
    - { id: ask, label: What you ask for, hint: One thing., limit: 300, core: false }
  assessment:
    - { id: change, label: What changes, hint: And by when., limit: 300 }
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
    `organisations:\n${organisation('alder', 'Alder', 'hall', 12000)}${organisation('birch', 'Birch', 'shop', 14000)}${organisation('cedar', 'Cedar', 'mill', 16000, 'bidReady: false')}${organisation('damson', 'Damson', 'cafe', 18000, 'bidReady: true\n    hidden: true')}`,
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
${asking}`,
  ],
  [
    'menu.yaml',
    `options:
  - id: ask
    kind: people
    name: Ask people
    about: Sit down with them.
    price: 8000
    level: involve
    effects:
      - { kind: insight, person: ann, about: need, text: Ann cannot read. }
      - { kind: insight, person: bea, about: asset, text: Bea keeps bees. }
      - { kind: insight, person: cem, about: barrier, text: Cem has no telephone. }
  - id: map
    kind: sector
    name: Map the groups
    about: Find those you do not know.
    price: 9000
    effects:
      - { kind: introduce, organisations: [damson] }
  - id: train
    kind: build
    name: Train bid writers
    about: Three days with a pencil.
    price: 12000
    effects:
      - { kind: ready, organisation: cedar }
      - { kind: consortium }
`,
  ],
  [
    'tenders.yaml',
    `tenders:
${tender('ann')}${tender('bea')}`,
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

/** One thing broken in a valid pack, by the rule it breaks, and the line its author is shown. */
export type Case = [rule: string, file: string, from: string, to: string, expected: string];

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
