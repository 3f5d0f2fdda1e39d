/** The two places of a page where what is said aloud appears: one polite, one assertive. Rendered once, before anything is said. */
import { useSyncExternalStore } from 'react';
import { Unseen } from '../Unseen.tsx';
import type { Announcer } from './announcer.ts';

interface LiveRegionsProps {
  readonly announcer: Announcer;
}

export function LiveRegions({ announcer }: LiveRegionsProps) {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.read);
  return (
    <>
      <div role="status">
        <Unseen>{polite}</Unseen>
      </div>
      <div role="alert">
        <Unseen>{assertive}</Unseen>
      </div>
    </>
  );
}
