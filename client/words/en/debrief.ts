/** English words of the debrief: two plans for one person, the open floor, and the record to take home. */
import { pounds } from '../figures.ts';
import { monthsInWords, poundsAYear } from './measures.ts';

export const debrief = {
  parts: { label: 'The debrief', plans: 'Two plans, one person', floor: 'What you take with you' },
  title: 'Two plans, one person',
  pairs: 'Which plans',
  pair: (person: string, council: string | undefined, sector: string | undefined) =>
    [person, [council, sector].filter(Boolean).join(' and ')].filter(Boolean).join(': '),
  council: 'The council’s plan',
  sector: 'The sector’s plan',
  table: (name: string) => `Table ${name}`,
  noCouncil: 'The tender came ready-made: there is no council plan to look at.',
  noSector: 'Nobody answered this tender.',
  onlyCouncil: 'only council',
  onlySector: 'only sector',
  bothPlaced: 'both',
  closed: 'closed by a card',
  nobody: 'Nobody here',
  common: (common: number, council: number, sector: number) =>
    `${common === 0 ? 'None' : common} in common, of ${council} and ${sector} organisations`,
  apart: (amount: number) => `${pounds(amount)} between them`,
  same: 'They cost the same.',
  costs: (amount: number) => poundsAYear(amount),
  onlyCouncilSaw: 'Only the council saw',
  onlySectorSaw: 'Only the sector saw',
  onlyCouncilPromised: 'Only the council promised',
  onlySectorPromised: 'Only the sector promised',
  deadlines: 'Both promised, by another time',
  deadline: (text: string, council: number | undefined, sector: number | undefined) =>
    `${text}: the council by ${council === undefined ? 'no deadline' : monthsInWords(council)}, the sector by ${sector === undefined ? 'no deadline' : monthsInWords(sector)}`,
  more: (many: number) => `and ${many} more`,
  nothing: 'Nothing that the other did not.',
  talk: 'What surprises you? Who would this person rather ring?',
  floor: {
    feedback: 'What was this day like?',
    feedbackHint: 'Your table and the facilitators read it. It carries no name.',
    feedbackSave: 'Add it',
    feedbackNone: 'Nobody at your table has said anything yet.',
    pledge: 'What do you do on Monday?',
    pledgeHint: 'One thing you will do, in your own job. It carries no name.',
    pledgeSave: 'Say it',
    pledgeNone: 'Nobody at your table has said what they will do yet.',
    missing: 'Write a few words first.',
    said: (text: string) => `Said: ${text}`,
    record: 'The record',
    recordText: 'Everything your table wrote, chose and decided, to read, print or keep.',
    recordOpen: 'Open the record',
  },
};
