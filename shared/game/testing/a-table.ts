/** A table of a workshop played for a test: its own view, and the one tender, bid or received tender it has. */
import type { PlanId } from '../ids.ts';
import { createProjector } from '../project.ts';
import { keysOf } from '../records.ts';
import type { GroupView } from '../views.ts';
import { only, type Played } from './a-workshop.ts';

export const tender = (w: Played, group = 'g1') => only(w.table(group).tenders)[1];
export const bid = (w: Played, group = 'g1') => only(w.table(group).bids)[1];
export const received = (w: Played, group = 'g1') => only(viewOf(w, group).received)[1];
export const planIds = (w: Played, group: string) => keysOf<PlanId, unknown>(w.table(group).plans);

export function viewOf(w: Played, group = 'g1'): GroupView {
  const view = createProjector(w.pack).view(w.state(), `group:${w.table(group).id}`);
  if (view.audience !== 'group') throw new Error('A table has a view of its own.');
  return view;
}

/** The table somebody sits at. */
export function groupOf(w: Played, name: string): string | undefined {
  return w.state().seats[w.seatId(name)]?.group;
}
