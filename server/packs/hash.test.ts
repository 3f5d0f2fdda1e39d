/** The hash of a pack depends on its content and on nothing else. */
import { expect, it } from 'vitest';
import { readPack } from '../../shared/pack/load.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { broken, VALID_FILES } from '../../shared/pack/test-pack.ts';
import { hashPack } from './hash.ts';

function packOf(files: ReadonlyMap<string, string>): Pack {
  const reading = readPack(files);
  if (!reading.ok) throw new Error('The pack has problems.');
  return reading.pack;
}

const hash = hashPack(packOf(VALID_FILES));

it('[PACK21] is 64 hexadecimal digits', () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

it('[PACK21] stays when only layout, notes or the order of keys change', () => {
  const moved = broken(
    'cards.yaml',
    '    deck: financial\n    title: A cut\n',
    '    # Money\n    title: "A cut"\n    deck: financial\n',
  );
  expect(hashPack(packOf(moved))).toBe(hash);
});

it('[PACK21] stays when the pack has been through a store', () => {
  const stored: Pack = JSON.parse(JSON.stringify(packOf(VALID_FILES)));
  expect(hashPack(stored)).toBe(hash);
});

it.each([
  ['a text', 'title: A cut', 'title: A kut'],
  ['an amount', 'percent: -5', 'percent: -6'],
  [
    'the order of a list',
    '{ kind: budget, percent: -5 }',
    '{ kind: sooner, months: 3 }\n      - { kind: budget, percent: -5 }',
  ],
])('[PACK21] changes with %s', (_what, from, to) => {
  expect(hashPack(packOf(broken('cards.yaml', from, to)))).not.toBe(hash);
});

it('[PACK21] changes with the order of cards', () => {
  const pack = packOf(VALID_FILES);
  expect(hashPack({ ...pack, cards: [...pack.cards].reverse() })).not.toBe(hash);
});
