/** Sending a command whose refusal is said where it was asked, with what is under way and what was refused. */
import { useState } from 'react';
import type { Command } from '../../shared/protocol/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';
import { useWorkshop } from '../store/provider.tsx';

interface Sending {
  readonly busy: boolean;
  /** Why the last one was refused, in words. */
  readonly refusal: string | undefined;
  readonly send: (command: Command) => Promise<Answer>;
}

export function useSend(): Sending {
  const workshop = useWorkshop();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  return {
    busy,
    refusal,
    async send(command) {
      setBusy(true);
      setRefusal(undefined);
      const answer = await workshop.send(command, { refusal: 'here' });
      setBusy(false);
      if (!answer.ok) setRefusal(answer.message);
      return answer;
    },
  };
}
