/** Descriptions of commands about the person, the pathway and the reveal. */
import { type Descriptions, from, PLAN_CLOSED } from './description.ts';

/** A sector plan has a pathway from costing on. */
const PATHWAY_STEPS = [...from('choosing', 'tenders'), ...from('costing', 'assessment')];
const PATHWAY = ['choosing_closed', ...PLAN_CLOSED] as const;

type Described =
  | 'need.add'
  | 'need.edit'
  | 'need.remove'
  | 'need.rank'
  | 'asset.add'
  | 'asset.edit'
  | 'asset.remove'
  | 'outcome.add'
  | 'outcome.edit'
  | 'outcome.remove'
  | 'outcome.rank'
  | 'plan.place'
  | 'plan.move'
  | 'plan.remove'
  | 'plan.link'
  | 'plan.service'
  | 'plan.guess'
  | 'plan.reveal';

export const THINKING_COMMANDS: Descriptions<Described> = {
  'need.add': {
    does: 'Writes down a need.',
    steps: from('needs'),
    did: 'needAdded',
    refusals: [...PLAN_CLOSED, 'too_many'],
  },
  'need.edit': {
    does: 'Words a need differently.',
    steps: from('needs'),
    did: 'needEdited',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'need.remove': {
    does: 'Takes a need off, and its links with it.',
    steps: from('needs'),
    did: 'needRemoved',
    refusals: [...PLAN_CLOSED, 'gone'],
  },
  'need.rank': {
    does: 'Puts a need before another, or last.',
    steps: from('needs'),
    did: 'needRanked',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'asset.add': {
    does: 'Writes down something the person has.',
    steps: from('needs'),
    did: 'assetAdded',
    refusals: [...PLAN_CLOSED, 'too_many'],
  },
  'asset.edit': {
    does: 'Words an asset differently.',
    steps: from('needs'),
    did: 'assetEdited',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'asset.remove': {
    does: 'Takes an asset off.',
    steps: from('needs'),
    did: 'assetRemoved',
    refusals: [...PLAN_CLOSED, 'gone'],
  },
  'outcome.add': {
    does: 'Writes down what should be different for the person, and by when.',
    steps: from('needs'),
    did: 'outcomeAdded',
    refusals: [...PLAN_CLOSED, 'too_many', 'gone'],
  },
  'outcome.edit': {
    does: 'Changes an outcome: what is left out stays, an empty indicator is taken off.',
    steps: from('needs'),
    did: 'outcomeEdited',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'outcome.remove': {
    does: 'Takes an outcome off, and its links with it.',
    steps: from('needs'),
    did: 'outcomeRemoved',
    refusals: [...PLAN_CLOSED, 'gone'],
  },
  'outcome.rank': {
    does: 'Puts an outcome before another, or last.',
    steps: from('needs'),
    did: 'outcomeRanked',
    refusals: [...PLAN_CLOSED, 'gone', 'already_so'],
  },
  'plan.place': {
    does: 'Puts an organisation into a column of the pathway. After the reveal its card turns at once.',
    steps: PATHWAY_STEPS,
    did: 'placed',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.move': {
    does: 'Moves an organisation to another column or inside its own, before another card or last.',
    steps: PATHWAY_STEPS,
    did: 'moved',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.remove': {
    does: 'Takes an organisation out of one column, or off the board.',
    steps: PATHWAY_STEPS,
    did: 'removed',
    refusals: [...PATHWAY, 'gone'],
  },
  'plan.link': {
    does: 'Says which needs and outcomes a placed organisation is there for. What is left out stays.',
    steps: PATHWAY_STEPS,
    did: 'linked',
    refusals: [...PATHWAY, 'gone', 'already_so'],
  },
  'plan.service': {
    does: 'Leaves a service of a placed organisation out, or takes it in again.',
    steps: PATHWAY_STEPS,
    did: 'serviceSet',
    refusals: [...PATHWAY, 'gone', 'already_so', 'last_service'],
  },
  'plan.guess': {
    does: 'Writes down what the table thinks its plan costs, in pounds a year.',
    steps: ['reveal', 'costing'],
    did: 'guessed',
    refusals: ['not_now', 'moved_on', 'choose_first', 'guess_closed', 'already_so'],
  },
  'plan.reveal': {
    does: 'Turns the cards; a council’s budget is set: by the table once it has guessed, by a facilitator at once. `again` is for facilitators and sets a new budget, once the plan costs something else.',
    steps: [...from('reveal', 'tenders'), 'costing'],
    did: 'revealed',
    refusals: [...PLAN_CLOSED, 'already_so', 'choose_first', 'guess_first', 'turned_already'],
  },
};
