/** Nothing leaks: every byte that every device hears, over both transports, holds a secret only once its reader may know it, and then does. */
import { describe, expect, test } from 'vitest';
import type { Transport } from '../../client/connection/wire.ts';
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { planCost } from '../../shared/game/money.ts';
import { ask, openLink } from '../room/door.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView, planOf, seatOf } from '../room/guest.ts';
import { coreOf, costOf, marked } from '../room/marked-pack.ts';
import { openRoom } from '../room/room.ts';
import {
  type Device,
  hearing,
  looksIn,
  type Reader,
  readable,
  type Secret,
  upgraded,
  wrongs,
} from '../room/secrets.ts';
import { openTap, type Tap } from '../room/tap.ts';
import { there } from '../room/there.ts';
import { openVenue, realPack, type TestVenue } from '../room/venue.ts';
import { write } from '../room/writer.ts';

const ends = endings();

async function marking(): Promise<TestVenue> {
  const venue = await openVenue({ packs: [marked(await realPack())] });
  ends.push(venue.stop);
  return venue;
}

const ACTS = {
  arrived: 0,
  briefed: 1,
  secondSlide: 2,
  met: 3,
  chose: 4,
  spotlit: 5,
  guessed: 6,
  firstRevealed: 7,
  secondRevealed: 8,
} as const;

describe.each<{ readonly name: string; readonly transports: readonly Transport[] }>([
  { name: 'over long-polling alone', transports: ['polling'] },
  { name: 'over WebSocket', transports: ['polling', 'websocket'] },
])('$name', ({ transports }) => {
  test('no secret is in any byte before it may be seen, and each is there after', async () => {
    const venue = await marking();
    const taps: Tap[] = [];
    for (let number = 0; number < 6; number++) {
      const tap = await openTap(venue.url, { swallowUpgrades: transports.length === 1 });
      taps.push(tap);
      ends.push(tap.close);
    }
    const room = await openRoom(venue, {
      pack: 'marked',
      groups: 2,
      seatsEach: 2,
      screens: 1,
      connect: (number) => ({ url: taps[number]?.url ?? venue.url, transports }),
      joining: () => ({ background: 'lived' }),
    });
    ends.push(room.end);
    const { facilitator, tables, screens, code } = room;
    const [ann, ben] = pair(tables[0]);
    const [cat] = pair(tables[1]);
    const readers: Reader[] = ['facilitator', 'first table', 'first table', 'second table', 'second table', 'screen'];
    const devices = taps.map((tap, number): Device => {
      const reader = readers[number] ?? 'screen';
      return { reader, name: `device ${number} (${reader})`, heard: () => readable(tap.heard()) };
    });
    if (transports.length > 1) {
      await Promise.all(room.everybody.map(upgraded));
    }

    const { pack, state } = await room.log();
    const personOf = (guest: Guest) => groupView(guest).table.plans[planOf(guest)]?.person ?? '';
    const [a, b, c, d] = pack.organisations;
    const column = pack.columns[0]?.id;
    const field = pack.forms.needs[0]?.id;
    if (!a || !b || !c || !d || column === undefined || field === undefined) throw new Error('The pack is too small.');

    const everyone = (act: number) => ({ 'first table': act, 'second table': act, screen: act });
    const secrets: Secret[] = [
      ...pack.slides.flatMap((_, number): Secret[] => [
        { name: `the notes of slide ${number}`, text: `"mark-note-${number}"`, from: { facilitator: ACTS.arrived } },
        {
          name: `slide ${number}`,
          text: `"mark-slide-${number}"`,
          from: {
            facilitator: ACTS.arrived,
            ...(number < 2 ? everyone(number === 0 ? ACTS.briefed : ACTS.secondSlide) : {}),
          },
        },
      ]),
      { name: 'backgrounds', text: '"background"', from: { facilitator: ACTS.arrived } },
      ...[ann, cat].flatMap((guest, table): Secret[] => [
        {
          name: `the story of table ${table + 1}'s person`,
          text: `mark-story-${personOf(guest)}`,
          from: { facilitator: ACTS.arrived, [table === 0 ? 'first table' : 'second table']: ACTS.met },
        },
        {
          name: `the words of table ${table + 1}'s person`,
          text: `mark-statement-${personOf(guest)}`,
          from: {
            facilitator: ACTS.arrived,
            [table === 0 ? 'first table' : 'second table']: ACTS.met,
            ...(table === 0 ? { screen: ACTS.spotlit } : {}),
          },
        },
      ]),
      ...[a, b, c, d].map((organisation, number): Secret => {
        const tables = { 'first table': ACTS.chose, 'second table': ACTS.chose };
        const screen = number < 2 ? { screen: ACTS.spotlit } : {};
        return {
          name: `the front of card ${number}`,
          text: `mark-front-${organisation.id}`,
          from: { facilitator: ACTS.arrived, ...tables, ...screen },
        };
      }),
      ...[a, b, c, d].flatMap((organisation, number) => {
        const from: Secret['from'] = {
          facilitator: ACTS.arrived,
          ...(number === 0 || number === 1 ? { 'first table': ACTS.firstRevealed, screen: ACTS.secondRevealed } : {}),
          ...(number === 1 || number === 2 ? { 'second table': ACTS.secondRevealed } : {}),
        };
        const marks = ['record', 'good', 'bad', 'staff'].map((what) => `mark-${what}-${organisation.id}`);
        const costs = [coreOf(number), ...organisation.services.map((_, which) => costOf(number, which))].map(String);
        return [...marks, ...costs].map((text): Secret => ({ name: `${text} of card ${number}`, text, from }));
      }),
      ...pack.cards.flatMap(({ id }): Secret[] => [
        { name: `challenge card ${id}`, text: `mark-card-${id}`, from: {} },
        { name: `the title of challenge card ${id}`, text: `mark-title-${id}`, from: {} },
      ]),
      { name: 'the seed', text: state.seed, from: {} },
      ...Object.keys(state.keys).map((hash): Secret => ({ name: 'the hash of a token', text: hash, from: {} })),
      { name: 'the need', text: 'mark-need', from: { facilitator: ACTS.met, 'first table': ACTS.met } },
      {
        name: 'the outcome',
        text: 'mark-outcome',
        from: { facilitator: ACTS.met, 'first table': ACTS.met, screen: ACTS.spotlit },
      },
      { name: 'the paper', text: 'mark-paper', from: { facilitator: ACTS.met, 'first table': ACTS.met }, typedOn: 1 },
      {
        name: 'where somebody looks',
        text: 'mark-attention',
        from: { facilitator: ACTS.chose, 'first table': ACTS.chose },
      },
      { name: 'the guess', text: '7654321', from: { facilitator: ACTS.guessed, 'first table': ACTS.guessed } },
      {
        name: 'the budget',
        text: String(
          coreOf(0) + coreOf(1) + sum([a, b].flatMap(({ services }, n) => services.map((_, s) => costOf(n, s)))),
        ),
        from: { facilitator: ACTS.firstRevealed, 'first table': ACTS.firstRevealed, screen: ACTS.secondRevealed },
      },
    ];
    const heardAt = hearing(room, devices, secrets);

    await heardAt(ACTS.arrived);
    await room.go('briefing');
    await heardAt(ACTS.briefed);
    await facilitator.done({ type: 'slide.go', payload: { slide: 1 } });
    await heardAt(ACTS.secondSlide);

    await room.go('needs');
    const plan = planOf(ann);
    await ann.done({ type: 'need.add', payload: { plan, text: 'mark-need' } });
    await ann.done({ type: 'outcome.add', payload: { plan, text: 'mark-outcome', months: 3 } });
    await looksIn(facilitator, plan);
    await write(ann, plan, field, 'mark-paper');
    await heardAt(ACTS.met);

    await room.go('choosing');
    ann.workshop.attend({ kind: 'reading', what: 'mark-attention' });
    await Promise.all(
      [facilitator, ann, ben].map((each) =>
        each.until(
          'where somebody looks',
          ({ presence }) => presence[seatOf(ann)]?.attention?.what === 'mark-attention',
        ),
      ),
    );
    await heardAt(ACTS.chose);
    for (const organisation of [a.id, b.id]) {
      await ben.done({ type: 'plan.place', payload: { plan, organisation, column } });
    }
    for (const organisation of [b.id, c.id]) {
      await cat.done({ type: 'plan.place', payload: { plan: planOf(cat), organisation, column } });
    }
    await facilitator.done({ type: 'spotlight.set', payload: { group: groupView(ann).table.id } });
    await heardAt(ACTS.spotlit);

    await room.go('reveal');
    await heardAt(ACTS.spotlit);
    await ann.done({ type: 'plan.guess', payload: { plan, amount: 7654321 } });
    await heardAt(ACTS.guessed);
    await ann.done({ type: 'plan.reveal', payload: { plan } });
    await heardAt(ACTS.firstRevealed);
    await facilitator.done({ type: 'plan.reveal', payload: { plan: planOf(cat) } });
    await heardAt(ACTS.secondRevealed);

    // Refusals, too, are made from what their reader may know.
    const notTheirs = await cat.workshop.send({ type: 'plan.place', payload: { plan, organisation: d.id, column } });
    expect(notTheirs).toMatchObject({ ok: false, code: 'not_your_table' });

    const link = (await ann.done({ type: 'seat.link', payload: { seat: seatOf(ann) } })).link ?? '';
    expect(link).not.toBe('');
    const second = await openLink(taps[1]?.url ?? '', link);
    const invited = (
      await facilitator.done({ type: 'facilitator.invite', payload: { name: 'Second', kind: 'second' } })
    ).link;
    const tokens: Secret[] = [
      ...room.everybody.flatMap(({ token }, number): Secret[] =>
        token === undefined ? [] : [{ name: `the token of ${number}`, text: token, from: {} }],
      ),
      { name: 'a one-use link', text: link, from: {} },
      { name: 'the token it gave', text: second, from: {} },
      { name: 'an invitation', text: invited ?? 'none', from: {} },
    ];
    await heardAt(ACTS.secondRevealed);
    const owners = [0, 1, 2, 3, 4];
    tokens.forEach(({ name, text }, number) => {
      const owner = number < owners.length ? number : number === owners.length + 2 ? 0 : 1;
      const hearers = devices.flatMap(({ heard }, device) => (heard().includes(text) ? [device] : []));
      expect({ name, hearers }).toEqual({ name, hearers: [owner] });
    });

    // Records are what their reader saw, and the facilitator's can be opened again, so it has the pack; backgrounds stay.
    const record = (token: string | undefined) => ask(`${venue.url}/api/workshops/${code}/report.json`, { token });
    const own = await record(ann.token);
    const whole = await record(facilitator.token);
    expect(own.text).toContain('mark-record-');
    expect(whole.text).toContain('mark-card-');
    for (const secret of ['"background"', state.seed, ...Object.keys(state.keys), ...tokens.map(({ text }) => text)]) {
      expect(own.text).not.toContain(secret);
      expect(whole.text).not.toContain(secret);
    }
    for (const mark of [`mark-record-${c.id}`, 'mark-card-', 'mark-note-', `mark-story-${personOf(cat)}`]) {
      expect(own.text).not.toContain(mark);
    }
    for (const token of [undefined, 'x'.repeat(43)]) expect((await record(token)).status).toBe(401);
    expect(screens).toHaveLength(1);

    const cost = planCost(there(groupView(ann).table.plans[plan]), fullCatalogue(pack));
    expect(secrets.find(({ name }) => name === 'the budget')?.text).toBe(String(cost));
  });
});

test('the search finds a planted leak, in plain bytes and in wrapped ones', () => {
  const secret: Secret = { name: 'the cost', text: '8130007', from: { facilitator: 0 } };
  const device = (reader: Reader, heard: Buffer): Device => ({ reader, name: reader, heard: () => readable(heard) });
  const plain = Buffer.from('42["patch",{"patches":[["catalogue/backs/echo/core",8130007]]}]');
  const wrapped = Buffer.from(`451-["text",{}]\u001eb${Buffer.from('words 8130007 words').toString('base64')}`);
  expect(wrongs([device('first table', plain)], [secret], 5)).toEqual(['first table was told the cost at act 5']);
  expect(wrongs([device('screen', wrapped)], [secret], 5)).toEqual(['screen was told the cost at act 5']);
  expect(wrongs([device('facilitator', Buffer.from(''))], [secret], 5)).toEqual([
    'facilitator was not told the cost at act 5',
  ]);
});

function pair(table: readonly Guest[] | undefined): [Guest, Guest] {
  const [one, two] = table ?? [];
  if (one === undefined || two === undefined) throw new Error('Two sit at a table.');
  return [one, two];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
