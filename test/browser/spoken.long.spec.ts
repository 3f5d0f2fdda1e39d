/** What a screen reader is told and where the focus goes: the sentences of the board, in the live regions and in the names of things. */
import { expect, type Page, test } from '@playwright/test';
import type { CardId, OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import { type Child, startChild } from '../room/child.ts';
import { takeSeat } from '../room/door.ts';
import { type Guest, groupView, planOf } from '../room/guest.ts';
import { openRoom, type Room } from '../room/room.ts';
import { there } from '../room/there.ts';
import { words } from './words.ts';

const { board, design, did, play, steps } = words;

let server: Child;
let room: Room;
let page: Page;
let guest: Guest;

/** The names of the columns and of the organisations that the test moves. */
let columns: readonly { readonly id: string; readonly name: string }[];
let first: { readonly id: OrganisationId; readonly name: string };
let second: { readonly id: OrganisationId; readonly name: string };

const polite = () => page.getByRole('status').first();
const loud = () => page.getByRole('alert').first();
const column = (place: number) => there(columns[place]?.name);
const card = (name: string) => page.getByRole('article', { name: new RegExp(`^${name}, `) });

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  server = await startChild();
  room = await openRoom(server, { groups: 1, seatsEach: 2, screens: 0 });
  guest = there(room.tables[0]?.[0]);
  await room.go('needs');
  const plan = planOf(guest);
  await guest.done({ type: 'outcome.add', payload: { plan, text: 'Has a key', months: 1, needs: [] } });
  await room.go('choosing');
  const { catalogue } = groupView(guest);
  columns = catalogue.columns;
  const [one, two] = keysOf<OrganisationId, unknown>(catalogue.organisations);
  const named = (id: OrganisationId) => ({ id, name: there(catalogue.organisations[id]?.name) });
  first = named(there(one));
  second = named(there(two));
  for (const { id } of [first, second])
    await guest.done({
      type: 'plan.place',
      payload: { plan, organisation: id, column: there(catalogue.columns[0]?.id) },
    });
  const { token } = await takeSeat(server.url, room.code, { name: 'Ann', group: there(room.groups[0]) });
  page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`${server.url}/w/${room.code}#key=${token}`);
  await expect(card(first.name)).toBeVisible();
});

test.afterAll(async () => {
  await page.close();
  room.end();
  await server.end();
});

test('Tab begins with the way to the pathway, and F6 goes round the parts', async () => {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: design.skip.main })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const parts: string[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('F6');
    parts.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute('data-part') ?? document.activeElement?.tagName.toLowerCase() ?? '',
      ),
    );
  }
  expect(parts).toEqual(['deck', 'turn', 'header', 'aside', 'pathway']);
});

test('the columns and the cards are headings, and a card says where it is and what it helps', async () => {
  await expect(page.getByRole('heading', { name: column(0), level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: first.name, level: 3 }).first()).toBeVisible();
  await expect(card(first.name)).toHaveAccessibleName(`${first.name}, ${column(0)}, ${board.card.notLinked}`);
  await expect(page.getByRole('list', { name: board.column.outcomes }).first()).toHaveText(/Has a key/);
  await expect(page.getByRole('list', { name: board.column.outcomes }).first()).toContainText(
    design.outcome.coverage(0),
  );
});

test('Space picks a card up, the arrows carry it, Space puts it down, and the focus stays with it', async () => {
  await card(first.name).focus();
  await page.keyboard.press(' ');
  await expect(polite()).toHaveText(board.moving.pickedUp(first.name, column(0), 1, 2));
  await page.keyboard.press('ArrowRight');
  await expect(polite()).toHaveText(board.moving.at(column(1), 1, 1));
  await page.keyboard.press(' ');
  await expect(polite()).toHaveText(board.moving.putDown(first.name, column(1)));
  await expect(card(first.name)).toBeFocused();
  await expect(card(first.name)).toHaveAccessibleName(new RegExp(`, ${column(1)}, `));
});

test('Escape leaves a card where it was', async () => {
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(polite()).toHaveText(board.moving.left(first.name, column(1)));
  await expect(card(first.name)).toBeFocused();
  await expect(card(first.name)).toHaveAccessibleName(new RegExp(`, ${column(1)}, `));
});

test('L links it, and the focus comes back to the card', async () => {
  await page.keyboard.press('l');
  const links = page.getByRole('dialog', { name: board.links.title(first.name) });
  await links.getByRole('checkbox', { name: /Has a key/ }).check();
  await expect(polite()).toHaveText(board.moving.linked(first.name));
  await page.keyboard.press('Escape');
  await expect(card(first.name)).toBeFocused();
  await expect(card(first.name)).toHaveAccessibleName(`${first.name}, ${column(1)}, ${board.card.helps('1')}`);
});

test('Delete takes it off and names the way back, which Ctrl and Z is', async () => {
  await page.keyboard.press('Delete');
  await expect(polite()).toHaveText(board.moving.removed(first.name));
  await expect(card(second.name)).toBeFocused();
  // What is taken back is what the line names; it names what the server has confirmed.
  const undo = page.getByRole('button', { name: play.undo.label });
  await expect(undo).toHaveAccessibleDescription(new RegExp(did.removed(did.you, first.name)));
  await page.keyboard.press('Control+z');
  await expect(card(first.name)).toBeVisible();
});

test('what others do is told in a sentence, and much at once in numbers', async () => {
  const plan = planOf(guest);
  const { catalogue } = groupView(guest);
  const others = keysOf<OrganisationId, unknown>(catalogue.organisations).slice(2, 7);
  const to = there(catalogue.columns[2]?.id);
  const place = (organisation: OrganisationId) =>
    guest.done({ type: 'plan.place', payload: { plan, organisation, column: to } });
  const [one, ...more] = others;
  await place(there(one));
  const name = there(catalogue.organisations[there(one)]?.name);
  await expect(polite()).toHaveText(`${words.did.placed('Person 1', name, column(2))}.`);
  await Promise.all(more.map(place));
  await expect(polite()).toHaveText(design.live.many(more.length, 1));
});

test('who holds a card is in its name', async () => {
  guest.workshop.attend({ kind: 'holding', what: second.id });
  await expect(card(second.name)).toHaveAccessibleName(new RegExp(`, ${board.card.moving('Person 1')}$`));
  guest.workshop.attend(undefined);
  await expect(card(second.name)).not.toHaveAccessibleName(new RegExp(board.card.moving('Person 1')));
});

test('looking up, a new step and a notice interrupt', async () => {
  const { facilitator } = room;
  await facilitator.done({ type: 'announce', payload: { lookUp: true } });
  await expect(loud()).toHaveText(design.messages.paused);
  await facilitator.done({ type: 'announce', payload: { lookUp: false } });
  await room.go('challenges');
  await expect(loud()).toHaveText(`${design.topLine.step(6)}: ${steps.names.challenges}.`);
  await facilitator.done({ type: 'challenge.draw', payload: { group: there(room.groups[0]) } });
  await guest.until('the card', () => keysOf<CardId, unknown>(groupView(guest).catalogue.cards).length === 1);
  const { catalogue } = groupView(guest);
  const [drawn] = keysOf<CardId, unknown>(catalogue.cards);
  await expect(loud()).toHaveText(words.play.arrived(there(catalogue.cards[there(drawn)]?.title)));
});
