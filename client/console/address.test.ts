import { expect, test } from 'vitest';
import { linkAddress, spokenAddress, spokenCode } from './address.ts';

test('a link keeps what lets in behind the fragment', () => {
  expect(linkAddress('/w/K7M4QX', 'abc_-123', 'http://10.0.0.5:3000')).toBe(
    'http://10.0.0.5:3000/w/K7M4QX#link=abc_-123',
  );
});

test('an address and a code as they are read out', () => {
  expect(spokenAddress('http://10.0.0.5:3000')).toBe('10.0.0.5:3000');
  expect(spokenCode('K7M4QX')).toBe('K7M 4QX');
});
