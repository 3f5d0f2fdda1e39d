/** Acts at a table that choose organisations, each with its place in the log, for taking them back. */
import { aWorkshop, type Played } from './a-workshop.ts';

export const choosing = () => aWorkshop().seats('cat', 'g1').at('choosing');
export const place = (w: Played, organisation: string, column = 'now') => {
  w.does('ann', 'plan.place', { organisation, column });
  return w.lastSeq();
};
export const need = (w: Played, text = 'A key') => {
  w.does('ann', 'need.add', { text });
  return { entry: w.lastSeq(), id: `n${w.lastSeq().toString(36)}` };
};
export const outcome = (w: Played, text = 'Sleeps') => {
  w.does('ann', 'outcome.add', { text });
  return { entry: w.lastSeq(), id: `o${w.lastSeq().toString(36)}` };
};
export const asset = (w: Played, text = 'A cousin') => {
  w.does('ann', 'asset.add', { text });
  return { entry: w.lastSeq(), id: `a${w.lastSeq().toString(36)}` };
};
export const undoing = (w: Played, entry: number) => w.refusal('ann', 'undo', { entry })?.message ?? 'allowed';
