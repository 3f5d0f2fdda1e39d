/** A device that is passed round for scoring: it shows nobody another's scores, and whoever gets it again what they have left. */
import { expect, test } from '@playwright/test';
import { startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { groupView } from '../room/guest.ts';
import { openRoom } from '../room/room.ts';
import { there } from '../room/there.ts';
import { panelOf, walk } from '../room/walk.ts';
import { comeBack, scoreAlone } from './acts/panel.ts';
import { mouse } from './hands.ts';
import { words } from './words.ts';

const { assessment } = words;
const { alone: say } = assessment;

test('[PANEL4] whoever gets the device again sees which criteria are scored, and no score', async ({ browser }) => {
  const server = await startChild();
  const room = await openRoom(server, { groups: 2, seatsEach: 1, screens: 0 });
  const group = there(room.groups[1]);
  await room.facilitator.done({ type: 'seat.add', payload: { name: 'Dee', group } });
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group });
  await walk(room, 'assessment');
  const guest = there(room.tables[1]?.[0]);
  const bid = panelOf(guest);
  await guest.done({ type: 'score.difference', payload: { bid, text: 'Somebody to ring', months: 6 } });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  const ann = mouse(page);
  await comeBack(ann);
  const [first, second] = groupView(guest).catalogue.criteria.map(({ name }) => name);
  const row = (name: string | undefined) => page.getByRole('group', { name: new RegExp(`^${there(name)} `) });
  const pass = (name: string) => page.getByRole('button', { name, exact: true });

  await pass('Dee').click();
  await expect(page.getByText(say.passed('Dee'))).toBeVisible();
  await scoreAlone(ann, { [there(first)]: 4 });
  await expect(row(first).getByText(say.hidden)).toBeHidden();
  await pass(say.done('Dee')).click();
  await expect(page.getByText(say.hidden)).toBeHidden();

  await pass('Dee').click();
  await expect(row(first)).toHaveAccessibleDescription(say.hidden);
  await expect(row(first).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(row(second).getByText(say.hidden)).toBeHidden();
  await page.close();
  room.end();
  await server.end();
});
