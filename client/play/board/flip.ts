/** Cards that change place glide from the old one to the new one, whoever moved them. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Less than this many pixels is no move worth showing. */
const NOTICEABLE = 2;

function tokenOf(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function cornersIn(place: HTMLElement): Map<string, Corner> {
  const origin = place.getBoundingClientRect();
  const corners = new Map<string, Corner>();
  for (const card of place.querySelectorAll<HTMLElement>('[data-card]')) {
    const { left, top } = card.getBoundingClientRect();
    const corner = { x: left - origin.left, y: top - origin.top };
    corners.set(`${card.dataset.card} ${card.dataset.column}`, corner);
    // A card that came from another column is known by its organisation alone.
    corners.set(`${card.dataset.card}`, corner);
  }
  return corners;
}

/** `place` holds the cards; it scrolls with them. `board` is what they are drawn from: a new one may have moved some. */
export function useFlip(place: RefObject<HTMLElement | null>, board: unknown): void {
  const before = useRef(new Map<string, Corner>());
  const drawn = useRef<unknown>(undefined);
  // In a window of another size cards lie elsewhere, and nobody moved them.
  useEffect(() => {
    const measure = () => {
      if (place.current) before.current = cornersIn(place.current);
    };
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [place]);
  useLayoutEffect(() => {
    const ground = place.current;
    if (ground === null) return;
    const now = cornersIn(ground);
    if (drawn.current !== undefined && drawn.current !== board) {
      const duration = Number.parseFloat(tokenOf('--m-move')) || 0;
      for (const card of ground.querySelectorAll<HTMLElement>('[data-card]')) {
        const key = `${card.dataset.card} ${card.dataset.column}`;
        const corner = now.get(key);
        const old = before.current.get(key) ?? before.current.get(`${card.dataset.card}`);
        if (duration === 0 || !corner || !old) continue;
        const [x, y] = [old.x - corner.x, old.y - corner.y];
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
