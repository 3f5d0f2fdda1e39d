import { expect, test } from 'vitest';
import { idFrom, makeId, type SeatId, type TokenHash } from '../ids.ts';
import { entriesOf } from '../records.ts';
import { aWorkshop, LEAD, type Played, tokenHash } from '../testing/a-workshop.ts';

/** The hash of the link made last. */
function lastLink(w: Played): TokenHash {
  return tokenHash(`link${w.lastSeq()}`);
}

function withRemote(): Played {
  const w = aWorkshop();
  w.does('lead', 'facilitator.invite', { name: 'Phone', kind: 'remote' });
  w.does('door', 'link.use', { link: lastLink(w), token: tokenHash('phone') });
  return w;
}

test('[LINK1] a link opens a seat on another device', () => {
  const w = aWorkshop();
  const ann = w.seatId('ann');
  expect(w.does('ann', 'seat.link', { seat: ann })).toEqual({ type: 'linkMade', kind: 'seat' });
  const used = w.does('door', 'link.use', { link: lastLink(w), token: tokenHash('tablet') });
  expect(used).toEqual({ type: 'linkUsed', seat: ann });
  expect(w.state().keys[tokenHash('tablet')]).toEqual({ seat: ann });
  expect(w.state().keys[tokenHash('ann')]).toEqual({ seat: ann });
});

test('[LINK1] a link is used once', () => {
  const w = aWorkshop();
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  const link = lastLink(w);
  w.does('door', 'link.use', { link, token: tokenHash('tablet') });
  expect(w.state().links).toEqual({});
  expect(w.asks('door', 'link.use', { link, token: tokenHash('other') })).toBe('link_used');
});

test('[LINK1] a link ends after its time, to the millisecond', () => {
  const w = aWorkshop();
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  const link = lastLink(w);
  expect(w.later(10).asks('door', 'link.use', { link, token: tokenHash('tablet') })).toBe('allowed');
  expect(w.later(1 / 60_000).asks('door', 'link.use', { link, token: tokenHash('tablet') })).toBe('link_used');
});

test('[LINK2] a link lets in a second facilitator, with all a facilitator may do', () => {
  const w = aWorkshop();
  expect(w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' })).toEqual({
    type: 'linkMade',
    kind: 'second',
  });
  const used = w.does('door', 'link.use', { link: lastLink(w), token: tokenHash('flo') });
  const flo = idFrom<SeatId>('f', w.lastSeq());
  expect(used).toEqual({ type: 'linkUsed', facilitator: flo });
  expect(w.state().facilitators).toMatchObject({ [flo]: { name: 'Flo', kind: 'second' } });
  expect(w.state().keys[tokenHash('flo')]).toEqual({ facilitator: flo });
  expect(w.asks(flo, 'lobby.lock', { locked: true })).toBe('allowed');
});

test('[LINK2] only facilitators invite', () => {
  expect(aWorkshop().asks('ann', 'facilitator.invite', { name: 'Flo', kind: 'second' })).toBe('not_yours');
});

test('[LINK3] a phone remote moves the day and does nothing else', () => {
  const w = withRemote();
  const phone = idFrom<SeatId>('f', w.lastSeq());
  expect(w.asks(phone, 'step.go', { step: 'needs' })).toBe('allowed');
  expect(w.asks(phone, 'clock.start', {})).toBe('allowed');
  expect(w.asks(phone, 'clock.add', { minutes: 5 })).toBe('allowed');
  expect(w.asks(phone, 'slide.go', { slide: 1 })).toBe('allowed');
  expect(w.asks(phone, 'spotlight.set', { group: 'g1' })).toBe('allowed');
  expect(w.asks(phone, 'announce', { text: 'Hello', lookUp: false })).toBe('allowed');
  expect(w.asks(phone, 'lobby.lock', { locked: true })).toBe('not_yours');
  expect(w.asks(phone, 'seat.rename', { seat: w.seatId('ann'), name: 'x' })).toBe('not_yours');
  expect(w.asks(phone, 'workshop.close', {})).toBe('not_yours');
  w.at('reveal');
  expect(w.asks(phone, 'plan.reveal', {})).toBe('not_yours');
});

test('[LINK4] who is removed as a facilitator has no key any more', () => {
  const w = withRemote();
  const phone = idFrom<SeatId>('f', w.lastSeq());
  expect(w.does('lead', 'facilitator.remove', { facilitator: phone })).toEqual({
    type: 'facilitatorRemoved',
    facilitator: phone,
  });
  expect(w.state().facilitators).toEqual({ [LEAD]: { name: 'Facilitator', kind: 'lead' } });
  expect(w.state().keys[tokenHash('phone')]).toBeUndefined();
  expect(w.state().keys[tokenHash('lead')]).toBeDefined();
  expect(w.state().keys[tokenHash('ann')]).toBeDefined();
  expect(w.asks(phone, 'step.go', { step: 'needs' })).toBe('no_seat');
  expect(w.asks('lead', 'facilitator.remove', { facilitator: phone })).toBe('gone');
});

test('[LINK4] who is removed does not come back by a link made before', () => {
  const w = withRemote();
  const phone = idFrom<SeatId>('f', w.lastSeq());
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  const seatLink = lastLink(w);
  w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
  const link = lastLink(w);
  w.does('lead', 'facilitator.remove', { facilitator: phone });
  expect(w.asks('door', 'link.use', { link, token: tokenHash('back') })).toBe('link_used');
  expect(w.asks('door', 'link.use', { link: seatLink, token: tokenHash('tablet') })).toBe('allowed');
});

test('[LINK4] somebody who can run the room stays: a phone remote cannot', () => {
  const w = withRemote();
  expect(w.asks('lead', 'facilitator.remove', { facilitator: LEAD })).toBe('last_facilitator');
  w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
  w.does('door', 'link.use', { link: lastLink(w), token: tokenHash('flo') });
  expect(w.asks('lead', 'facilitator.remove', { facilitator: LEAD })).toBe('allowed');
});

test('[LINK5] making a link forgets those too old to use', () => {
  const w = aWorkshop();
  w.does('ann', 'seat.link', { seat: w.seatId('ann') });
  w.later(10).does('ann', 'seat.link', { seat: w.seatId('ann') });
  expect(Object.keys(w.state().links)).toHaveLength(2);
  w.later(1).does('bob', 'seat.link', { seat: w.seatId('bob') });
  expect(entriesOf(w.state().links).map(([, link]) => 'seat' in link && link.seat)).toEqual([
    w.seatId('ann'),
    w.seatId('bob'),
  ]);
});

test('[LINK5] of many links to one seat the five latest work', () => {
  const w = aWorkshop();
  w.does('bob', 'seat.link', { seat: w.seatId('bob') });
  const links = [lastLink(w)];
  for (let i = 0; i < 6; i++) {
    w.does('ann', 'seat.link', { seat: w.seatId('ann') });
    links.push(lastLink(w));
  }
  const asked = links.map((link) => w.asks('door', 'link.use', { link, token: tokenHash('tablet') }));
  expect(asked).toEqual(['allowed', 'link_used', 'allowed', 'allowed', 'allowed', 'allowed', 'allowed']);
});

test('[LINK5] a link keeps its end and whom it is for', () => {
  const w = aWorkshop();
  w.does('lead', 'facilitator.invite', { name: 'Flo', kind: 'second' });
  expect(w.state().links).toEqual({
    [lastLink(w)]: { facilitator: { name: 'Flo', kind: 'second' }, until: 1_600_000 },
  });
});

test('[LINK6] people make links to their own seat only, facilitators to any', () => {
  const w = aWorkshop();
  expect(w.asks('bob', 'seat.link', { seat: w.seatId('ann') })).toBe('not_your_seat');
  expect(w.asks('lead', 'seat.link', { seat: w.seatId('ann') })).toBe('allowed');
  expect(w.asks('lead', 'seat.link', { seat: makeId<SeatId>('s99') })).toBe('no_seat');
});
