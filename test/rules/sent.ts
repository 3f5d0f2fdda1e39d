/** What each audience of a played workshop has been sent, as text that marks are looked for in. */
import { audiencesOf } from '../../shared/game/audience.ts';
import { createProjector } from '../../shared/game/project.ts';
import { recordOf } from '../../shared/game/record.ts';
import { aWorkshop, type Played } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import type { Audience } from '../../shared/game/views.ts';
import { marked } from '../room/marked-pack.ts';

export const PACK = marked(BOROUGH);

/** All that an audience has been sent so far: its view, what was done as it may know it, and its record. */
export function sent(w: Played, audience: string): string {
  const projector = createProjector(PACK);
  const reader: Audience | undefined = audiencesOf(w.state()).find((each) => each === audience);
  if (reader === undefined) throw new Error(`Nobody is ${audience}.`);
  const view = projector.view(w.state(), reader);
  const story = w.log().map((entry) => projector.did(w.state(), entry, reader));
  const source = { state: w.state(), pack: PACK, projector, entries: w.log(), papers: {}, takenAt: 0 };
  const record = isTable(reader) ? recordOf(source, reader) : undefined;
  return JSON.stringify([view, story, record]);
}
/** What it holds now. */
export function view(w: Played, audience: string): string {
  const reader = audiencesOf(w.state()).find((each) => each === audience);
  return reader ? JSON.stringify(createProjector(PACK).view(w.state(), reader)) : '';
}

const isTable = (audience: Audience): audience is Extract<Audience, `group:${string}`> => audience.startsWith('group:');
/** Everybody but the facilitators. */
export const readers = (w: Played) => audiencesOf(w.state()).filter((audience) => audience !== 'facilitator');

/** The first table has the kettle people on its board, the second those and the lamp people, at the step of choosing. */
export function chosen(): Played {
  const w = aWorkshop({ pack: PACK }).at('choosing');
  w.does('ann', 'need.add', { text: 'mark-need' });
  w.does('ann', 'outcome.add', { text: 'mark-outcome' });
  w.does('ann', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'kettle', column: 'now' });
  w.does('bob', 'plan.place', { organisation: 'lamp', column: 'now' });
  return w;
}
