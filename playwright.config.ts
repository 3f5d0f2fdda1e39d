/** What runs in real browsers: the tests `e2e` with `npm test` and `long` with `npm run test:long`, and the pictures of `npm run shots`. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const SECOND = 1000;
const browser = await findBrowser();

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // The limits end a test that hangs. A busy machine is no failure, and has needed ten minutes where a quiet one needs three.
  timeout: 1800 * SECOND,
  expect: { timeout: 30 * SECOND },
  use: {
    trace: 'off',
    actionTimeout: 90 * SECOND,
    navigationTimeout: 90 * SECOND,
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A second name for this machine that the browser takes for a foreign, insecure origin, as on the network of a venue.
        '--host-resolver-rules=MAP venue.test 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts', testIgnore: '**/*.long.spec.ts', workers: 1 },
    // Each test has a room of its own, so the two processors of a small machine share them.
    { name: 'long', testMatch: '**/*.long.spec.ts', fullyParallel: true, workers: 2 },
    // No tests: they bring the app to the scenes of the design and take a picture of each.
    { name: 'shots', testMatch: '**/*.shots.ts', workers: 2 },
  ],
});
