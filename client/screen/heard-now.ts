/** The paper the room is hearing. */
import type { Presenting, PublicView } from '../../shared/game/views.ts';

/** The tender or bid to show large; nothing in a break, after the close, or in a step that hears no such paper. */
export function heardNow({
  closedAt,
  onBreak,
  step,
  presenting,
}: Pick<PublicView['room'], 'closedAt' | 'onBreak' | 'step' | 'presenting'>): Presenting | undefined {
  if (closedAt !== undefined || onBreak || presenting === undefined) return undefined;
  if (step === 'tenders') return 'tender' in presenting ? presenting : undefined;
  return step === 'assessment' && 'bid' in presenting ? presenting : undefined;
}
