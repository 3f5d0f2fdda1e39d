/** The council commissions: a menu, challenges, a latecomer, and a tender that is published twice and presented. */
import { expect, test } from '@playwright/test';
import { draw, moveTable, withPaper } from '../acts/console.ts';
import { buy, giveWay, publish, writeTender } from '../acts/council.ts';
import { answerCard, step, tab } from '../acts/plan.ts';
import { words } from '../words.ts';
import { type Day, PASSED, roomOn, say } from './day.ts';

const { facilitate, join, papers, play, tenders } = words;

const PURPOSE = 'What this is for';
const SERVICES = 'The services you ask for, in your words';

export async function playCommissioning(day: Day, code: string): Promise<void> {
  const { lead, screen, kay, ada, tom, ben, pol, ven, lou, players, look, lookAtEach, server } = day;
  await test.step('menu: something is bought, and something gives way', async () => {
    await roomOn(lead, players, 'menu');
    await buy(kay, { kind: 'people', option: 'A survey' });
    await giveWay(kay);
    await buy(pol, { kind: 'people', option: 'A survey' });
    await lookAtEach([kay.page, lead], 'menu');
    await tab(tom, words.council.menu.tab);
    await look(tom.page, 'menu on a phone');
  });

  await test.step('challenges: a card is drawn, and accepted, acted on, and passed on; somebody comes late', async () => {
    await roomOn(lead, players, 'challenges');
    // One table goes back a step alone, buys what it had not bought, and comes on again.
    await moveTable(lead, 'Kiln', 'back', 'menu');
    await expect(step(tom.page, words.steps.names.menu)).toBeVisible();
    await expect(say(tom.page, play.elsewhere(words.steps.names.challenges))).toBeVisible();
    await expect(step(kay.page, words.steps.names.challenges)).toBeVisible();
    await buy(tom, { kind: 'people', option: 'A survey' });
    await giveWay(tom);
    await moveTable(lead, 'Kiln', 'on', 'challenges');
    for (const { page } of [tom, ben]) await expect(step(page, words.steps.names.challenges)).toBeVisible();

    await draw(lead, PASSED);
    await answerCard(kay, { card: PASSED, kind: 'accept', reason: 'It has always been so.', carries: 'Sam' });
    await answerCard(tom, { card: PASSED, kind: 'pass', reason: 'Let the bidders say.' });
    await answerCard(pol, { card: PASSED, kind: 'act', reason: 'We weigh it less.' });
    await lookAtEach([kay.page, tom.page, lead], 'challenges');

    await lou.page.goto(`${server.url}/join/${code}`);
    await lou.write(lou.page.getByRole('textbox', { name: join.name }), 'Lou');
    await lou.press(lou.page.getByRole('button', { name: join.go }));
    await expect(step(lou.page, words.steps.names.challenges)).toBeVisible();
    await expect(say(lou.page, play.place.council('Heron'))).toBeVisible();
    await expect(lou.page.getByRole('heading', { name: PASSED, exact: true })).toBeVisible();
    players.push(lou);
  });

  await test.step('tender: written and published, taken back, changed and published again', async () => {
    await roomOn(lead, players, 'tender');
    await writeTender(kay, { texts: { [PURPOSE]: 'A home first.', [SERVICES]: 'Somebody to ring.' }, more: 'Other' });
    await look(kay.page, 'tender');
    await publish(kay, 1);
    await writeTender(tom, { texts: { [PURPOSE]: 'Company, and time off.' } });
    await look(tom.page, 'tender on a phone');
    await publish(tom, 1);
    // Two write at once; what they wrote goes over as it stands.
    const [polWrites, venWrites] = [pol, ven].map(({ page }) => page.getByRole('textbox', { name: PURPOSE }));
    await polWrites?.fill('Work, and a kitchen.');
    await expect(venWrites ?? ven.page.locator('x')).toHaveValue('Work, and a kitchen.');

    const tender = facilitate.tenders;
    await withPaper(lead, tender.more('Heron'), tender.return, {
      title: tender.titles.return('Heron'),
      yes: tender.yes.return,
    });
    await ada.write(ada.page.getByRole('textbox', { name: PURPOSE }), 'A home first, and a key to it.');
    await publish(ada, 2);
    await expect(say(kay.page, words.tender.standing.out(2))).toBeVisible();
    await lookAtEach([kay.page, lead], 'tender published');
  });

  await test.step('tenders presented: a question is asked and answered for everybody', async () => {
    await roomOn(lead, players, 'tenders');
    await ada.press(ada.page.getByRole('button', { name: tenders.present, exact: true }));
    await expect(screen.getByRole('heading', { name: tenders.screen.title('Heron', 'Sam') })).toBeVisible();
    await tom.write(tom.page.getByRole('textbox', { name: tenders.ask('Heron') }), 'Who holds the key?');
    await tom.press(tom.page.getByRole('button', { name: tenders.askButton }));
    await expect(say(screen, 'Who holds the key?')).toBeVisible();
    await kay.write(kay.page.getByRole('textbox', { name: tenders.answerLabel('Who holds the key?') }), 'Sam does.');
    await kay.press(kay.page.getByRole('button', { name: tenders.answer }));
    for (const page of [screen, tom.page, pol.page]) await expect(say(page, 'Sam does.')).toBeVisible();
    await lookAtEach([lead, screen, tom.page, kay.page], 'tenders');
    await withPaper(lead, facilitate.tenders.more('Ferry'), facilitate.tenders.present);
    await expect(say(kay.page, papers.tender.unfinished)).toBeVisible();
    await lead.getByRole('button', { name: facilitate.tenders.clear }).click();
    await expect(kay.page.getByRole('heading', { name: tenders.nobody })).toBeVisible();
    await expect(kay.page.getByText(tenders.hasPresented, { exact: true })).toHaveCount(2);

    await lead.getByRole('button', { name: facilitate.breaks.takeLong('Lunch') }).click();
    await expect(screen.getByRole('heading', { name: /^Back at / })).toBeVisible();
    await look(screen, 'a break');
    await lead.getByRole('button', { name: facilitate.breaks.end }).click();
    await expect(screen.getByRole('heading', { name: /^Back at / })).toBeHidden();
  });
}
