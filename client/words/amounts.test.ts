/** How money reads on screen. */
import { describe, expect, test } from 'vitest';
import { balanceInWords, pounds, poundsAYear, shortPounds } from './amounts.ts';

describe('money in words', () => {
  test('pounds are whole, with commas', () => {
    expect(pounds(0)).toBe('£0');
    expect(pounds(1234)).toBe('£1,234');
    expect(pounds(1_234_567)).toBe('£1,234,567');
  });

  test('an amount below zero has its sign before the pound', () => {
    expect(pounds(-2100)).toBe('−£2,100');
  });

  test('a stand-alone amount says it is for a year', () => {
    expect(poundsAYear(14_400)).toBe('£14,400 a year');
  });

  test('a short amount rounds to thousands, and stays whole under a thousand', () => {
    expect(shortPounds(38_600)).toBe('£39k');
    expect(shortPounds(999)).toBe('£999');
    expect(shortPounds(-54_100)).toBe('−£54k');
  });

  test('a balance is left or over, never negative', () => {
    expect(balanceInWords(96_500)).toBe('£96,500 left');
    expect(balanceInWords(0)).toBe('£0 left');
    expect(balanceInWords(-54_100)).toBe('£54,100 over');
  });
});
