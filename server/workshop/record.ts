/** Takes a workshop's record: its view, story and papers as one audience may know them. */
import type { PaperId } from '../../shared/game/ids.ts';
import { plainText } from '../../shared/game/plain-text.ts';
import { type Papers, type RecordAudience, recordOf, type WorkshopRecord } from '../../shared/game/record.ts';
import type { Time } from '../outside.ts';
import type { Store } from '../store/store.ts';
import { papersOf } from '../text/fields.ts';
import { readPaper } from '../text/reading.ts';
import type { Hosted } from './hosted.ts';

export async function takeRecord(
  hosted: Hosted,
  store: Pick<Store, 'read'>,
  time: Pick<Time, 'now'>,
  audience: RecordAudience,
): Promise<WorkshopRecord> {
  const papers = await readPapers(hosted);
  const entries = await store.read(hosted.code, 0);
  const { pack, projector } = hosted;
  return recordOf({ state: hosted.state(), pack, projector, entries, papers, takenAt: time.now() }, audience);
}

async function readPapers(hosted: Hosted): Promise<Papers> {
  const state = hosted.state();
  const read = await Promise.all(
    papersOf(state).map(async (paper): Promise<[PaperId, Readonly<Record<string, string>>][]> => {
      const found = await readPaper(hosted, state, paper);
      if (found === undefined) return [];
      return [
        [paper, Object.fromEntries(Object.entries(found.texts).map(([field, text]) => [field, plainText(text)]))],
      ];
    }),
  );
  return Object.fromEntries(read.flat());
}
