/** The server's clock as this device reckons it, told anew as often as the reader needs. */
import { useEffect, useState } from 'react';
import { useWorkshopState } from './provider.tsx';

export const EVERY_SECOND = 1000;
/** Often enough for "quiet for 5 minutes" and "3 min ago". */
export const NOW_AND_THEN = 10_000;

/** Server time in milliseconds. */
export function useServerNow(every: number): number {
  const offset = useWorkshopState((state) => state.offset);
  const [device, setDevice] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setDevice(Date.now()), every);
    return () => clearInterval(ticking);
  }, [every]);
  return device + offset;
}
