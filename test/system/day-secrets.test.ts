/** Nothing leaks through the day: what tables decide, write and score apart is in no byte of another device before its time, over both transports. */
import { describe, expect, test } from 'vitest';
import type { Transport } from '../../client/connection/wire.ts';
import type { OrganisationId } from '../../shared/game/ids.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import { guestAt } from '../room/at-once.ts';
import { type Act, at } from '../room/day-of-secrets.ts';
import { ask, openLink, takeSeat } from '../room/door.ts';
import { endings } from '../room/ends.ts';
import { type Guest, groupView, openGuest, planOf, seatOf } from '../room/guest.ts';
import { marked } from '../room/marked-pack.ts';
import { openRoom } from '../room/room.ts';
import { scoresIn } from '../room/scores-heard.ts';
import { type Device, hearing, looksIn, type Reader, readable, upgraded } from '../room/secrets.ts';
import { ofThePeople } from '../room/secrets-of-people.ts';
import { backMarks, castOf, ofThePack } from '../room/secrets-of-the-pack.ts';
import { openTap, type Tap } from '../room/tap.ts';
import { there } from '../room/there.ts';
import { openVenue, QUICK, realPack } from '../room/venue.ts';
import { bidOf, panelOf, tenderOf } from '../room/walk.ts';
import { write } from '../room/writer.ts';

const ends = endings();

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
    const column = there(pack.columns[0]).id;
    const cast = castOf(pack, { sam: personOf(ann), dot: personOf(cat) });
    const { a, b, c, d, e, bought, passed, kept, shock } = cast;
    const criteria = pack.criteria.map(({ id }) => id);
    const secrets = [...ofThePack(pack, cast), ...ofThePeople(cast)];
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
    await does(facilitator, { type: 'challenge.draw', payload: { group: g1, card: passed } });
    await does(facilitator, { type: 'challenge.draw', payload: { group: g2, card: kept } });
    await does(facilitator, { type: 'remark.capture', payload: { group: g1, text: 'mark-remark' } });
    await looksIn(facilitator, planOf(ann));
    await write(ann, planOf(ann), `card-${passed}`, 'mark-why-passed');
    await does(ann, { type: 'challenge.answer', payload: { plan: planOf(ann), card: passed, kind: 'pass' } });
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
    await does(facilitator, { type: 'challenge.draw', payload: { group: g1, card: shock } });
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
