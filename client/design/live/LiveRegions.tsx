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
      {/* A dialog makes the page behind it still and silent; what it does is said here all the same. */}
      <div role="status" data-live-announcer="true">
        <Unseen>{polite}</Unseen>
      </div>
      <div role="alert" data-live-announcer="true">
        <Unseen>{assertive}</Unseen>
      </div>
    </>
  );
}
