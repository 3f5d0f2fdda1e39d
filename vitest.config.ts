/** How the tests outside the browser are run: `unit` beside the code, `system` with whole servers, `long` only when asked for. */
import { defineConfig } from 'vitest/config';

const SOURCES = '{client,server,shared,scripts,bench,test}';
const LONG = `${SOURCES}/**/*.long.test.{ts,tsx}`;
const SYSTEM = 'test/system/**/*.test.ts';
const SECOND = 1000;
const isLong = process.env.TEST_LONG !== undefined;

export default defineConfig({
  test: {
    environment: 'node',
    // The limits end a test that hangs. They are far above what any test takes, because a busy machine is no failure.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${SOURCES}/**/*.test.{ts,tsx}`],
          exclude: [LONG, SYSTEM],
          maxWorkers: 2,
          // Modules are read once a worker, not once a file, which is more than half of the time: no file leaves anything behind.
          isolate: false,
          testTimeout: (isLong ? 900 : 120) * SECOND,
          hookTimeout: 120 * SECOND,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: [SYSTEM],
          exclude: [LONG],
          // Each starts servers and rooms full of people: one at a time.
          fileParallelism: false,
          testTimeout: 300 * SECOND,
          hookTimeout: 300 * SECOND,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: isLong ? [LONG] : [],
          fileParallelism: false,
          testTimeout: 900 * SECOND,
          hookTimeout: 900 * SECOND,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
