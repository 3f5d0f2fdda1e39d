/** Lines from the selected card to its pins. Decoration: the pins on the card say the same. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { OutcomeId } from '../../../shared/game/ids.ts';
import type { CardAt } from './columns.ts';
import styles from './Pathway.module.css';

interface ThreadsProps {
  readonly ground: RefObject<HTMLElement | null>;
  readonly from: CardAt;
  readonly to: readonly OutcomeId[];
}

interface Thread {
  readonly id: OutcomeId;
  readonly path: string;
}

/** Where a thread leaves the card: as near to its pin as the corners let it. */
const CORNER = 14;

function threadsOn(ground: HTMLElement, { organisation, column }: CardAt, to: readonly OutcomeId[]): Thread[] {
  const origin = ground.getBoundingClientRect();
  const card = ground.querySelector(`[data-card="${organisation}"][data-column="${column}"]`)?.getBoundingClientRect();
  if (!card || card.width === 0) return [];
  return to.flatMap((id) => {
    const pin = ground.querySelector(`[data-outcome="${id}"] [data-pin]`)?.getBoundingClientRect();
    if (!pin || pin.width === 0) return [];
    // It ends under the pin, so that the number stays in view.
    const end = { x: pin.left + pin.width / 2 - origin.left, y: pin.bottom - origin.top };
    const left = card.left - origin.left + CORNER;
    const start = {
      x: Math.min(Math.max(end.x, left), left + card.width - 2 * CORNER),
      y: card.top - origin.top,
    };
    const bend = Math.max(CORNER, (start.y - end.y) / 2);
    const path = `M${start.x} ${start.y}C${start.x} ${start.y - bend} ${end.x} ${end.y + bend} ${end.x} ${end.y}`;
    return [{ id, path }];
  });
}

export function Threads({ ground, from, to }: ThreadsProps) {
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  const { organisation, column } = from;
  // Measured after every drawing: cards and pins move for many reasons.
  useLayoutEffect(() => {
    const place = ground.current;
    if (place === null) return;
    const measure = () => {
      const made = threadsOn(place, { organisation, column }, to);
      setThreads((now) => (JSON.stringify(now) === JSON.stringify(made) ? now : made));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    const listening = new AbortController();
    for (const moved of ['animationend', 'transitionend']) {
      place.addEventListener(moved, measure, { signal: listening.signal });
    }
    return () => {
      watch.disconnect();
      listening.abort();
    };
  });
  return (
    <svg className={styles.threads} aria-hidden="true">
      {threads.map(({ id, path }) => (
        <g key={id}>
          <path className={styles.casing} d={path} />
          <path className={styles.thread} d={path} />
        </g>
      ))}
    </svg>
  );
}
