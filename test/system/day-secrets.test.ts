/** Nothing leaks through the day: what tables decide, write and score apart is in no byte of another device before its time, over both transports. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Transport } from '../../client/connection/wire.ts';
import { type CriterionId, makeId, type OrganisationId, type PersonId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { guestAt, planOf } from '../room/at-once.ts';
import { ask, openLink, takeSeat } from '../room/door.ts';
import { type Guest, groupView, openGuest, seatOf } from '../room/guest.ts';
import { coreOf, costOf, marked } from '../room/marked-pack.ts';
import { openRoom } from '../room/room.ts';
import { type Device, hearing, looksIn, type Reader, readable, type Secret, upgraded } from '../room/secrets.ts';
import { openTap, type Tap } from '../room/tap.ts';
import { openVenue, QUICK, realPack } from '../room/venue.ts';
import { bidOf, panelOf, tenderOf } from '../room/walk.ts';
import { write } from '../room/writer.ts';

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** What happens, in this order. After each the whole of what every device heard is searched. */
const ACTS = [
  'chose',
  'firstRevealed',
  'secondRevealed',
  'menu',
  'bought',
  'challenges',
  'drew',
  'drafted',
  'published',
  'gathered',
  'presented',
  'swapped',
  'costing',
  'firstCosted',
  'secondCosted',
  'bidding',
  'shocks',
  'assessed',
  'bidPresented',
  'scored',
  'turned',
  'agreed',
  'awarded',
  'debrief',
  'floor',
] as const;
type Act = (typeof ACTS)[number];
const at = (act: Act): number => ACTS.indexOf(act);

type From = Readonly<Partial<Record<Reader, Act>>>;
const secret = (
  name: string,
  text: string,
  from: From,
  typed?: { readonly on: number; readonly back?: Act },
): Secret => ({
  name,
  text,
  from: Object.fromEntries(Object.entries(from).map(([reader, act]) => [reader, at(act)])),
  ...(typed === undefined ? {} : { typedOn: typed.on }),
  ...(typed?.back === undefined ? {} : { toldBackAt: at(typed.back) }),
});

/** Who runs the room knows it from the beginning, and the facilitator of a table, too. */
const BOTH: From = { facilitator: 'chose', 'table facilitator': 'chose' };
/** Of the second table: its people, its own facilitator and the room's. */
const second = (act: Act): From => ({ facilitator: act, 'table facilitator': act, 'second table': act });
const first = (act: Act): From => ({ facilitator: act, 'first table': act });

function there<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('That should be there.');
  return found;
}

/** Ends with the quote that ends it in a message, so that no longer name holds it. */
const ending = (mark: string) => `${mark}"`;

function backMarks(pack: Pack, organisation: OrganisationId): string[] {
  const number = pack.organisations.findIndex(({ id }) => id === organisation);
  const costs = there(pack.organisations[number]).services.map((_, which) => costOf(number, which));
  const words = ['record', 'good', 'bad', 'staff'].map((what) => ending(`mark-${what}-${organisation}`));
  return [...words, ...[coreOf(number), ...costs].map(String)];
}

/** Cards that change nothing and wait for nothing, of some decks. */
const quiet = ({ cards }: Pack, ...decks: readonly string[]) =>
  cards.filter(({ deck, effects, condition }) => decks.includes(deck) && effects.length === 0 && !condition);

/** Single scores as they travel: a criterion's id with a number from 0 to 5. Weights are larger, agreed scores have a reason. */
function scoresIn(text: string, criteria: readonly CriterionId[]): string[] {
  const found = text.matchAll(new RegExp(`[/"](${criteria.join('|')})"[:,]\\s*([0-5])(?=[,}\\]])`, 'g'));
  return [...new Set([...found].map(([, criterion, score]) => `${criterion} ${score}`))].sort();
}

describe.each<{ readonly name: string; readonly transports: readonly Transport[] }>([
  { name: 'over long-polling alone', transports: ['polling'] },
  { name: 'over WebSocket', transports: ['polling', 'websocket'] },
])('$name', ({ transports }) => {
  test('no secret of the day is in any byte before it may be heard, and each is there after', async () => {
    const venue = await openVenue({ packs: [marked(await realPack())], limits: QUICK });
    ends.push(venue.stop);
    const tap = async (): Promise<Tap> => {
      const opened = await openTap(venue.url, { swallowUpgrades: transports.length === 1 });
      ends.push(opened.close);
      return opened;
    };
    const taps: Tap[] = [];
    for (let number = 0; number < 7; number++) taps.push(await tap());
    const way = (number: number) => ({ url: taps[number]?.url ?? venue.url, transports });
    const room = await openRoom(venue, { pack: 'marked', groups: 2, seatsEach: 2, screens: 1, connect: way });
    ends.push(room.end);
    const { facilitator, code } = room;
    const [ann, ben, cat] = [0, 1, 2].map((seat) => guestAt(room.seats, seat));
    if (!ann || !ben || !cat) throw new Error('Two sit at each table.');
    const [g1, g2] = room.groups;
    if (!g1 || !g2) throw new Error('There are two tables.');
    const invited = await facilitator.done({
      type: 'facilitator.invite',
      payload: { name: 'Sue', kind: 'table', group: g2 },
    });
    const sue = openGuest({ name: 'Sue', code, token: await openLink(venue.url, invited.link ?? ''), ...way(6) });
    ends.push(sue.end);
    await sue.live();
    const readers: readonly Reader[] = [
      'facilitator',
      'first table',
      'first table',
      'second table',
      'second table',
      'screen',
      'table facilitator',
    ];
    const devices = taps.map((each, number): Device => {
      const reader = there(readers[number]);
      return { reader, name: `device ${number} (${reader})`, heard: () => readable(each.heard()) };
    });
    if (transports.length > 1) await Promise.all([...room.everybody, sue].map(upgraded));

    const { pack } = await room.log();
    const personOf = (guest: Guest) => there(groupView(guest).table.plans[planOf(guest)]).person;
    const [sam, dot] = [personOf(ann), personOf(cat)];
    const column = there(pack.columns[0]).id;
    const [a, b, c, d, e] = pack.organisations
      .filter(({ hidden, bidReady }) => !hidden && bidReady)
      .map(({ id }) => id);
    if (!a || !b || !c || !d || !e) throw new Error('The pack is too small.');
    const tells = (person: PersonId) => (each: Pack['options'][number]) =>
      each.effects.some((effect) => effect.kind === 'insight' && effect.person === person);
    const telling = there(pack.options.find((each) => tells(sam)(each) && tells(dot)(each)));
    const introducing = there(pack.options.find(({ effects }) => effects.some(({ kind }) => kind === 'introduce')));
    const bought = [telling.id, introducing.id];
    const introduced = introducing.effects.flatMap((each) => (each.kind === 'introduce' ? each.organisations : []));
    const [passed, kept] = quiet(pack, 'political', 'operational', 'financial');
    const [shock] = quiet(pack, 'system');
    if (!passed || !kept || !shock) throw new Error('The pack has cards that only ask.');
    const criteria = pack.criteria.map(({ id }) => id);

    const prompts: readonly (readonly [StepId, Act])[] = [
      ['choosing', 'chose'],
      ['reveal', 'firstRevealed'],
      ['menu', 'menu'],
      ['challenges', 'challenges'],
      ['tender', 'drafted'],
      ['tenders', 'gathered'],
      ['framework', 'swapped'],
      ['costing', 'costing'],
      ['bid', 'bidding'],
      ['shocks', 'shocks'],
      ['assessment', 'assessed'],
      ['debrief', 'debrief'],
    ];
    const secrets: Secret[] = [
      ...prompts.map(([step, act]) =>
        secret(`what to ask at ${step}`, ending(`mark-prompt-${step}-0`), {
          facilitator: act,
          'table facilitator': act,
        }),
      ),
      ...backMarks(pack, a).map((text) =>
        secret(text, text, {
          ...BOTH,
          'first table': 'firstRevealed',
          screen: 'secondRevealed',
          'second table': 'debrief',
        }),
      ),
      ...backMarks(pack, c).map((text) =>
        secret(text, text, { ...BOTH, 'second table': 'secondRevealed', 'first table': 'debrief' }),
      ),
      ...backMarks(pack, d).map((text) =>
        secret(text, text, { ...BOTH, 'first table': 'firstCosted', 'second table': 'debrief' }),
      ),
      ...backMarks(pack, e).map((text) =>
        secret(text, text, { ...BOTH, 'second table': 'secondCosted', 'first table': 'debrief' }),
      ),
      ...pack.options.map(({ id }) =>
        secret(`option ${id}`, ending(`mark-option-${id}`), { ...BOTH, 'first table': 'menu', 'second table': 'menu' }),
      ),
      // The facilitator of a table hears what helps it, in full; its people nothing that is about another person.
      ...pack.options.flatMap(({ id, effects }) =>
        effects.flatMap((effect): Secret[] => {
          if (effect.kind !== 'insight') return [];
          const name = `what ${id} tells of ${effect.person}`;
          const text = ending(`mark-insight-${id}-of-${effect.person}`);
          if (!bought.includes(id)) return [secret(name, text, {})];
          const heard: From = { facilitator: 'bought', 'table facilitator': 'swapped' };
          return [secret(name, text, effect.person === sam ? { ...heard, 'first table': 'bought' } : heard)];
        }),
      ),
      ...pack.organisations
        .filter(({ hidden }) => hidden)
        .map(({ id }) =>
          secret(`the hidden ${id}`, ending(`mark-front-${id}`), {
            ...BOTH,
            ...(introduced.includes(id) ? { 'first table': 'bought', 'second table': 'swapped' } : {}),
          }),
        ),
      ...pack.cards.flatMap(({ id, deck }) => {
        const dealt: Act = deck === 'consortium' || deck === 'system' ? 'shocks' : 'challenges';
        const tables: From =
          id === passed.id
            ? { 'first table': 'drew', 'second table': 'swapped' }
            : id === kept.id
              ? { 'second table': 'drew' }
              : id === shock.id
                ? { 'first table': 'shocks' }
                : {};
        const from: From = { facilitator: dealt, 'table facilitator': dealt, ...tables };
        return ['card', 'title'].map((what) => secret(`the ${what} of ${id}`, ending(`mark-${what}-${id}`), from));
      }),
      secret('who the first table’s person is', ending(`mark-statement-${sam}`), {
        facilitator: 'chose',
        'first table': 'chose',
        screen: 'chose',
        'second table': 'presented',
        'table facilitator': 'presented',
      }),
      secret('the story of the first table’s person', `mark-story-${sam}`, {
        ...first('chose'),
        'second table': 'swapped',
        'table facilitator': 'swapped',
        screen: 'floor',
      }),
      secret('what a table thinks somebody has', 'mark-council-asset', {
        ...second('chose'),
        'first table': 'debrief',
        screen: 'floor',
      }),
      secret('why a card was passed on', 'mark-why-passed', first('drew'), { on: 1, back: 'drafted' }),
      secret('a need in a tender', 'mark-tender-need', {
        ...first('drafted'),
        'second table': 'presented',
        'table facilitator': 'presented',
        screen: 'presented',
      }),
      secret(
        'the words of a tender',
        'mark-tender-words',
        {
          ...first('drafted'),
          'second table': 'presented',
          'table facilitator': 'presented',
          screen: 'presented',
        },
        { on: 1, back: 'drafted' },
      ),
      secret('what was written in a field that was not opened', 'mark-closed-field', first('drafted'), {
        on: 1,
        back: 'presented',
      }),
      secret('the price of a tender', '7700123', {
        ...first('drafted'),
        'second table': 'presented',
        'table facilitator': 'presented',
        screen: 'presented',
      }),
      secret(
        'the words of a tender that is not presented',
        'mark-other-tender',
        {
          ...second('drafted'),
          'first table': 'costing',
        },
        { on: 3, back: 'published' },
      ),
      secret('what was written after it went out', 'mark-later', first('presented'), { on: 1 }),
      secret('a need the sector sees', 'mark-sector-need', {
        ...second('swapped'),
        'first table': 'assessed',
        screen: 'bidPresented',
      }),
      secret('a need the other sector sees', 'mark-other-sector', {
        ...first('swapped'),
        'second table': 'assessed',
        screen: 'floor',
      }),
      secret(
        'the words of a bid',
        'mark-bid-words',
        {
          ...second('bidding'),
          'first table': 'assessed',
          screen: 'bidPresented',
        },
        { on: 3, back: 'shocks' },
      ),
      secret('what a bid asks', 'mark-bid-ask', {
        ...second('bidding'),
        'first table': 'assessed',
        screen: 'bidPresented',
      }),
      secret('the price of a bid', '6600321', {
        ...second('bidding'),
        'first table': 'assessed',
        screen: 'bidPresented',
      }),
      secret('what would be different', 'mark-difference', {
        ...first('scored'),
        'second table': 'awarded',
      }),
      secret('what the panel writes', 'mark-panel-words', first('scored'), { on: 1 }),
      secret('why a score was agreed', 'mark-reason', { ...first('agreed'), 'second table': 'awarded' }),
      secret('the award', 'mark-award', { ...first('awarded'), 'second table': 'awarded' }),
      secret('a remark', 'mark-remark', { facilitator: 'drew' }),
      secret('a pledge', 'mark-pledge', first('debrief')),
    ];
    const others = [sue];
    const heardAt = hearing(room, devices, secrets, others);
    const nowAt = (act: Act) => heardAt(at(act));
    const does = (guest: Guest, command: Command) => guest.done(command);
    const place = async (guest: Guest, ...organisations: readonly OrganisationId[]) => {
      for (const organisation of organisations)
        await does(guest, { type: 'plan.place', payload: { plan: planOf(guest), organisation, column } });
    };
    const reveal = (guest: Guest) => does(facilitator, { type: 'plan.reveal', payload: { plan: planOf(guest) } });
    const need = (guest: Guest, text: string) =>
      does(guest, { type: 'need.add', payload: { plan: planOf(guest), text } });

    await room.go('needs');
    await does(cat, { type: 'asset.add', payload: { plan: planOf(cat), text: 'mark-council-asset' } });
    await room.go('choosing');
    await place(ann, a, b);
    await place(cat, b);
    await does(facilitator, { type: 'spotlight.set', payload: { group: g1 } });
    await nowAt('chose');

    // One table has its cards turned while the other goes back to choosing, and places one more.
    await room.go('reveal');
    await reveal(ann);
    await nowAt('firstRevealed');
    await does(facilitator, { type: 'step.go', payload: { step: 'choosing', group: g2 } });
    await place(cat, c);
    await nowAt('firstRevealed');
    await does(facilitator, { type: 'step.go', payload: { step: 'reveal', group: g2 } });
    await nowAt('firstRevealed');
    await reveal(cat);
    await nowAt('secondRevealed');
    await does(facilitator, { type: 'spotlight.set', payload: {} });

    await room.go('menu');
    await nowAt('menu');
    for (const option of bought) await does(ann, { type: 'option.buy', payload: { plan: planOf(ann), option } });
    await nowAt('bought');

    await room.go('challenges');
    await nowAt('challenges');
    await does(facilitator, { type: 'challenge.draw', payload: { group: g1, card: passed.id } });
    await does(facilitator, { type: 'challenge.draw', payload: { group: g2, card: kept.id } });
    await does(facilitator, { type: 'remark.capture', payload: { group: g1, text: 'mark-remark' } });
    await looksIn(facilitator, planOf(ann));
    await write(ann, planOf(ann), `card-${passed.id}`, 'mark-why-passed');
    await does(ann, { type: 'challenge.answer', payload: { plan: planOf(ann), card: passed.id, kind: 'pass' } });
    await nowAt('drew');

    await room.go('tender');
    const [tender, other] = [tenderOf(ann), tenderOf(cat)];
    const [written] = pack.forms.tender.filter(({ core }) => core);
    const [closed] = pack.forms.tender.filter(({ core }) => !core);
    const council = planOf(ann);
    await need(ann, 'mark-tender-need');
    await write(ann, council, there(written).id, 'mark-tender-words');
    await write(ann, council, there(closed).id, 'mark-closed-field');
    await write(cat, planOf(cat), there(written).id, 'mark-other-tender');
    const change = { field: 'price', value: 7_700_123 } as const;
    await does(ann, { type: 'tender.edit', payload: { tender, change } });
    await nowAt('drafted');
    for (const each of [tender, other]) await does(facilitator, { type: 'tender.publish', payload: { tender: each } });
    await nowAt('published');
    await room.go('tenders');
    await nowAt('gathered');
    await does(ann, { type: 'tender.present', payload: { tender } });
    await write(ann, council, there(written).id, ' mark-later');
    await nowAt('presented');

    await room.go('framework');
    await need(cat, 'mark-sector-need');
    await need(ann, 'mark-other-sector');
    await nowAt('swapped');
    await room.go('costing');
    await place(ann, d);
    await place(cat, e);
    await nowAt('costing');
    for (const guest of [ann, cat]) expect(groupView(guest).catalogue.backs).toEqual({});
    // Whoever joins now hears no cost at all, not even of what the table saw in the morning.
    const joining = await tap();
    const { token } = await takeSeat(venue.url, code, { name: 'Late', group: g1 });
    const late = openGuest({ name: 'Late', code, token, url: joining.url, transports });
    ends.push(late.end);
    await late.live();
    const costs = [a, b, c, d, e].flatMap((each) => backMarks(pack, each));
    const heardLate = () => costs.filter((mark) => readable(joining.heard()).includes(mark));
    expect(heardLate()).toEqual([]);
    await reveal(ann);
    await nowAt('firstCosted');
    await late.until(
      'the cards',
      ({ confirmed }) => confirmed?.audience === 'group' && confirmed.catalogue.backs[d] !== undefined,
    );
    expect(heardLate()).toEqual(backMarks(pack, d));
    await reveal(cat);
    await nowAt('secondCosted');

    await room.go('bid');
    const bid = bidOf(cat);
    const [approach] = pack.forms.bid;
    await looksIn(sue, planOf(cat));
    await write(cat, planOf(cat), there(approach).id, 'mark-bid-words');
    await does(cat, { type: 'bid.ask', payload: { bid, kind: 'other', text: 'mark-bid-ask' } });
    await does(cat, { type: 'bid.model', payload: { bid, model: 'lead' } });
    await does(cat, { type: 'bid.lead', payload: { bid, lead: e } });
    await does(cat, { type: 'bid.price', payload: { bid, price: 6_600_321 } });
    await nowAt('bidding');
    await room.go('shocks');
    await does(cat, { type: 'bid.submit', payload: { bid } });
    await does(facilitator, { type: 'challenge.draw', payload: { group: g1, card: shock.id } });
    await nowAt('shocks');

    await room.go('assessment');
    expect(panelOf(ann)).toBe(bid);
    await nowAt('assessed');
    await does(cat, { type: 'bid.present', payload: { bid } });
    await nowAt('bidPresented');

    // Scores: each is heard by who gave it, and by nobody else in any form until they are turned over.
    const scoresHeard = () => devices.map(({ heard }) => scoresIn(heard(), criteria));
    const [able, good] = criteria;
    if (!able || !good) throw new Error('The pack has criteria.');
    expect(scoresHeard()).toEqual([[], [], [], [], [], [], []]);
    await does(ann, { type: 'score.difference', payload: { bid, text: 'mark-difference', months: 7 } });
    await write(ann, bid, there(pack.forms.assessment[0]).id, 'mark-panel-words');
    for (const [guest, criterion, score] of [
      [ann, able, 3],
      [ann, good, 2],
      [ben, able, 1],
      [ben, able, 4],
    ] as const)
      await does(guest, { type: 'score.set', payload: { bid, criterion, score } });
    for (const command of [
      { type: 'score.set', payload: { bid, criterion: able, score: 5 } },
      { type: 'score.reveal', payload: { bid } },
      { type: 'score.agree', payload: { bid, criterion: able, score: 5, reason: 'Because' } },
    ] as const)
      expect(await cat.workshop.send(command)).toMatchObject({ ok: false, code: 'not_your_table' });
    expect(
      await ben.workshop.send({ type: 'score.set', payload: { bid, criterion: able, score: 5, seat: seatOf(ann) } }),
    ).toMatchObject({ ok: false, code: 'not_your_seat' });
    await nowAt('scored');
    const anns = [`${able} 3`, `${good} 2`].sort();
    const bens = [`${able} 1`, `${able} 4`];
    expect(scoresHeard()).toEqual([[], anns, bens, [], [], [], []]);
    const record = async (guest: Guest) =>
      (await ask(`${venue.url}/api/workshops/${code}/report.json`, { token: guest.token })).text;
    // Not in anybody's record either, their own included: scores that are not turned over go home with nobody.
    for (const guest of [facilitator, ben, cat]) expect(scoresIn(await record(guest), criteria)).toEqual([]);

    await does(ann, { type: 'score.reveal', payload: { bid } });
    await nowAt('turned');
    const turned = [`${able} 3`, `${able} 4`, `${good} 2`].sort();
    expect(scoresHeard()).toEqual([turned, turned, [...bens, ...anns].sort(), [], [], [], []]);
    for (const criterion of criteria)
      await does(ann, { type: 'score.agree', payload: { bid, criterion, score: 3, reason: 'mark-reason' } });
    await nowAt('agreed');
    await does(ben, { type: 'award.decide', payload: { bid, decision: 'award', text: 'mark-award' } });
    await nowAt('awarded');

    await room.go('debrief');
    await does(ann, { type: 'pledge.add', payload: { text: 'mark-pledge' } });
    await nowAt('debrief');
    await does(facilitator, { type: 'spotlight.set', payload: { group: g2 } });
    await nowAt('floor');
    // A single score never went to another table or to the screen, by the end of the day.
    expect(scoresHeard().slice(3)).toEqual([[], [], [], []]);

    // What a table takes home is what it heard.
    for (const [guest, device] of [
      [ann, 2],
      [cat, 4],
    ] as const) {
      const home = await record(guest);
      const heard = there(devices[device]).heard();
      for (const { name, text } of secrets)
        if (home.includes(text)) expect([name, heard.includes(text)]).toEqual([name, true]);
      expect(keysOf(JSON.parse(home).papers).length).toBeGreaterThan(0);
    }
  });
});

test('the search for scores finds them as they travel, and no weight, agreed score or deadline', () => {
  const criteria = ['able', 'good'].map((id) => makeId<CriterionId>(id));
  const told = [
    '42["mine",{"scores":{"bq2":{"able":3,"good":0}}}]',
    '["table/panels/bq2/scores",{"s4":{"able":5}}]',
    '["table/panels/bq2/scores/s4/good",1]',
  ];
  expect(told.map((text) => scoresIn(text, criteria))).toEqual([['able 3', 'good 0'], ['able 5'], ['good 1']]);
  const others = [
    '"weights":{"able":40,"good":35}',
    '"agreed":{"able":{"score":4,"reason":"So"}}',
    '"months":5,"good":12',
  ];
  expect(others.map((text) => scoresIn(text, criteria))).toEqual([[], [], []]);
});
