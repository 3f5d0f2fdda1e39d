/** Headers, pages and what is measured at the HTTP door. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aServer, type TestServer } from './a-server.ts';

let at: TestServer;
beforeEach(async () => {
  at = await aServer();
});
afterEach(() => at.stop());

describe('[HTTP6] headers and pages', () => {
  test('every answer forbids what the pages do not need, and works on plain http', async () => {
    const { headers } = await at.ask('/healthz');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' ws: wss:");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|upgrade-insecure-requests|https:/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('pages are the built ones for any address of the game; what is gone is gone', async () => {
    const clientDir = mkdtempSync(join(tmpdir(), 'anyborough-client-'));
    mkdirSync(join(clientDir, 'assets'));
    writeFileSync(join(clientDir, 'index.html'), '<title>Anyborough</title>');
    writeFileSync(join(clientDir, 'assets', 'main-abc.js'), 'let x = 1;');
    writeFileSync(join(clientDir, 'assets', 'main-abc.js.gz'), gzipSync('let x = 1;'));
    await at.stop();
    at = await aServer({ clientDir });
    for (const path of ['/', '/join/K7M4QX', '/w/K7M4QX/screen']) {
      const page = await at.ask(path);
      expect([path, page.status, page.headers.get('cache-control'), page.text]).toEqual([
        path,
        200,
        'no-cache',
        '<title>Anyborough</title>',
      ]);
    }
    const script = await at.ask('/assets/main-abc.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.text).toBe('let x = 1;');
    for (const path of ['/assets/gone.js', '/api/nothing', '/api/workshops/x/y/z']) {
      expect(await at.ask(path)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    }
    expect((await at.ask('/../../package.json')).text).not.toContain('devDependencies');
    expect((await at.ask('/..%2f..%2fpackage.json')).text).not.toContain('devDependencies');
    rmSync(clientDir, { recursive: true });
  });

  test('what is measured names nobody', async () => {
    const { code, ada } = await at.aRoom();
    const device = await at.live(code, ada);
    await device.send('group.rename', { group: 'g1', name: 'Otters' });
    const { text } = await at.ask('/metrics');
    expect(text).toContain('anyborough_commands_total{type="group.rename",result="ok"} 1');
    expect(text).toContain('anyborough_workshops 1');
    expect(text).toContain('anyborough_sockets 1');
    for (const secret of [code, ada, 'Ada', 'Otters']) expect(text).not.toContain(secret);
  });
});
