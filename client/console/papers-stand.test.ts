import { expect, test } from 'vitest';
import { createProjector } from '../../shared/game/project.ts';
import { published } from '../../shared/game/testing/a-day.ts';
import { only, type Played } from '../../shared/game/testing/a-workshop.ts';
import { BOROUGH } from '../../shared/game/testing/borough.ts';
import { shownTo } from './papers-stand.ts';

const shown = (w: Played) => {
  const { room } = createProjector(BOROUGH).view(w.state(), 'public');
  return shownTo(room, only(w.table().tenders)[1]);
};

test('a tender is before the room, has been, or neither; in a break the room hears none', () => {
  const w = published('tenders');
  expect(shown(w)).toBeUndefined();
  w.does('ann', 'tender.present', { tender: 't1' });
  expect(shown(w)).toBe('now');
  w.does('lead', 'break.take', { after: 'tenders' });
  expect(shown(w)).toBe('before');
});
