import { expect, test } from 'vitest';
import { LIMITS } from '../../../shared/game/limits.ts';
import { draftsIn } from '../../store/drafts.ts';
import { memoryOf } from '../../store/storage.ts';
import { words } from '../../words/words.ts';
import { tooLong } from './too-long.ts';

test('refused words joined with those begun since are kept whole, and the field says by how much they are too long', () => {
  const drafts = draftsIn(
    memoryOf(() => {
      throw new DOMException('private window');
    }),
    'drafts',
  );
  drafts.keep('need', { text: 'b'.repeat(LIMITS.text - 100) });
  drafts.giveBack('need', { text: 'a'.repeat(LIMITS.text - 1) });
  const joined = drafts.all().need?.text ?? '';
  expect(joined).toHaveLength(2 * LIMITS.text - 100);
  expect(tooLong(joined, LIMITS.text)).toBe(words.design.field.left(100 - LIMITS.text));
  expect(tooLong(joined.slice(0, LIMITS.text), LIMITS.text)).toBeUndefined();
});
