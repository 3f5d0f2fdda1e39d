/** Takes a workshop's record: its view, story and papers as one audience may know them. */
import type { PlanId } from '../../shared/game/ids.ts';
import { plainText } from '../../shared/game/plain-text.ts';
import { type Papers, recordOf, type WorkshopRecord } from '../../shared/game/record.ts';
import type { Audience } from '../../shared/game/views.ts';
import type { Time } from '../outside.ts';
import type { Store } from '../store/store.ts';
import { fieldsOf, papersOf } from '../text/fields.ts';
import type { Hosted } from './hosted.ts';

export async function takeRecord(
  hosted: Hosted,
  store: Pick<Store, 'read'>,
  time: Pick<Time, 'now'>,
  audience: Exclude<Audience, 'public'>,
): Promise<WorkshopRecord> {
  const papers = await readPapers(hosted);
  const entries = await store.read(hosted.code, 0);
  const { pack, projector } = hosted;
  return recordOf({ state: hosted.state(), pack, projector, entries, papers, takenAt: time.now() }, audience);
}

/** What people wrote, without marks that would change the direction of other people's words. */
async function readPapers(hosted: Hosted): Promise<Papers> {
  const state = hosted.state();
  const read = await Promise.all(
    papersOf(state).map(async (plan): Promise<[PlanId, Readonly<Record<string, string>>] | undefined> => {
      const fields = fieldsOf(hosted.pack, state, plan);
      if (fields === undefined) return undefined;
      const texts = await hosted.papers.read(plan, fields);
      return [plan, Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, plainText(text)]))];
    }),
  );
  return Object.fromEntries(read.filter((each) => each !== undefined));
}
