/** The opening of the day: a workshop is created, people join it by mouse, keys and touch, and hear the briefing. */
import { expect, test } from '@playwright/test';
import { fillOne, removeAutomatic } from '../acts/console.ts';
import { chooseTable, createWorkshop, everyoneOn, joinWithMouse, tabTo, typeInto } from '../cast.ts';
import { words } from '../words.ts';
import { type Day, say } from './day.ts';

const { facilitate, join, play, screen: wall } = words;

export async function playOpening(day: Day): Promise<string> {
  const { lead, screen, kay, ada, tom, ben, pol, ven, players, look, lookAtEach, server, proxy, venue, log } = day;
  const code = await test.step('lobby: a workshop is created, and people join with its code', async () => {
    const made = await createWorkshop(lead, server.url, 'Thursday workshop');
    await look(lead, 'console in the lobby');
    // The key left the address bar before anybody could read it.
    expect(lead.url()).not.toContain('#');
    await screen.goto(`${server.url}/w/${made}/screen`);
    await expect(say(screen, wall.type)).toBeVisible();
    await look(screen, 'big screen in the lobby');

    // By keys alone, from the first page, with the code as people type it.
    await kay.page.goto(server.url);
    await typeInto(
      kay.page,
      kay.page.getByRole('textbox', { name: join.code }),
      `${made.slice(0, 3).toLowerCase()} ${made.slice(3)}`,
    );
    await kay.write(kay.page.getByRole('textbox', { name: join.name }), 'Kay');
    await expect(say(kay.page, join.into('Thursday workshop'))).toBeVisible();
    await kay.tick(kay.page.getByRole('radio', { name: join.backgrounds.commissioner }));
    await tabTo(kay.page, kay.page.getByRole('combobox', { name: join.table }));
    await kay.page.keyboard.press('ArrowDown');
    await kay.press(kay.page.getByRole('button', { name: join.go }));
    await expect(kay.page.getByRole('heading', { name: play.lobby.welcome('Heron') })).toBeVisible();
    await look(kay.page, 'lobby');

    // By touch alone, from the address that the QR code carries.
    await tom.page.goto(`${server.url}/join/${made}`);
    await look(tom.page, 'join on a phone');
    await tom.write(tom.page.getByRole('textbox', { name: join.name }), 'Tom');
    await tom.tick(tom.page.getByRole('radio', { name: join.backgrounds.lived }));
    await chooseTable(tom.page.getByRole('combobox', { name: join.table }), 'Kiln');
    await tom.press(tom.page.getByRole('button', { name: join.go }));
    await expect(tom.page.getByRole('heading', { name: play.lobby.welcome('Kiln') })).toBeVisible();

    for (const [{ page }, url, name, table] of [
      [ada, server.url, 'Ada', 'Heron'],
      [ben, server.url, 'Ben', 'Kiln'],
      [pol, proxy.url, 'Pol', 'Ferry'],
      [ven, venue, 'Ven', 'Ferry'],
    ] as const) {
      await joinWithMouse(page, url, made, name, table);
      await expect(page.getByRole('heading', { name: play.lobby.welcome(table) })).toBeVisible();
    }
    expect(await ven.page.evaluate(() => [isSecureContext, location.hostname])).toEqual([false, 'venue.test']);

    for (const name of ['Kay', 'Ada', 'Tom', 'Ben', 'Pol', 'Ven']) {
      await expect(screen.getByText(name, { exact: true })).toBeVisible();
      await expect(lead.getByRole('list', { name: /^People at/ }).getByRole('button', { name })).toBeVisible();
    }
    await fillOne(lead, 'Ferry');
    await expect(pol.page.getByText(`(${play.lobby.automatic})`)).toBeVisible();
    return made;
  });

  await test.step('briefing: every screen follows the facilitator', async () => {
    await everyoneOn(lead, 'briefing');
    const [, second] = (await log(code)).pack.slides;
    await lead.getByRole('button', { name: facilitate.slides.next, exact: true }).click();
    for (const page of [screen, ...players.map((player) => player.page)])
      await expect(page.getByRole('heading', { name: second?.title ?? '' })).toBeVisible();
    await lookAtEach([lead, screen, tom.page, kay.page], 'briefing');
    await removeAutomatic(lead, 'Ferry');
  });
  return code;
}
