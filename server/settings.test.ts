/** Settings: what is assumed, and the one sentence for each that is wrong. */
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('[SET1] everything can be left out', () => {
  expect(readSettings({ PATH: '/bin', PORT: ' ' })).toEqual({
    ok: true,
    settings: { port: 3000, host: '0.0.0.0', dataDir: './data', proxies: 0, retentionDays: 90, logLevel: 'info' },
  });
});

test('[SET1] everything can be set', () => {
  const given = {
    PORT: '8080',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/workshops',
    HOST_KEY: 'open sesame',
    PUBLIC_URL: 'https://play.example.org/',
    TRUST_PROXY: '1',
    RETENTION_DAYS: '7',
    LOG_LEVEL: 'warn',
  };
  expect(readSettings(given)).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: '127.0.0.1',
      dataDir: '/srv/workshops',
      hostKey: 'open sesame',
      publicUrl: 'https://play.example.org',
      proxies: 1,
      retentionDays: 7,
      logLevel: 'warn',
    },
  });
});

test.each([
  ['PORT', 'http', 'PORT is a whole number'],
  ['PORT', '70000', 'PORT is a whole number'],
  ['PORT', '-1', 'PORT is a whole number'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY is the number of proxies'],
  ['RETENTION_DAYS', '0', 'RETENTION_DAYS is a whole number of days'],
  ['PUBLIC_URL', 'play.example.org', 'PUBLIC_URL is the address'],
  ['PUBLIC_URL', 'https://example.org/game', 'PUBLIC_URL is the address'],
  ['HOST_KEY', 'short', 'HOST_KEY has between'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is one of'],
  ['DATABASE_URL', 'postgres://x', 'this version stores in DATA_DIR only'],
])('[SET2] %s=%s stops the start with one sentence', (name, value, sentence) => {
  const read = readSettings({ [name]: value });
  expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
});
