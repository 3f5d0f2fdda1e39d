/** Workshops that have come some way into the day: Ann's table has the kettle and oars people (£5,790), Bob's the lamp and kettle people (£9,030). */
import type { StepId } from '../steps.ts';
import { aWorkshop, type Opening, type Played } from './a-workshop.ts';

/** With cards on the boards, at a step of the council's. */
export function chosen(step: StepId = 'choosing', opening: Opening = {}): Played {
  const w = aWorkshop(opening).at('choosing');
  for (const organisation of ['kettle', 'oars']) w.does('ann', 'plan.place', { organisation, column: 'now' });
  if (opening.groups !== 1)
    for (const organisation of ['lamp', 'kettle']) w.does('bob', 'plan.place', { organisation, column: 'now' });
  return step === 'choosing' ? w : w.at(step);
}

/** With both tenders published; Bob's table asks for £9,030 a year. */
export function published(step: StepId = 'tender', opening: Opening = {}): Played {
  const w = chosen('tender', opening);
  w.does('ann', 'tender.publish', { tender: 't1' });
  if (opening.groups !== 1) w.does('bob', 'tender.publish', { tender: 't2' });
  return step === 'tender' ? w : w.at(step);
}

/** At the bid: Ann answers Bob's tender with the oars and seeds people, Bob hers with the lamp people. */
export function bidding(opening: Opening = {}): Played {
  const w = published('costing', opening);
  for (const organisation of ['oars', 'seeds']) w.does('ann', 'plan.place', { organisation, column: 'now' });
  if (opening.groups !== 1) w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  return w.at('bid');
}

/** With both bids in, each panel before its bid. Ann's panel assesses Bob's bid `bq2`. */
export function assessing(opening: Opening = {}): Played {
  const w = bidding(opening);
  w.does('ann', 'bid.model', { bid: 'bq1', model: 'lead', spectrum: 5 });
  w.does('ann', 'bid.lead', { bid: 'bq1', lead: 'oars' });
  w.does('ann', 'bid.price', { bid: 'bq1', price: 9000 });
  w.does('ann', 'bid.ask', { bid: 'bq1', kind: 'dialogue', text: 'Meet us' });
  w.does('ann', 'bid.submit', { bid: 'bq1' });
  if (opening.groups === 1) return w.at('assessment');
  w.does('bob', 'bid.model', { bid: 'bq2', model: 'separate' });
  w.does('bob', 'bid.price', { bid: 'bq2', price: 5000 });
  w.does('bob', 'bid.submit', { bid: 'bq2' });
  return w.at('assessment');
}
