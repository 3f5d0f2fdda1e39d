/** How tall the lines are that stay at the top of the window, told to all that has to stand clear of them. */
import { type RefCallback, useCallback } from 'react';
import { LOW, useMedia } from '../use-media.ts';

/** For the element that holds the lines. Where little height is left they go with the page. */
export function useHead(): RefCallback<HTMLElement> {
  const low = useMedia(LOW);
  return useCallback(
    (head: HTMLElement | null) => {
      if (head === null) return;
      const { style } = document.documentElement;
      const tell = () => style.setProperty('--head', `${low ? 0 : head.offsetHeight}px`);
      const observer = new ResizeObserver(tell);
      observer.observe(head);
      tell();
      return () => {
        observer.disconnect();
        style.removeProperty('--head');
      };
    },
    [low],
  );
}
