/** Messages kept as the bytes they came in, outside what is collected: reading them while commands are timed would stop the sender's clock. */

export interface Letters {
  readonly keep: (bytes: Buffer) => void;
  /** What was kept, in order; then nothing is. */
  readonly take: () => string[];
}

const AT_FIRST = 4096;
const BYTES_OF_LENGTH = 4;

export function createLetters(): Letters {
  let kept = Buffer.allocUnsafe(AT_FIRST);
  let end = 0;
  return {
    keep(bytes) {
      const next = end + BYTES_OF_LENGTH + bytes.length;
      if (next > kept.length) kept = Buffer.concat([kept.subarray(0, end)], Math.max(next, 2 * kept.length));
      kept.writeUInt32BE(bytes.length, end);
      bytes.copy(kept, end + BYTES_OF_LENGTH);
      end = next;
    },
    take() {
      const letters: string[] = [];
      for (let at = 0; at < end; ) {
        const start = at + BYTES_OF_LENGTH;
        const next = start + kept.readUInt32BE(at);
        letters.push(kept.toString('utf8', start, next));
        at = next;
      }
      end = 0;
      return letters;
    },
  };
}
