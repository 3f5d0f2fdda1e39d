import { expect, test } from 'vitest';
import { readRecord } from './record-file.ts';

const file = (text: string, size = text.length) => ({ size, text: async () => text });

test('a record of a workshop is taken as it is', async () => {
  const record = { format: 'anyborough-record', version: 1, kind: 'workshop' };
  expect(await readRecord(file(JSON.stringify(record)))).toEqual({ ok: true, record });
});

test.each([
  ['nothing JSON', 'notRecord'],
  ['"text"', 'notRecord'],
  ['{"format":"other"}', 'notRecord'],
  ['{"format":"anyborough-record","kind":"group"}', 'oneTable'],
])('%s is told what it is not', async (text, why) => {
  expect(await readRecord(file(text))).toEqual({ ok: false, why });
});

test('a file that is too big is not read', async () => {
  expect(await readRecord(file('{}', 6_000_001))).toEqual({ ok: false, why: 'tooBig' });
});
