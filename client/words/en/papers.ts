/** English words of papers that are read: a tender that went out, part by part. */
import type { Pricing, ServiceMark, TenderForm } from '../../../shared/game/papers.ts';
import type { TenderShown } from '../../../shared/game/views.ts';
import { monthsInWords, poundsAYear } from './measures.ts';

export const papers = {
  byCard: 'Added by a challenge card',
  tender: {
    title: 'Invitation to tender',
    from: (table: string) => `From ${table}`,
    version: (version: number) => `Version ${version}`,
    unfinished: 'Went over unfinished',
    unfinishedWhy: 'The authors ran out of time. It stands as it was; ask them about what is missing.',
    value: 'Contract value',
    valueSaid: (value: number) => poundsAYear(value),
    cohort: 'Who it is for',
    notSaid: 'Not said.',
    needs: (name: string) => `What the authors say ${name} needs`,
    outcomes: 'Outcomes asked for',
    knownBy: 'Known by:',
    noDeadline: 'no deadline',
    services: 'Services wanted',
    servicesHelp: 'Names of organisations are taken off.',
    marks: { core: 'In the contract', single: 'Bought when needed', grant: 'By grant' } satisfies Record<
      ServiceMark,
      string
    >,
    requirements: 'Must also',
    weights: 'How bids are scored',
    weight: (name: string, weight: number) => `${name}, ${weight} of 100`,
    pricing: {
      judged: 'People judge the price.',
      pass: 'The price passes if it is inside the value.',
      sum: 'The price is scored by a sum: 5 times the value, divided by the price, 5 at most.',
    } satisfies Record<Pricing, string>,
    terms: 'Terms',
    resourcing: {
      grant: 'Paid as a grant',
      contract: 'Paid under a contract',
      mix: 'Part grant, part contract',
      alliance: 'An alliance: one contract, risk shared',
    } satisfies Record<NonNullable<TenderForm['resourcing']>, string>,
    months: (months: number) => `For ${monthsInWords(months)}. Every amount stays for one year.`,
    joint: { yes: 'Joint bids are welcome', no: 'Bids by one organisation' },
    weeks: (weeks: number) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'} to find partners`,
    keyWorker: (who: string) => `The key worker is employed by: ${who}`,
    questions: 'Questions and answers',
    unanswered: 'No answer yet.',
    asked: (table: string) => `${table} asked`,
    changed: 'Changed',
    changedParts: {
      needs: 'needs',
      outcomes: 'outcomes',
      services: 'services',
      requirements: 'what it must also do',
      texts: 'the words',
      value: 'the value',
      form: 'weights or terms',
    } satisfies Record<TenderShown['changed'][number], string>,
  },
};
