/** The protocol's reference is what the code says, and its hand-written parts name only what there is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOOR } from '../server/door/problem.ts';
import { SENTENCES } from '../shared/game/refusals.ts';
import { sources } from '../test/architecture/sources.ts';
import { declarations } from './protocol/declarations.ts';
import { ROUTES } from './protocol/routes.ts';
import { protocolPage } from './protocol-docs.ts';

describe('docs/protocol.md', () => {
  test('is up to date; otherwise run: npm run docs', () => {
    const committed = readFileSync(new URL('../docs/protocol.md', import.meta.url), 'utf8');
    expect(committed === protocolPage()).toBe(true);
  });

  test('names every route the server has, and no other', () => {
    const code = [...sources(/^server\/.*(?<!\.test)\.ts$/).values()].join('\n');
    const served = [...code.matchAll(/\bapp\.(get|post|put|patch|delete)\('([^']+)'/g)].map(
      ([, method = '', path = '']) => `${method.toUpperCase()} ${path}`,
    );
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(served.sort());
  });

  test('names only problems there are', () => {
    const known = [...Object.keys(DOOR), ...Object.keys(SENTENCES)];
    expect(ROUTES.flatMap(({ problems }) => problems).filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe('quoting a declaration', () => {
  const source = [
    '/** A first. */',
    'export interface A {',
    '  readonly b: { readonly c: string };',
    '}',
    'const between = 1;',
    'export type D = { readonly e: 1; readonly f: 2 } | undefined;',
  ].join('\n');

  test('takes it with its comment, whole and alone', () => {
    expect(declarations(source, ['D', 'A'])).toBe(
      [
        'type D = { readonly e: 1; readonly f: 2 } | undefined;',
        '',
        '/** A first. */',
        'interface A {',
        '  readonly b: { readonly c: string };',
        '}',
      ].join('\n'),
    );
  });

  test('refuses a name that is not there', () => {
    expect(() => declarations(source, ['G'])).toThrow('no declaration of G');
  });
});
