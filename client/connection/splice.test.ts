import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { placeAfter, type Splice, spliceBetween } from './splice.ts';

const apply = (text: string, splice: Splice | undefined) =>
  splice === undefined ? text : text.slice(0, splice.at) + splice.inserted + text.slice(splice.at + splice.removed);

describe('what a person changed', () => {
  test('is nothing when nothing changed', () => {
    expect(spliceBetween('same', 'same')).toBeUndefined();
  });

  test('is as small as can be', () => {
    expect(spliceBetween('a job that lasts', 'a good job that lasts', 7)).toEqual({
      at: 2,
      removed: 0,
      inserted: 'good ',
    });
    expect(spliceBetween('abc', 'ac', 1)).toEqual({ at: 1, removed: 1, inserted: '' });
    expect(spliceBetween('abc', 'axc', 2)).toEqual({ at: 1, removed: 1, inserted: 'x' });
  });

  test('among equal letters the caret tells which one is new', () => {
    expect(spliceBetween('aaaa', 'aaaaa', 2)).toEqual({ at: 1, removed: 0, inserted: 'a' });
    expect(spliceBetween('aaaa', 'aaaaa', 5)).toEqual({ at: 4, removed: 0, inserted: 'a' });
  });

  test('never splits a letter that takes two units', () => {
    const splice = spliceBetween('🙂', '🙃', 2);
    expect(splice).toEqual({ at: 0, removed: 2, inserted: '🙃' });
  });

  test('always leads from one text to the other, wherever the caret is said to be', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '🙂', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(30), (before, after, caret) => {
        expect(apply(before, spliceBetween(before, after, caret))).toBe(after);
      }),
    );
  });
});

describe('where a place goes when somebody else writes', () => {
  test('letters before it push it on, letters after it do not', () => {
    expect(placeAfter([{ insert: 'xx' }], 3, false)).toBe(5);
    expect(placeAfter([{ retain: 4 }, { insert: 'xx' }], 3, false)).toBe(3);
  });

  test('letters put in right there push it only if asked', () => {
    expect(placeAfter([{ retain: 3 }, { insert: 'xx' }], 3, false)).toBe(3);
    expect(placeAfter([{ retain: 3 }, { insert: 'xx' }], 3, true)).toBe(5);
  });

  test('letters taken around it leave it where they were', () => {
    expect(placeAfter([{ retain: 1 }, { delete: 4 }], 3, false)).toBe(1);
    expect(placeAfter([{ delete: 2 }], 3, false)).toBe(1);
  });

  test('agrees with Yjs: a caret keeps the letter it stands before', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(letters, fc.nat(9), fc.nat(9), fc.nat(4), letters, (start, caret, at, cut, put) => {
        const doc = new Y.Doc();
        const text = doc.getText('field');
        text.insert(0, `${start}|`);
        const place = caret % (start.length + 1);
        const mark = Y.createRelativePositionFromTypeIndex(text, place);
        let moved = -1;
        text.observe(({ delta }) => {
          moved = placeAfter(delta, place, true);
        });
        const from = at % start.length;
        doc.transact(() => {
          const length = Math.min(cut, start.length - from);
          if (from + length <= place || from > place) text.delete(from, length);
          text.insert(from, put);
        });
        expect(moved).toBe(Y.createAbsolutePositionFromRelativePosition(mark, doc)?.index);
      }),
    );
  });
});
