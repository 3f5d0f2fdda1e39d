/** The address other devices open. A laptop that shows `localhost` gives out the one that phones in the room can reach. */
import { useEffect, useState } from 'react';
import { ask, textOf } from './api.ts';

/** The origin to show and to scan: this page's own until the server has said. */
export function useSharedOrigin(code: string): string {
  const [origin, setOrigin] = useState(location.origin);
  useEffect(() => {
    let gone = false;
    void ask(`/api/workshops/${code}`).then((reply) => {
      const joinUrl = reply.ok ? textOf(reply.body, 'joinUrl') : undefined;
      if (!gone && joinUrl !== undefined && URL.canParse(joinUrl)) setOrigin(new URL(joinUrl).origin);
    });
    return () => {
      gone = true;
    };
  }, [code]);
  return origin;
}
