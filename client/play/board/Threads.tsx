/** Lines from the selected card to its pins, and from a notice to the cards it would touch. Decoration: words say the same. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { OrganisationId, OutcomeId } from '../../../shared/game/ids.ts';
import type { CardAt } from './columns.ts';
import styles from './Pathway.module.css';

interface Thread {
  readonly id: string;
  readonly path: string;
  /** Where it is sewn on. */
  readonly knot?: { readonly x: number; readonly y: number };
}

type Ground = RefObject<HTMLElement | null>;

/** How far a thread goes into a card, and how far one to another column hangs below the road. */
const SEWN = 5;
const HANGS = 20;
const KNOT = 4;

/** How far from its corners a thread leaves a card or a notice. */
const CORNER = 14;

/** How far a thread from a notice hangs through, and how long the loop is that holds the card. */
const SAG = 40;
const LOOP = 6;

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
      y: card.top - origin.top + SEWN,
    };
    const over = end.x - start.x;
    const hangs = Math.min(HANGS, Math.abs(over));
    const path = `M${start.x} ${start.y}C${start.x + over / 3} ${start.y + hangs} ${end.x - over / 4} ${end.y + hangs} ${end.x} ${end.y}`;
    return [{ id, path, knot: start }];
  });
}

/** None while the notice stands elsewhere than to the right of the card. */
function noticeThreadsOn(ground: HTMLElement, to: readonly OrganisationId[]): Thread[] {
  const origin = ground.getBoundingClientRect();
  const notice = ground.parentElement?.querySelector('[data-notice]')?.getBoundingClientRect();
  if (!notice || notice.width === 0) return [];
  return to.flatMap((id) =>
    [...ground.querySelectorAll(`[data-card="${id}"]`)].flatMap((element, place) => {
      const card = element.getBoundingClientRect();
      if (card.width === 0 || card.right > notice.left) return [];
      const x = card.right - origin.left;
      const y = card.top + card.height / 2 - origin.top;
      const end = {
        x: notice.left - origin.left + CORNER,
        y: Math.min(Math.max(card.bottom, notice.top + SAG), notice.bottom - SAG) - origin.top,
      };
      const bend = (end.x - x) / 2;
      const path = `M${x - LOOP} ${y}h${2 * LOOP}C${x + bend} ${y + SAG} ${end.x - bend} ${end.y + SAG} ${end.x} ${end.y}`;
      return [{ id: `${id}-${place}`, path }];
    }),
  );
}

/** Measured after every drawing: cards, pins and notices move for many reasons. */
function useThreads(ground: Ground, made: (ground: HTMLElement) => readonly Thread[]): readonly Thread[] {
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  useLayoutEffect(() => {
    const place = ground.current;
    if (place === null) return;
    const measure = () => {
      const found = made(place);
      setThreads((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    const listening = new AbortController();
    for (const moved of ['animationend', 'transitionend', 'scroll']) {
      // What scrolls does not bubble. A notice stands beside the ground.
      place.parentElement?.addEventListener(moved, measure, { signal: listening.signal, capture: true });
    }
    return () => {
      watch.disconnect();
      listening.abort();
    };
  });
  return threads;
}

interface LinesProps {
  readonly threads: readonly Thread[];
  readonly className?: string | undefined;
}

function Lines({ threads, className = styles.threads }: LinesProps) {
  return (
    <svg className={className} aria-hidden="true">
      {threads.map(({ id, path, knot }) => (
        <g key={id}>
          <path className={styles.casing} d={path} />
          <path className={styles.thread} d={path} />
          {knot && <circle className={styles.knot} cx={knot.x} cy={knot.y} r={KNOT} />}
        </g>
      ))}
    </svg>
  );
}

interface ThreadsProps {
  readonly ground: Ground;
  readonly from: CardAt;
  readonly to: readonly OutcomeId[];
}

export function Threads({ ground, from, to }: ThreadsProps) {
  return <Lines threads={useThreads(ground, (place) => threadsOn(place, from, to))} />;
}

interface NoticeThreadsProps {
  /** The pathway: the notice stands beside it, in the same `main`. */
  readonly ground: Ground;
  readonly to: readonly OrganisationId[];
}

export function NoticeThreads({ ground, to }: NoticeThreadsProps) {
  return <Lines className={styles.strings} threads={useThreads(ground, (place) => noticeThreadsOn(place, to))} />;
}
