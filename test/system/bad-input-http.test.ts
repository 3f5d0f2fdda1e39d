/** Bad input over HTTP: a coded refusal with a sentence, no crash and no trace. */
import { createConnection } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask } from '../room/door.ts';
import { SENTENCE } from '../room/raw.ts';
import { untouched } from '../room/untouched.ts';

const at = untouched();

const long = 'x'.repeat(20_000);

describe('over HTTP', () => {
  const workshop = () => `/api/workshops/${at().room.code}`;
  const seats = () => `${workshop()}/seats`;
  const cases: readonly [name: string, path: () => string, body: unknown, status: number, code: string][] = [
    ['no JSON', () => '/api/workshops', '{"pack":', 400, 'malformed'],
    ['a list', () => '/api/workshops', [], 400, 'malformed'],
    ['nothing', () => '/api/workshops', 'null', 400, 'malformed'],
    ['a pack that is not here', () => '/api/workshops', { pack: 'none' }, 404, 'no_such_pack'],
    ['a pack by its path', () => '/api/workshops', { pack: '../anyborough' }, 404, 'no_such_pack'],
    ['a pack that is a number', () => '/api/workshops', { pack: 1 }, 400, 'malformed'],
    ['no table', () => '/api/workshops', { pack: 'anyborough', groups: 0 }, 400, 'malformed'],
    ['nine tables', () => '/api/workshops', { pack: 'anyborough', groups: 9 }, 400, 'malformed'],
    ['half a table', () => '/api/workshops', { pack: 'anyborough', groups: 1.5 }, 400, 'malformed'],
    ['an endless title', () => '/api/workshops', { pack: 'anyborough', title: long }, 400, 'title_unfit'],
    ['a field nobody asked for', () => '/api/workshops', { pack: 'anyborough', seed: 'mine' }, 400, 'malformed'],
    ['a record that is none', () => '/api/workshops', { record: { format: 'x' } }, 422, 'record_unfit'],
    ['more than anything needs', () => seats(), { name: 'A', more: 'x'.repeat(100_000) }, 413, 'too_large'],
    ['no name', () => seats(), {}, 400, 'name_unfit'],
    ['a name of spaces', () => seats(), { name: ' \u202e ' }, 400, 'name_unfit'],
    ['an endless name', () => seats(), { name: long }, 400, 'name_unfit'],
    ['a name that is a list', () => seats(), { name: ['A'] }, 400, 'name_unfit'],
    ['a background that is none', () => seats(), { name: 'A', background: 'king' }, 400, 'malformed'],
    ['a table that is not there', () => seats(), { name: 'A', group: 'g99' }, 409, 'no_such_group'],
    ['a token of one’s own', () => seats(), { name: 'A', token: 'x'.repeat(43) }, 400, 'malformed'],
    ['another prototype', () => seats(), '{"name":"A","__proto__":{"facilitator":true}}', 400, 'malformed'],
    ['a code nobody has', () => '/api/workshops/BBBBBB/seats', { name: 'A' }, 404, 'no_such_workshop'],
    ['a code that is none', () => '/api/workshops/%00%2e%2e/seats', { name: 'A' }, 404, 'no_such_workshop'],
    ['a link that is none', () => '/api/links/abc', {}, 410, 'link_used'],
    ['a link nobody made', () => `/api/links/${at().room.code}-${'x'.repeat(22)}`, {}, 410, 'link_used'],
    ['a page that takes nothing', () => '/nowhere', {}, 404, 'not_found'],
  ];
  test.each(cases)('%s', async (_, path, body, status, code) => {
    const reply = await ask(at().venue.url + path(), { body });
    expect(reply).toMatchObject({ status, type: expect.stringContaining('application/problem+json') });
    const problem: { code: string; detail: string; status: number } = JSON.parse(reply.text);
    expect(problem).toMatchObject({ code, status });
    expect(problem.detail).toMatch(SENTENCE);
  });

  test('records are for those who are of the workshop', async () => {
    const tokens = [undefined, 'x', 'x'.repeat(190), 'x'.repeat(9000), at().room.code, "' OR 1=1 --"];
    for (const token of tokens) {
      const reply = await ask(`${at().venue.url}${workshop()}/report.json`, { token });
      expect(reply.status).toBe(401);
      expect(JSON.parse(reply.text)).toMatchObject({ code: 'not_known' });
    }
  });

  test('files outside the pages are not there', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
      '/..%5cpackage.json',
    ]) {
      expect((await ask(at().venue.url + path)).text).not.toContain('"dependencies"');
    }
  });

  test('bytes that are no HTTP end their own connection only', async () => {
    const { port } = new URL(at().venue.url);
    const answers = await Promise.all(
      [
        '\0\0\0\0\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
      ].map(
        (bytes) =>
          new Promise<string>((resolve) => {
            const socket = createConnection(Number(port), '127.0.0.1', () => socket.write(bytes));
            let heard = '';
            socket.on('data', (part) => {
              heard += part.toString('latin1');
            });
            socket.on('error', () => undefined);
            socket.on('close', () => resolve(heard));
          }),
      ),
    );
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  });
});
