/** The voluntary sector: another view of another person, a bid above the value, a server that is killed again, and shocks. */
import { expect, test } from '@playwright/test';
import { draw } from '../acts/console.ts';
import { addAsset, addNeed, addOutcome, answerCard, beside, place, step } from '../acts/plan.ts';
import { askPrice, comeOver, handIn, takeBack, turnTogether, writeBid } from '../acts/sector.ts';
import { everyoneOn } from '../cast.ts';
import { words } from '../words.ts';
import { type Day, PASSED, region, roomOn, say } from './day.ts';

const { facilitate, play, sector } = words;

const SHOCK = 'Twice as many on Monday';
const PARTNER = 'One year in, a partner goes bust';

export async function playSector(day: Day): Promise<void> {
  const { lead, kay, ada, tom, ben, pol, ven, players, look, lookAtEach, killed } = day;
  await test.step('framework: every table comes over to the sector and writes its own view', async () => {
    await everyoneOn(lead, 'framework');
    await expect(kay.page.getByRole('heading', { name: sector.handOver.title })).toBeVisible();
    await expect(say(pol.page, PASSED)).toBeVisible();
    await lookAtEach([kay.page, tom.page], 'hand-over');
    for (const player of players) await comeOver(player);
    await addNeed(kay, 'Work she is paid for');
    await addOutcome(kay, { text: 'Sells at the market', months: 'by 1 year, in Building' });
    await addNeed(tom, 'A key');
    await addAsset(pol, 'Fifty years of cooking');
    await tom.press(tom.page.getByRole('button', { name: play.menu.label, exact: true }));
    await tom.press(tom.page.getByRole('menuitem', { name: play.help.call }));
    await expect(say(tom.page, play.help.called)).toBeVisible();
    await lead.getByRole('button', { name: facilitate.attention.helpLong('Tom') }).click();
    await expect(region(tom.page, play.bars).getByText(play.help.called)).toBeHidden();
    await lookAtEach([lead, kay.page, tom.page], 'framework');
    expect(await kay.page.getByRole('main').innerText()).not.toContain('Work, and a kitchen.');
  });

  await test.step('costing: the cards turn, next to the value of the contract', async () => {
    await roomOn(lead, players, 'costing');
    await place(kay, 'Haven Row', 'Now', sector.tabs.choose);
    await place(ada, 'Seedbed', 'Building');
    await place(tom, 'Carers’ Corner', 'Now', sector.tabs.choose);
    await place(ben, 'Big Pan', 'Steady');
    await place(pol, 'Quayside Advice', 'Steady');
    await beside(ada, sector.tabs.tender);
    await expect(say(ada.page, 'Work, and a kitchen.')).toBeVisible();
    await look(ada.page, 'the tender beside the board');
    await beside(ada, sector.tabs.difference);
    await expect(ada.page.getByRole('heading', { name: sector.difference.title })).toBeVisible();
    await look(ada.page, 'two views');
    await turnTogether(kay, 90_000);
    await turnTogether(tom, 40_000);
    await turnTogether(ven, 60_000);
    await expect(say(ven.page, sector.cost.value)).toBeVisible();
    await lookAtEach([lead, kay.page, tom.page], 'costs');
  });

  await test.step('bid: a consortium above the value; the server is killed once more', async () => {
    await roomOn(lead, players, 'bid');
    await writeBid(kay, {
      model: 'consortium',
      spectrum: 4,
      lead: 'Haven Row',
      risk: ['memorandum', 'partnership'],
      price: 450_000,
      texts: { 'How the work is done': 'She meets the cooks first.' },
      ask: 'Terms to look at again in a year',
    });
    await expect(say(kay.page, /^£[\d,]+ a year above the contract value\./)).toBeVisible();
    await writeBid(tom, { model: 'lead', lead: 'Carers’ Corner', risk: ['contract'], price: 'cost' });
    await lookAtEach([lead, kay.page, tom.page], 'bid');

    const polWrites = pol.page.getByRole('textbox', { name: 'How the work is done' });
    const venWrites = ven.page.getByRole('textbox', { name: 'How the work is done' });
    await polWrites.fill('Dot rings once.');
    await expect(venWrites).toHaveValue('Dot rings once.');
    await killed(async () => {
      await polWrites.focus();
      await pol.page.keyboard.press('End');
      await pol.page.keyboard.type(' We come.');
      await venWrites.focus();
      await ven.page.keyboard.press('Home');
      await ven.page.keyboard.type('No forms. ');
    });
    for (const field of [polWrites, venWrites]) await expect(field).toHaveValue('No forms. Dot rings once. We come.');
    for (const { page } of players) await expect(step(page, words.steps.names.bid)).toBeVisible();
    await handIn(kay, 1);
    await handIn(tom, 1);
    await look(kay.page, 'bid submitted');
  });

  await test.step('shocks: the bid comes back, cards are answered, and it goes out again', async () => {
    await roomOn(lead, players, 'shocks');
    await draw(lead, PARTNER, 'Heron');
    await draw(lead, SHOCK);
    await takeBack(kay);
    await answerCard(kay, { card: PARTNER, kind: 'act', reason: 'Seedbed sees them on Monday.' });
    await answerCard(kay, { card: SHOCK, kind: 'accept', reason: 'We queue.', carries: 'All of us' });
    // A card that changes nothing can be answered while the bid is in.
    await answerCard(tom, { card: SHOCK, kind: 'act', reason: 'Two more volunteers.' });
    // Kiln said it was not its problem: the table that answers its tender has it now.
    await answerCard(pol, { card: PASSED, kind: 'act', reason: 'We say what cheap would cost.' });
    await answerCard(pol, { card: SHOCK, kind: 'accept', reason: 'We know them all.' });
    await lookAtEach([lead, kay.page, tom.page], 'shocks');
    await expect(say(tom.page, sector.shocks.stands)).toBeVisible();
    await kay.press(kay.page.getByRole('button', { name: sector.shocks.toBid, exact: true }));
    await askPrice(kay, 452_000);
    await handIn(kay, 2);
  });
}
