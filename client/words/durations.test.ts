/** How spans of time and the clock read on screen. */
import { describe, expect, test } from 'vitest';
import { clockFigures, deadlineInWords } from './durations.ts';
import { hoursInWords, monthsInWords } from './en/measures.ts';

describe('time in words', () => {
  test('months become years only when they are whole years', () => {
    expect([1, 3, 11, 12, 18, 24, 60].map(monthsInWords)).toEqual([
      '1 month',
      '3 months',
      '11 months',
      '1 year',
      '18 months',
      '2 years',
      '5 years',
    ]);
  });

  test('a deadline begins with by', () => {
    expect(deadlineInWords(24)).toBe('by 2 years');
  });

  test('a long time is hours and what is left of one', () => {
    expect([45, 60, 121, 315].map(hoursInWords)).toEqual([
      '45 minutes',
      '1 hour',
      '2 hours 1 minute',
      '5 hours 15 minutes',
    ]);
  });

  test('the clock shows minutes and seconds, and hours only when there are any', () => {
    expect(clockFigures(760_000)).toBe('12:40');
    expect(clockFigures(3_900_000)).toBe('1:05:00');
    expect(clockFigures(0)).toBe('00:00');
  });

  test('a started second still counts before zero, and a finished one after it', () => {
    expect(clockFigures(59_001)).toBe('01:00');
    expect(clockFigures(-999)).toBe('00:00');
    expect(clockFigures(-130_000)).toBe('02:10');
  });
});
