/** How fast is too fast, and that only the guessing of codes is slowed. */
import { describe, expect, test } from 'vitest';
import { createTestTime } from '../test-time.ts';
import { cameFrom, originsOf } from './address.ts';
import { createBucket, createBuckets, createWrongCodes } from './limits.ts';

test('[DOOR3] a bucket gives its burst at once, then its rate', () => {
  const time = createTestTime();
  const bucket = createBucket({ perSecond: 2, burst: 3 }, time);
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
  time.pass(500);
  expect([bucket.take(), bucket.take()]).toEqual([true, false]);
  time.pass(60_000);
  expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
});

test('[DOOR3] each has a bucket of its own, and full ones are forgotten', () => {
  const time = createTestTime();
  const buckets = createBuckets<string>({ perSecond: 1, burst: 1 }, time, 2);
  expect(buckets.of('a').take()).toBe(true);
  expect(buckets.of('a').take()).toBe(false);
  expect(buckets.of('b').take()).toBe(true);
  time.pass(500);
  expect(buckets.of('c').take()).toBe(true);
  expect(buckets.of('a').take()).toBe(false);
});

describe('[DOOR4] wrong codes', () => {
  const rate = { perSecond: 0.1, burst: 3 };

  test('slow their own address, and let up', () => {
    const time = createTestTime();
    const codes = createWrongCodes(rate, time);
    for (let tries = 0; tries < 3; tries++) {
      expect(codes.mayAsk('here', 'WRONG1')).toBe(true);
      codes.wrong('here');
    }
    expect(codes.mayAsk('here', 'WRONG1')).toBe(false);
    expect(codes.mayAsk('there', 'WRONG1')).toBe(true);
    time.pass(10_000);
    expect(codes.mayAsk('here', 'WRONG1')).toBe(true);
  });

  test('never slow a code that was right there before', () => {
    const codes = createWrongCodes(rate, createTestTime());
    codes.right('here', 'K7M4QX');
    for (let tries = 0; tries < 10; tries++) codes.wrong('here');
    expect(codes.mayAsk('here', 'K7M4QX')).toBe(true);
    expect(codes.mayAsk('here', 'OTHER2')).toBe(false);
  });

  test('only so many right ones are remembered', () => {
    const codes = createWrongCodes({ perSecond: 0.1, burst: 0 }, createTestTime(), 2);
    for (const code of ['A', 'B', 'A', 'C']) codes.right('here', code);
    expect(['A', 'B', 'C'].map((code) => codes.mayAsk('here', code))).toEqual([true, false, true]);
  });
});

test.each([
  [undefined, 0, '10.0.0.9'],
  ['1.1.1.1', 0, '10.0.0.9'],
  ['1.1.1.1', 1, '1.1.1.1'],
  ['6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
  ['6.6.6.6, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  [undefined, 2, '10.0.0.9'],
])('[DOOR5] behind %s with %d proxies somebody comes from %s', (forwarded, proxies, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(cameFrom(headers, '10.0.0.9', proxies)).toBe(address);
});

test.each([
  ['localhost:3000', undefined, '192.168.1.7', 'http://localhost:3000', 'http://192.168.1.7:3000'],
  ['127.0.0.1:3000', undefined, '192.168.1.7', 'http://127.0.0.1:3000', 'http://192.168.1.7:3000'],
  ['localhost', undefined, '192.168.1.7', 'http://localhost', 'http://192.168.1.7'],
  ['localhost:3000', undefined, undefined, 'http://localhost:3000', 'http://localhost:3000'],
  ['venue.test:3000', undefined, '192.168.1.7', 'http://venue.test:3000', 'http://venue.test:3000'],
  ['localhost:3000', 'https://play.example', '192.168.1.7', 'http://localhost:3000', 'https://play.example'],
  ['evil"><script>', undefined, undefined, 'http://localhost', 'http://localhost'],
])('[DOOR6] asked under %s with PUBLIC_URL %s on %s', (host, publicUrl, lan, own, shared) => {
  const origins = originsOf({ protocol: 'http', host }, publicUrl, lan);
  expect(origins).toEqual({ own, shared });
});
