import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Area, bindArea, type SharedText } from './area.ts';

class AreaDouble implements Area {
  #value = '';
  selectionStart = 0;
  selectionEnd = 0;
  get value() {
    return this.#value;
  }
  /** As in a browser: setting the value throws the caret to the end. */
  set value(value: string) {
    this.#value = value;
    this.setSelectionRange(value.length, value.length);
  }
  setSelectionRange(start: number, end: number) {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
  /** What a keyboard does: the selection gives way to the letters. */
  type(letters: string) {
    const { selectionStart: start, selectionEnd: end } = this;
    this.#value = this.#value.slice(0, start) + letters + this.#value.slice(end);
    this.setSelectionRange(start + letters.length, start + letters.length);
  }
}

function desk(words: string) {
  const doc = new Y.Doc();
  const text = doc.getText('field');
  text.insert(0, words);
  const shared: SharedText = {
    read: () => text.toString(),
    splice: ({ at, removed, inserted }) =>
      doc.transact(() => {
        text.delete(at, removed);
        text.insert(at, inserted);
      }, 'mine'),
    watch(changed) {
      const observer = (event: Y.YTextEvent) => event.transaction.origin !== 'mine' && changed(event.delta);
      text.observe(observer);
      return () => text.unobserve(observer);
    },
  };
  const area = new AreaDouble();
  return { area, text, binding: bindArea(area, shared) };
}

describe('a text area tied to a shared text', () => {
  test('shows what is there', () => {
    expect(desk('a job').area.value).toBe('a job');
  });

  test('typing changes only what was typed', () => {
    const { area, text, binding } = desk('a job that lasts');
    area.setSelectionRange(2, 2);
    area.type('good ');
    binding.input();
    expect(text.toString()).toBe('a good job that lasts');
    expect(area.selectionStart).toBe(7);
  });

  test("others' words before the caret move it, and after the caret do not", () => {
    const { area, text } = desk('a job');
    area.setSelectionRange(2, 5);
    text.insert(0, 'To find ');
    expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['To find a job', 10, 13]);
    text.insert(13, ' that lasts');
    expect([area.selectionStart, area.selectionEnd]).toEqual([10, 13]);
  });

  test('an input method keeps the letters it is making while others write; both are there afterwards', () => {
    const { area, text, binding } = desk('one two');
    area.setSelectionRange(4, 4);
    binding.compositionStart();
    area.type('にほ');
    binding.input();
    text.insert(0, 'zero ');
    text.insert(12, ' three');
    expect(area.value).toBe('one にほtwo');
    area.setSelectionRange(4, 6);
    area.type('日本 ');
    binding.compositionEnd();
    expect(text.toString()).toBe('zero one 日本 two three');
    expect(area.value).toBe('zero one 日本 two three');
    expect(area.selectionStart).toBe('zero one 日本 '.length);
  });

  test('an input method that is given up leaves the text as others made it', () => {
    const { area, text, binding } = desk('one');
    binding.compositionStart();
    text.insert(3, ' two');
    binding.compositionEnd();
    expect(area.value).toBe('one two');
  });

  test('once released it hears nothing', () => {
    const { area, text, binding } = desk('one');
    binding.release();
    text.insert(3, ' two');
    expect(area.value).toBe('one');
  });
});
