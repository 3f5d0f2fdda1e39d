/** Dragging cards with a pointer: a mouse or pen after a few pixels, a finger after a short press, so that scrolling stays scrolling. */
import { type PointerEvent as Press, useCallback, useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { ColumnId, OrganisationId } from '../../../shared/game/ids.ts';

export interface DragSource {
  readonly organisation: OrganisationId;
  /** Nothing for a card from the deck. */
  readonly from: ColumnId | undefined;
}

/** Where the card would go if it were let go now. */
export interface DragAim {
  readonly column: ColumnId;
  readonly before: OrganisationId | undefined;
}

interface Drag extends DragSource {
  readonly aim: DragAim | undefined;
}

/** What is dragged over this page, apart from the board: a move of the pointer draws anew only what it aims at. */
export const useDrag = create<{ readonly drag: Drag | undefined }>(() => ({ drag: undefined }));

const setDrag = (drag: Drag | undefined) => useDrag.setState({ drag });

interface Dragging {
  /** Put on a card as `onPointerDown`. */
  readonly begin: (event: Press<HTMLElement>, source: DragSource) => void;
  /** Put on what follows the pointer. */
  readonly ghost: (element: HTMLElement | null) => void;
}

/** Pixels a mouse must move, and milliseconds a finger must rest, before a press is a drag. */
const FAR = 6;
const LONG = 350;

function findKey<K extends string>(keys: readonly K[], text: string | undefined): K | undefined {
  return keys.find((key) => key === text);
}

interface Setting {
  readonly columns: readonly ColumnId[];
  readonly organisations: readonly OrganisationId[];
  readonly onDrop: (source: DragSource, aim: DragAim) => void;
  readonly onHold: (organisation: OrganisationId | undefined) => void;
}

/** What lies under the pointer: a column, and the card that would come after. */
function aimAt(
  { target, clientY: y }: PointerEvent,
  { organisation }: DragSource,
  { columns, organisations }: Setting,
) {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null;
  const column = findKey(columns, place?.dataset.drop);
  if (place === null || column === undefined) return undefined;
  const next = [...place.querySelectorAll<HTMLElement>('[data-card]')].find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return card.dataset.card !== organisation && y < top + height / 2;
  });
  return { column, before: findKey(organisations, next?.dataset.card) };
}

export function useDragging(setting: Setting): Dragging {
  const latest = useRef(setting);
  const element = useRef<HTMLElement | null>(null);
  const at = useRef({ x: 0, y: 0 });
  const stop = useRef<() => void>(undefined);
  useEffect(() => {
    latest.current = setting;
  });
  useEffect(() => () => stop.current?.(), []);

  const follow = useCallback(() => {
    const { x, y } = at.current;
    if (element.current) element.current.style.transform = `translate(${x}px, ${y}px)`;
  }, []);

  const begin = useCallback(
    (event: Press<HTMLElement>, source: DragSource) => {
      const pressed = event.target;
      // A menu of the card floats elsewhere on the page, and its presses come by here too.
      const onCard = pressed instanceof Element && event.currentTarget.contains(pressed);
      const onControl = onCard && pressed.closest('button:not([data-grip]), input, label, a');
      if (event.button !== 0 || !onCard || onControl || stop.current) return;
      // A finger's events would all be for what it pressed.
      pressed.releasePointerCapture(event.pointerId);
      const start = { x: event.clientX, y: event.clientY };
      const touch = event.pointerType === 'touch';
      let now: Drag | undefined;
      const listening = new AbortController();
      const { signal } = listening;

      const end = () => {
        clearTimeout(resting);
        listening.abort();
        stop.current = undefined;
        if (now) {
          latest.current.onHold(undefined);
          setDrag(undefined);
        }
      };
      const take = () => {
        now = { ...source, aim: undefined };
        at.current = start;
        setDrag(now);
        latest.current.onHold(source.organisation);
      };
      const resting = touch ? setTimeout(take, LONG) : undefined;
      stop.current = end;

      const move = (moved: PointerEvent) => {
        const { clientX: x, clientY: y } = moved;
        const far = Math.hypot(x - start.x, y - start.y) > FAR;
        if (!now && far) {
          if (touch) {
            end();
            return;
          }
          take();
        }
        if (!now) return;
        // Looked up before anything is moved: the page was laid out to find what this event is for.
        const aim = aimAt(moved, source, latest.current);
        at.current = { x, y };
        follow();
        if (aim?.column !== now.aim?.column || aim?.before !== now.aim?.before) {
          now = { ...source, aim };
          setDrag(now);
        }
      };
      const drop = () => {
        const dropped = now;
        end();
        if (!dropped) return;
        // The click that follows a drag is not a press on what lies there.
        addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
        setTimeout(() => dispatchEvent(new Event('click')));
        if (dropped.aim) latest.current.onDrop(source, dropped.aim);
      };
      document.addEventListener('pointermove', move, { signal });
      document.addEventListener('pointerup', drop, { signal });
      document.addEventListener('pointercancel', end, { signal });
      document.addEventListener('contextmenu', (menu) => touch && menu.preventDefault(), { signal });
      document.addEventListener('touchmove', (scroll) => now && scroll.preventDefault(), { signal, passive: false });
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
    },
    [follow],
  );

  const ghost = useCallback(
    (shown: HTMLElement | null) => {
      element.current = shown;
      follow();
    },
    [follow],
  );
  return { begin, ghost };
}
