/** What a test has opened ends with the test, the last first, whatever became of it. */
import { afterEach } from 'vitest';

export type End = () => Promise<void> | void;

/** A list for a file's tests: what they put in is ended after each of them. */
export function endings(): End[] {
  const ends: End[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  return ends;
}
