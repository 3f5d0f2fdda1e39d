/** The import graph, and the purity of `shared/`. Each rule is also shown to find a planted fault. */
import { describe, expect, test } from 'vitest';
import { importFaults, isTest } from './import-rules.ts';
import { type Module, readModule } from './module.ts';
import { purityFaults } from './purity.ts';
import { sources } from './sources.ts';

const modules = [...sources(/^(client|server|shared)\/.*\.tsx?$/)].map(([file, source]) => readModule(file, source));
const isPlay = ({ file }: Module) => file.startsWith('shared/') && !isTest(file);

describe('who imports what', () => {
  test('all sources are read', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length);
  });

  test('imports go client -> shared <- server, to allowed packages, and never to a test', () => {
    expect(importFaults(modules)).toEqual([]);
  });

  const planted: readonly (readonly [file: string, source: string, fault: RegExp])[] = [
    ['client/a.ts', "import { b } from '../server/b.ts';", /client -> shared <- server/],
    ['server/a.ts', "import { b } from '../client/b.ts';", /client -> shared <- server/],
    ['shared/game/a.ts', "export { b } from '../../server/b.ts';", /client -> shared <- server/],
    ['shared/game/a.ts', "import type { b } from '../../client/b.ts';", /client -> shared <- server/],
    ['shared/game/a.ts', "const b = await import('../../client/b.ts');", /client -> shared <- server/],
    ['client/a.ts', "import { b } from '../scripts/b.mjs';", /client -> shared <- server/],
    ['client/a.ts', "import { b } from './b.test.ts';", /is for tests/],
    ['server/a.ts', "import { b } from '../test/room/b.ts';", /is for tests/],
    ['client/a.ts', "import { createHash } from 'node:crypto';", /node:crypto, which client/],
    ['client/a.ts', "import type { Server } from 'socket.io';", /socket\.io, which client/],
    ['server/a.ts', "import { useState } from 'react';", /react, which server/],
    ['shared/game/a.ts', "import { readFileSync } from 'node:fs';", /node:fs, which shared/],
    ['shared/game/a.ts', "import { z } from 'zod';", /zod, which shared/],
    ['shared/players/a.ts', "import left from 'left-pad';", /left-pad, which shared/],
    ['client/a.ts', "import { z } from 'zod';", /runs in the browser and imports zod/],
  ];
  test.each(planted)('in %s, %s is found', (file, source, fault) => {
    expect(importFaults([readModule(file, source)]).join('\n')).toMatch(fault);
  });

  test('a checker that reaches the browser through shared/ is found; its types alone are not', () => {
    const schema = readModule('shared/pack/schema.ts', "import { z } from 'zod';");
    const running = readModule('client/a.ts', "import { schema } from '../shared/pack/schema.ts';");
    const types = readModule('client/a.ts', "import type { Pack } from '../shared/pack/schema.ts';");
    expect(importFaults([running, schema])).toEqual([
      'client/a.ts -> shared/pack/schema.ts runs in the browser and imports zod',
    ]);
    expect(importFaults([types, schema])).toEqual([]);
  });
});

describe('shared/ has no clock, chance, input or output', () => {
  test('in any of its files', () => {
    expect(modules.filter(isPlay).length).toBeGreaterThan(40);
    expect(modules.filter(isPlay).flatMap(purityFaults)).toEqual([]);
  });

  const planted: readonly (readonly [source: string, what: string])[] = [
    ['const now = Date.now();', 'the clock'],
    ['const now = new Date();', 'the clock'],
    ['const now = performance.now();', 'the clock'],
    ['setTimeout(() => {}, 1);', 'the clock'],
    ['const dice = Math.random();', 'chance'],
    ["const dice = Math['random']();", 'chance'],
    ["const dice = Math['ran' + 'dom']();", 'chance'],
    ['const id = crypto.randomUUID();', 'chance'],
    ['console.log(1);', 'input and output'],
    ["fetch('/api');", 'input and output'],
    ['const here = process.cwd();', 'input and output'],
    ['const where = { process };', 'input and output'],
    ['const where = import.meta.url;', 'input and output'],
    ["localStorage.setItem('a', 'b');", 'input and output'],
    ['const now = globalThis.Date.now();', 'a way round these rules'],
    ["const f = new Function('return 1');", 'a way round these rules'],
  ];
  test.each(planted)('%s is found', (source, what) => {
    expect(purityFaults(readModule('shared/game/a.ts', source)).join()).toMatch(what);
  });

  test('an import that hides its path is found', () => {
    expect(purityFaults(readModule('shared/game/a.ts', 'const b = await import(path);'))).toHaveLength(1);
  });

  test.each([
    'interface A { readonly process: Date }',
    'const a = { Date: 1, b: x.console, c: Math.floor(1) };',
    'const read = (document: Source) => document.lines;',
  ])('%s is fine: a type, a key or a name of its own', (source) => {
    expect(purityFaults(readModule('shared/game/a.ts', source))).toEqual([]);
  });

  test('a value to fall back on is a use', () => {
    expect(purityFaults(readModule('shared/game/a.ts', 'const f = (now = Date.now()) => now;'))).toHaveLength(1);
  });
});
