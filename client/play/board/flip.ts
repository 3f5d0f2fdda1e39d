/** Cards that change place glide from the old one to the new one, whoever moved them. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Less than this many pixels is no move worth showing. */
const NOTICEABLE = 2;

function tokenOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function spotsIn(place: HTMLElement): Map<string, Spot> {
  const origin = place.getBoundingClientRect();
  const spots = new Map<string, Spot>();
  for (const card of place.querySelectorAll<HTMLElement>('[data-card]')) {
    const { left, top } = card.getBoundingClientRect();
    const spot = { x: left - origin.left, y: top - origin.top };
    spots.set(`${card.dataset.card} ${card.dataset.column}`, spot);
    // A card that came from another column is known by its organisation alone.
    spots.set(`${card.dataset.card}`, spot);
  }
  return spots;
}

/** `place` holds the cards; it scrolls with them. `board` is what they are drawn from: a new one may have moved some. */
export function useFlip(place: RefObject<HTMLElement | null>, board: unknown): void {
  const before = useRef(new Map<string, Spot>());
  const drawn = useRef<unknown>(undefined);
  useLayoutEffect(() => {
    const ground = place.current;
    if (ground === null) return;
    const now = spotsIn(ground);
    if (drawn.current !== undefined && drawn.current !== board) {
      const duration = Number.parseFloat(tokenOf('--m-move')) || 0;
      for (const card of ground.querySelectorAll<HTMLElement>('[data-card]')) {
        const key = `${card.dataset.card} ${card.dataset.column}`;
        const spot = now.get(key);
        const old = before.current.get(key) ?? before.current.get(`${card.dataset.card}`);
        if (duration === 0 || !spot || !old) continue;
        const [x, y] = [old.x - spot.x, old.y - spot.y];
        if (Math.hypot(x, y) < NOTICEABLE) continue;
        card.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
          duration,
          easing: tokenOf('--e-settle'),
        });
      }
    }
    drawn.current = board;
    before.current = now;
  });
}
