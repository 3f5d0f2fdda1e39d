/** English words that stand on paper only: heads of sheets, what to fill in by hand. */
import { pounds } from '../figures.ts';
import { poundsAYear } from './measures.ts';

export const print = {
  head: (table: string, step: string) => `${table} · ${step}`,
  for: (name: string) => `For ${name}`,
  board: 'The pathway',
  money: (cost: number) => `It costs ${poundsAYear(cost)}.`,
  purse: (budget: number, cost: number, rest: number) =>
    `Budget ${pounds(budget)}, plan ${pounds(cost)}, menu and cards ${pounds(rest)}, all a year.`,
  front: 'Front',
  back: 'Back',
  /** On the back of a card that is not turned. */
  notTurned: 'Not turned yet',
  services: 'Services',
  helps: (pins: string) => `Helps outcome ${pins}`,
  number: 'Number',
  yes: 'Yes',
  amount: 'Pounds a year',
  bought: 'bought',
  unfetched: 'What is written here could not be fetched. It is kept on the server.',
  scores: {
    title: (name: string) => `Score alone: ${name}`,
    bid: (table: string, person: string) => `The bid from ${table}, for ${person}`,
    help: 'Tick one box in each row. Nobody sees your sheet until you turn them over together.',
    criterion: 'Criterion',
    weight: 'Weight',
    score: 'Score',
    reason: 'Why',
    means: 'What a score means',
  },
};
