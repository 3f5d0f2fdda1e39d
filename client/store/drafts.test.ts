import { expect, test } from 'vitest';
import { draftsIn, together } from './drafts.ts';
import { memoryOf } from './storage.ts';

const PLACE = 'drafts';

function aMemory() {
  return memoryOf(() => {
    throw new DOMException('private window');
  });
}

test('what was typed is there again after a refresh, field by field', () => {
  const memory = aMemory();
  const drafts = draftsIn(memory, PLACE);
  drafts.keep('need', { text: 'A door that lo' });
  drafts.keep('outcome', { text: 'Has a key', indicator: 'She', months: 6, needs: ['n1'] });
  const again = draftsIn(memory, PLACE);
  expect(again.all()).toEqual({
    need: { text: 'A door that lo' },
    outcome: { text: 'Has a key', indicator: 'She', months: 6, needs: ['n1'] },
  });
  again.keep('need', undefined);
  expect(Object.keys(draftsIn(memory, PLACE).all())).toEqual(['outcome']);
  again.keep('outcome', undefined);
  expect(memory.read(PLACE)).toBeUndefined();
});

test('another place knows nothing of it', () => {
  const memory = aMemory();
  draftsIn(memory, PLACE).keep('need', { text: 'A door' });
  expect(draftsIn(memory, 'another').all()).toEqual({});
});

test('all is one object until something changes, and whoever listens is told', () => {
  const drafts = draftsIn(aMemory(), PLACE);
  let told = 0;
  const stop = drafts.subscribe(() => {
    told += 1;
  });
  const before = drafts.all();
  expect(drafts.all()).toBe(before);
  drafts.keep('need', { text: 'A' });
  expect(drafts.all()).not.toBe(before);
  stop();
  drafts.keep('need', { text: 'AB' });
  expect(told).toBe(1);
});

test('several places are heard as one', () => {
  const [one, other] = [draftsIn(aMemory(), 'one'), draftsIn(aMemory(), 'other')];
  const both = together([one, other]);
  let told = 0;
  const stop = both.subscribe(() => {
    told += 1;
  });
  const before = both.all();
  expect(both.all()).toBe(before);
  other.keep('need', { text: 'A' });
  expect(both.all()).toEqual([{}, { need: { text: 'A' } }]);
  stop();
  one.keep('need', { text: 'B' });
  expect(told).toBe(1);
});

test('what is refused comes back before what was begun there meanwhile', () => {
  const drafts = draftsIn(aMemory(), PLACE);
  drafts.giveBack('question', { text: 'Who holds the key?' });
  expect(drafts.all()).toEqual({ question: { text: 'Who holds the key?' } });
  drafts.keep('question', { text: 'And at' });
  drafts.giveBack('question', { text: 'Who holds the key?' });
  expect(drafts.all()).toEqual({ question: { text: 'Who holds the key? And at' } });
  drafts.keep('outcome', { text: 'Sleeps', months: 6, indicator: '', needs: [] });
  drafts.giveBack('outcome', { text: 'Has a key', indicator: 'She says so', months: undefined, needs: ['n1'] });
  const both = { text: 'Has a key Sleeps', indicator: 'She says so', months: 6, needs: ['n1'] };
  expect(drafts.all().outcome).toEqual(both);
});

test('what is saved is forgotten, and what was typed since it was sent is not', () => {
  const drafts = draftsIn(aMemory(), PLACE);
  drafts.keep('reason', { text: 'They know' });
  const sent = drafts.all().reason;
  drafts.keep('reason', { text: 'They know her' });
  expect(drafts.saved('reason', sent)).toBe(false);
  expect(drafts.all()).toEqual({ reason: { text: 'They know her' } });
  expect(drafts.saved('reason', { text: 'They know her' })).toBe(true);
  expect(drafts.all()).toEqual({});
  expect(drafts.saved('reason', undefined)).toBe(true);
  expect(drafts.saved('reason', { text: 'Cleared while it was under way' })).toBe(true);
});

test.each(['no JSON', '[]', 'null', '{"need":"words"}', '{"need":{"text":1}}', '{"need":{"text":"a","needs":"n1"}}'])(
  'what cannot be read is nothing: %s',
  (stored) => {
    const memory = aMemory();
    memory.write(PLACE, stored);
    expect(draftsIn(memory, PLACE).all()).toEqual({});
  },
);
