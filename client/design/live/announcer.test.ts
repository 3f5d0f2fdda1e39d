/** What is said aloud stays short enough to be heard. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

describe('what is said aloud', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('changes close together are said once, together', () => {
    const announcer = createAnnouncer();
    announcer.change('Priya placed Keystone Advice in Now.', 'Priya');
    vi.advanceTimersByTime(1000);
    announcer.change('Outcome 1 has 3 organisations.', 'Priya');
    expect(announcer.read().polite).toBe('');
    vi.advanceTimersByTime(500);
    expect(announcer.read().polite).toBe('Priya placed Keystone Advice in Now. Outcome 1 has 3 organisations.');
  });

  test('more than three are counted', () => {
    const announcer = createAnnouncer();
    for (const by of ['Priya', 'Tom', 'Priya', 'Wen', 'Tom']) announcer.change('Something.', by);
    vi.advanceTimersByTime(1500);
    expect(announcer.read().polite).toBe('5 changes by 3 people.');
  });

  test('own actions are answered at once, and the same answer twice is heard twice', () => {
    const announcer = createAnnouncer();
    announcer.answer('Echo is in Building.');
    const first = announcer.read().polite;
    announcer.answer('Echo is in Building.');
    expect(first).toBe('Echo is in Building.');
    expect(announcer.read().polite).not.toBe(first);
    expect(announcer.read().polite.trim()).toBe(first);
  });

  test('an interruption does not wait and does not touch the polite region', () => {
    const announcer = createAnnouncer();
    announcer.interrupt('Paused for everyone. Look up.');
    expect(announcer.read()).toEqual({ polite: '', assertive: 'Paused for everyone. Look up.' });
  });

  test('whoever listens is told until it stops listening', () => {
    const announcer = createAnnouncer();
    const changed = vi.fn();
    const stop = announcer.subscribe(changed);
    announcer.answer('One.');
    stop();
    announcer.answer('Two.');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
