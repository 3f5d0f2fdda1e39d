/** The clock never alarms: it turns amber at a minute and counts up after zero. */
import { describe, expect, test } from 'vitest';
import { clockReading, spokenMoment } from './clock-reading.ts';

describe('the clock', () => {
  test('is calm, amber from one minute, and counts up after zero', () => {
    expect(clockReading(760_000)).toEqual({ figures: '12:40', mood: 'calm' });
    expect(clockReading(60_000)).toEqual({ figures: '01:00', mood: 'soon' });
    expect(clockReading(0)).toEqual({ figures: '00:00', mood: 'soon' });
    expect(clockReading(-130_000)).toEqual({ figures: '+02:10', mood: 'over' });
  });

  test('speaks at five minutes, one minute and zero only', () => {
    expect(spokenMoment(300_500, 299_900, 600_000)).toBe(5);
    expect(spokenMoment(60_100, 60_000, 600_000)).toBe(1);
    expect(spokenMoment(500, -500, 600_000)).toBe(0);
    expect(spokenMoment(299_900, 299_000, 600_000)).toBeUndefined();
    expect(spokenMoment(-500, -1500, 600_000)).toBeUndefined();
  });

  test('does not speak as a step of five minutes begins, whatever was left of the one before', () => {
    expect(spokenMoment(700_000, 300_000, 300_000)).toBeUndefined();
    expect(spokenMoment(300_020, 299_020, 300_000)).toBeUndefined();
    expect(spokenMoment(60_100, 59_100, 300_000)).toBe(1);
  });

  test('a jump over several moments speaks the last one', () => {
    expect(spokenMoment(400_000, -1, 600_000)).toBe(0);
  });
});
