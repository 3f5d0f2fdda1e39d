import { expect, test } from 'vitest';
import { linkAddress, spokenAddress } from './address.ts';

test('a link keeps what lets in behind the fragment', () => {
  expect(linkAddress('/w/K7M4QX', 'abc_-123', 'http://10.0.0.5:3000')).toBe(
    'http://10.0.0.5:3000/w/K7M4QX#link=abc_-123',
  );
});

test('an address as it is read out', () => {
  expect(spokenAddress('http://10.0.0.5:3000')).toBe('10.0.0.5:3000');
});
