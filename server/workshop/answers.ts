/** What was answered to whom: a command sent again is done once and gets its first answer. */
import type { Entry } from '../../shared/game/entry.ts';
import type { Answer, By } from '../../shared/protocol/messages.ts';

interface Sent {
  readonly by: By;
  readonly id: string;
}

export interface Answers {
  readonly get: (sent: Sent) => Answer | undefined;
  readonly keep: (sent: Sent, answer: Answer) => void;
}

export function answerTo(entry: Pick<Entry, 'seq' | 'at'>): Answer {
  return { ok: true, seq: entry.seq, at: entry.at };
}

/**
 * Remembers the latest `most` commands that were done and as many that were refused. Older ones that were done are still
 * in the log; older refusals are decided again. Kept apart, so that no flood of refusals makes what was done forgotten.
 */
export function createAnswers(most: number): Answers {
  const done = new Map<string, Answer>();
  const refused = new Map<string, Answer>();
  const keyOf = ({ by, id }: Sent): string => `${by} ${id}`;
  return {
    get(sent) {
      const key = keyOf(sent);
      return done.get(key) ?? refused.get(key);
    },
    keep(sent, answer) {
      const key = keyOf(sent);
      if (done.has(key) || refused.has(key)) return;
      const kept = answer.ok ? done : refused;
      kept.set(key, answer);
      if (kept.size <= most) return;
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    },
  };
}
