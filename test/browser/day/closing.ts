/** The closing: bids are heard and decided, people look back, and the record equals the log. */
import { expect, test } from '@playwright/test';
import { agree, comeBack, decide, sayDifference, scoreAlone, turnOver } from '../acts/panel.ts';
import { equalsLog } from '../acts/record.ts';
import { pressOn } from '../cast.ts';
import { words } from '../words.ts';
import { type Day, region, roomOn, say } from './day.ts';

const { assessment, debrief, facilitate, play, report, screen: wall } = words;

const CRITERIA = ['Technical capacity', 'Social value', 'Pricing', 'Other'] as const;
const REASONS = {
  'Technical capacity': 'They know whom they do it for.',
  'Social value': 'Two jobs that stay.',
  Pricing: 'It says who pays the rest.',
  Other: 'They asked her first.',
};

export async function playClosing(day: Day, code: string): Promise<void> {
  const { lead, screen, kay, ada, tom, ben, pol, ven, players, look, lookAtEach, server } = day;
  await test.step('assessment: heard, scored alone, turned over, agreed, decided', async () => {
    await roomOn(lead, players, 'assessment');
    await look(kay.page, 'council again');
    for (const player of players) await comeBack(player);
    await ada.press(ada.page.getByRole('button', { name: assessment.parts.own, exact: true }));
    await ada.press(ada.page.getByRole('button', { name: assessment.own.present, exact: true }));
    await expect(screen.getByRole('heading', { name: wall.bid.title('Heron', 'Selam') })).toBeVisible();
    await lookAtEach([screen, ada.page], 'bid presented');
    await expect(ven.page.getByText(assessment.presentingNow)).toBeVisible();

    // On a phone, alone; nobody else sees a score before all are turned.
    await look(tom.page, 'bid to assess on a phone');
    await sayDifference(tom, 'He sleeps through the night.', 'by 6 months');
    await scoreAlone(tom, { 'Technical capacity': 4, 'Social value': 3, Pricing: 2, Other: 5 });
    await look(tom.page, 'scores on a phone');
    await expect(say(ben.page, assessment.turn.in(1, 2))).toBeVisible();
    await scoreAlone(ben, { 'Technical capacity': 1 });
    await expect(say(ben.page, assessment.turn.in(1, 2))).toBeVisible();
    await scoreAlone(ben, { 'Social value': 3, Pricing: 2, Other: 5 });
    await expect(say(tom.page, assessment.turn.everybody)).toBeVisible();
    await turnOver(tom);
    await expect(say(ben.page, assessment.track.apart(3, 'Ben', 1, 'Tom', 4))).toBeVisible();
    await agree(tom, REASONS);
    await look(tom.page, 'agreed on a phone');
    await decide(tom, 'negotiate', 'Come and talk to us.');

    await sayDifference(kay, 'Sam has somewhere to go.', 'by 1 year');
    await scoreAlone(kay, { 'Technical capacity': 2, 'Social value': 3, Pricing: 3, Other: 4 });
    await look(kay.page, 'scores');
    await turnOver(kay);
    await agree(kay, REASONS);
    await decide(kay, 'award', 'Begin on Monday.');

    await sayDifference(ven, 'She sells what she cooks.', 'by 1 year');
    for (const player of [ven, pol])
      await scoreAlone(player, Object.fromEntries(CRITERIA.map((criterion) => [criterion, 4])));
    await turnOver(ven);
    await agree(pol, REASONS);
    await pol.press(
      pol.page
        .getByRole('group', { name: assessment.asks.group('Terms to look at again in a year') })
        .getByRole('button', { name: assessment.asks.says.talk }),
    );
    await decide(pol, 'conditions', 'Two visits before June.');
    await expect(say(ada.page, assessment.own.result('Ferry', assessment.award.names.conditions))).toBeVisible();
    await lookAtEach([lead, ada.page, pol.page], 'decided');
  });

  await test.step('debrief: two plans for one person, and what people say', async () => {
    await roomOn(lead, players, 'debrief');
    await expect(kay.page.getByRole('article', { name: new RegExp(`^${debrief.title}`) })).toBeVisible();
    for (const [table, person] of [
      ['Heron', 'Sam'],
      ['Kiln', 'Dot'],
    ] as const) {
      await lead.getByRole('button', { name: facilitate.tables.show(table) }).click();
      await expect(screen.getByRole('article', { name: `${debrief.title}: ${person}` })).toBeVisible();
    }
    await lookAtEach([lead, screen, kay.page, tom.page], 'two plans');

    for (const player of [kay, tom])
      await player.press(player.page.getByRole('button', { name: debrief.parts.floor, exact: true }));
    await kay.write(kay.page.getByRole('textbox', { name: debrief.floor.pledge }), 'I ring the market.');
    await kay.press(kay.page.getByRole('button', { name: debrief.floor.pledgeSave, exact: true }));
    await tom.write(tom.page.getByRole('textbox', { name: debrief.floor.feedback }), 'More time to talk.');
    await tom.press(tom.page.getByRole('button', { name: debrief.floor.feedbackSave, exact: true }));
    await expect(say(ben.page, words.steps.names.debrief)).toBeVisible();
    await expect(
      tom.page.getByRole('list', { name: debrief.floor.feedback }).getByText('More time to talk.'),
    ).toBeVisible();
    await look(tom.page, 'what people say, on a phone');

    await lead.getByRole('main').press('r');
    const remark = lead.getByRole('textbox', { name: facilitate.remark.text });
    await expect(remark).toBeFocused();
    await remark.fill('Nobody had asked them.');
    await lead.getByRole('button', { name: facilitate.remark.yes, exact: true }).click();
    await expect(remark).toHaveValue('');
  });

  await test.step('the workshop is closed, and its record equals the log', async () => {
    await lead.getByRole('button', { name: facilitate.more, exact: true }).click();
    await lead.getByRole('menuitem', { name: facilitate.close.button }).click();
    await lead.getByRole('dialog').getByRole('button', { name: facilitate.close.yes }).click();
    for (const { page } of players) await expect(say(page, play.record.title)).toBeVisible();
    await look(tom.page, 'closed');
    await lead.goto(`${server.url}/w/${code}/report`);
    await expect(lead.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await look(lead, 'record');
    await equalsLog(lead, server.dataDir, code);

    await pressOn(kay.page, kay.page.getByRole('link', { name: play.record.take }));
    await expect(kay.page.getByRole('heading', { name: report.title, level: 1 })).toBeVisible();
    await expect(region(kay.page, report.tablePlan.council('Heron', 'Sam'))).toBeVisible();
    await expect(region(kay.page, report.tablePlan.sector('Heron', 'Selam'))).toBeVisible();
    await expect(kay.page.getByRole('region', { name: /^Table Kiln/ })).toHaveCount(0);
  });
}
