import { expect, test } from 'vitest';
import { inOrder } from '../records.ts';
import { aWorkshop, only } from '../testing/a-workshop.ts';

const inNeeds = () => aWorkshop().at('needs');

test('[ASSET1] the group writes down what the person has', () => {
  const w = inNeeds();
  expect(w.does('ann', 'asset.add', { text: 'A cousin' })).toEqual({ type: 'assetAdded', text: 'A cousin' });
  expect(only(w.plan().assets)).toEqual([`a${w.lastSeq().toString(36)}`, { text: 'A cousin', order: 1 }]);
  w.does('ann', 'asset.add', { text: 'A laugh' });
  expect(inOrder(w.plan().assets).map(([, { text, order }]) => [text, order])).toEqual([
    ['A cousin', 1],
    ['A laugh', 2],
  ]);
});

test('[ASSET1] not before the group has met the person', () => {
  expect(aWorkshop().at('briefing').asks('ann', 'asset.add', { text: 'A cousin' })).toBe('not_now');
});

test('[ASSET1] an asset is worded anew', () => {
  const w = inNeeds();
  w.does('ann', 'asset.add', { text: 'A cousin' });
  const [asset] = only(w.plan().assets);
  expect(w.does('ann', 'asset.edit', { asset, text: 'Cousins' })).toEqual({ type: 'assetEdited', text: 'Cousins' });
  expect(w.plan().assets[asset]?.text).toBe('Cousins');
  expect(w.asks('ann', 'asset.edit', { asset, text: 'Cousins' })).toBe('already_so');
  expect(w.asks('ann', 'asset.edit', { asset: 'a99', text: 'Cousins' })).toBe('gone');
});

test('[ASSET1] an asset is taken off', () => {
  const w = inNeeds();
  w.does('ann', 'asset.add', { text: 'A cousin' });
  const [asset] = only(w.plan().assets);
  expect(w.does('ann', 'asset.remove', { asset })).toEqual({ type: 'assetRemoved', text: 'A cousin' });
  expect(w.plan().assets).toEqual({});
  expect(w.asks('ann', 'asset.remove', { asset })).toBe('gone');
});

test('[ASSET2] there is room for twenty', () => {
  const w = inNeeds();
  for (let i = 1; i <= 20; i++) w.does('ann', 'asset.add', { text: `Asset ${i}` });
  expect(w.refusal('ann', 'asset.add', { text: 'One more' })?.message).toBe(
    'There is room for 20. Take one away first.',
  );
});
