/** The council plans: needs, a server that is killed, a board, and what it costs. */
import { expect, type Page, test } from '@playwright/test';
import { ASSETS, addAsset, addNeed, addOutcome, cardOf, guessAndTurn, NEEDS, place, tab } from '../acts/plan.ts';
import { tabTo, typeInto } from '../cast.ts';
import { words } from '../words.ts';
import { type Day, region, roomOn, say } from './day.ts';

const { board, facilitate, play, screen: wall } = words;

export async function playPlanning(day: Day, code: string): Promise<void> {
  const { lead, screen, kay, ada, tom, ben, pol, ven, players, look, lookAtEach, killed, log } = day;
  await test.step('needs: what each table writes, alone and together', async () => {
    await roomOn(lead, players, 'needs');
    await kay.press(kay.page.getByRole('button', { name: /story/i }));
    await kay.press(kay.page.getByRole('dialog').getByRole('button', { name: play.person.noteGo }));
    await look(kay.page, 'the story');
    await kay.page.keyboard.press('Escape');
    await expect(kay.page.getByRole('dialog')).toBeHidden();
    await addNeed(kay, 'A door that locks');
    await addOutcome(kay, { text: 'Has a key', months: 'by 3 months, in Now', about: 'A door that locks' });
    await addAsset(ada, 'A sister who rings');
    await addNeed(tom, 'Somebody to walk with');
    await addOutcome(ben, { text: 'Is out of the house', months: 'by 6 months, in Steady' });

    // Pol, without WebSockets, and Ven, from an insecure origin, at one table.
    for (const [player, text] of [
      [pol, 'A bed of her own'],
      [ven, 'Papers that are in order'],
    ] as const) {
      await addNeed(player, text);
      for (const { page } of [pol, ven]) await expect(say(page, text)).toBeVisible();
    }
    await addOutcome(ven, { text: 'Cooks for a living', months: 'by 2 years, in Building' });
    await lookAtEach([lead, kay.page, tom.page], 'needs');
  });

  await test.step('the server is killed: pages come back by themselves, and unsent words are still in their fields', async () => {
    const paper = (page: Page) => region(page, play.paper.title);
    const words1 = paper(pol.page).getByRole('textbox').first();
    const words2 = paper(ven.page).getByRole('textbox').first();
    await words1.fill('She wants to work.');
    await expect(words2).toHaveValue('She wants to work.');
    await expect(paper(pol.page).getByText(play.paper.status.saved).first()).toBeVisible();
    const kayTypes = region(kay.page, NEEDS).getByRole('textbox');
    await typeInto(kay.page, kayTypes, 'Half a sen');

    await killed(async () => {
      // What people write and do meanwhile is kept.
      await words1.focus();
      await pol.page.keyboard.press('End');
      await pol.page.keyboard.type(' In a kitchen.');
      await words2.focus();
      await ven.page.keyboard.press('Home');
      await ven.page.keyboard.type('Ask her. ');
      await expect(paper(pol.page).getByText(play.paper.status.kept).first()).toBeVisible();
      await kay.page.keyboard.type('tence');
      await tom.write(region(tom.page, ASSETS).getByRole('textbox'), 'Knows every street');
      await tom.press(region(tom.page, ASSETS).getByRole('button', { name: play.needs.assets.save }));
    });

    await expect(kayTypes).toHaveValue('Half a sentence');
    for (const field of [words1, words2]) await expect(field).toHaveValue('Ask her. She wants to work. In a kitchen.');
    for (const { page } of [pol, ven])
      await expect(paper(page).getByText(play.paper.status.saved).first()).toBeVisible();
    await expect(tom.page.getByRole('listitem').filter({ hasText: 'Knows every street' })).toBeVisible();
    await expect
      .poll(async () => (await log(code)).entries.filter(({ did }) => did.type === 'assetAdded').length)
      .toBe(2);
    await kayTypes.press('Enter');
    await expect(say(kay.page, 'Half a sentence')).toBeVisible();
  });

  await test.step('choosing: cards are placed by keys, by touch, from the deck, and moved', async () => {
    await roomOn(lead, players, 'choosing');
    await place(kay, 'Echo', 'Now');
    await tabTo(kay.page, cardOf(kay.page, 'Echo'));
    await kay.page.keyboard.press('Space');
    await kay.page.keyboard.press('ArrowRight');
    await kay.page.keyboard.press('Space');
    await expect(cardOf(kay.page, 'Echo', 'Steady')).toBeVisible();
    await tabTo(kay.page, cardOf(kay.page, 'Echo', 'Steady'));
    await kay.page.keyboard.press('l');
    const links = kay.page.getByRole('dialog', { name: board.links.title('Echo') });
    await kay.tick(links.getByRole('checkbox', { name: /Has a key/ }));
    await kay.press(links.getByRole('button', { name: board.links.done }));
    await expect(cardOf(kay.page, 'Echo', 'Steady, helps outcome 1')).toBeVisible();
    await look(kay.page, 'board');
    await place(ada, 'Mossvale Miles', 'Building');
    await place(ada, 'Spare Key', 'Now');

    await tab(tom, board.tabs.organisations);
    await look(tom.page, 'organisations on a phone');
    await place(tom, 'Haven Row', 'Now');
    await tom.press(tom.page.getByRole('button', { name: board.card.menu('Haven Row') }));
    await tom.press(tom.page.getByRole('menuitem', { name: board.card.alsoIn('Building') }));
    await look(tom.page, 'board on a phone');
    await place(ben, 'Big Pan', 'Steady');

    for (const [player, name] of [
      [pol, 'Seedbed'],
      [ven, 'Quayside Advice'],
    ] as const) {
      await place(player, name, 'Steady');
      for (const { page } of [pol, ven]) await expect(cardOf(page, name, 'Steady')).toBeVisible();
    }
    // With the mouse, from one column to another.
    await cardOf(ven.page, 'Seedbed', 'Steady').dragTo(
      ven.page.getByRole('region', { name: 'Building', exact: true }).getByRole('list').last(),
    );
    await expect(cardOf(pol.page, 'Seedbed', 'Building')).toBeVisible();
    await pol.press(pol.page.getByRole('button', { name: play.undo.label }));
    await expect(cardOf(ven.page, 'Seedbed', 'Steady')).toBeVisible();

    await lead.getByRole('button', { name: facilitate.tables.show('Heron') }).click();
    await expect(screen.getByRole('heading', { name: wall.board('Heron') })).toBeVisible();
    await expect(say(screen, 'Echo')).toBeVisible();
    await lookAtEach([lead, screen], 'choosing');
    // No money anywhere before the reveal.
    for (const page of [screen, ...players.map((player) => player.page)])
      expect(await page.getByRole('main').innerText()).not.toMatch(/£/);
  });

  await test.step('reveal: guesses, then the cards turn, and the budget is what they cost', async () => {
    await roomOn(lead, players, 'reveal');
    await look(kay.page, 'guess');
    await guessAndTurn(kay, 50_000, play.reveal);
    await expect(kay.page.getByRole('article', { name: /^Echo, .*£[\d,]+ a year/ })).toBeVisible();
    // One table has revealed and two have not: the wall still shows fronts.
    expect(await screen.getByRole('main').innerText()).not.toMatch(/£/);

    await tab(tom, board.tabs.guess);
    await guessAndTurn(tom, 120_000, play.reveal);
    await tab(tom, board.tabs.money);
    await expect(say(tom.page, /Your budget/)).toBeVisible();
    await look(tom.page, 'money on a phone');

    await pol.write(pol.page.getByRole('textbox', { name: play.reveal.guess }), '70000');
    await pol.press(pol.page.getByRole('button', { name: play.reveal.guessSave }));
    await expect(say(ven.page, play.reveal.guessed(70_000))).toBeVisible();
    await ven.press(ven.page.getByRole('button', { name: play.reveal.turn, exact: true }));
    for (const { page } of [pol, ven]) await expect(region(page, play.reveal.money)).toBeVisible();
    await expect(
      screen
        .getByRole('article')
        .filter({ hasText: 'Echo' })
        .getByText(/^£[\d,]+ a year/),
    ).toBeVisible();
    await lookAtEach([kay.page, lead, screen], 'revealed');
  });
}
