/** Why a move was not made, and what was typed, so that nothing has to be typed twice. */
import { useEffect } from 'react';
import { announcer } from '../../design/live/announcer.ts';
import { Message } from '../../design/shell/Message.tsx';
import type { Refused } from '../../store/workshop.ts';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';

function typedIn(payload: unknown): string | undefined {
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return undefined;
  return typeof payload.text === 'string' ? payload.text : undefined;
}

interface RefusedMessageProps {
  readonly refused: Refused;
  readonly onClose: () => void;
}

export function RefusedMessage({ refused, onClose }: RefusedMessageProps) {
  const typed = typedIn(refused.command.payload);
  useEffect(() => announcer.answer(refused.message), [refused.message]);
  return (
    <Message
      kind="refused"
      line
      onClose={onClose}
      action={typed === undefined ? undefined : { label: words.play.refused.copy, onAct: () => copyText(typed) }}
    >
      {/* The rules say why in English only. */}
      <span lang="en">{refused.message}</span>
      {typed !== undefined && (
        <>
          {' '}
          {words.play.refused.kept} <q>{typed}</q>
        </>
      )}
    </Message>
  );
}
