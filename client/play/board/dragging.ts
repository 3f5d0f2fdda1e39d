/** Dragging cards with a pointer: a mouse or pen after a few pixels, a finger after a short press, so that scrolling stays scrolling. */
import { type PointerEvent as Press, useCallback, useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { type Aimed, type Aims, aimAt, type DragAim, type DragSource, isSameAimed } from './aim.ts';
import { giveLayer, placedAt } from './layer.ts';

interface Drag extends DragSource {
  readonly aimed: Aimed | undefined;
}

/** What is dragged over this page, apart from the board: a move of the pointer draws anew only what it aims at. */
export const useDrag = create<{ readonly drag: Drag | undefined }>(() => ({ drag: undefined }));

function setDrag(drag: Drag | undefined): void {
  useDrag.setState({ drag });
  document.body.toggleAttribute('data-dragging', drag !== undefined);
}

interface Dragging {
  /** Put on a card as `onPointerDown`. */
  readonly begin: (event: Press<HTMLElement>, source: DragSource) => void;
  /** Put on what follows the pointer. */
  readonly ghost: (element: HTMLElement | null) => void;
}

/** Pixels a mouse must move, and milliseconds a finger must rest, before a press is a drag. */
const FAR = 6;
const LONG = 350;

interface Setting extends Aims {
  readonly onDrop: (source: DragSource, aim: DragAim) => void;
  readonly onHold: (organisation: OrganisationId | undefined) => void;
}

export function useDragging(setting: Setting): Dragging {
  const latest = useRef(setting);
  const element = useRef<HTMLElement | null>(null);
  const at = useRef({ x: 0, y: 0 });
  const stop = useRef<() => void>(undefined);
  const aimAgain = useRef<() => void>(undefined);
  useEffect(() => {
    latest.current = setting;
    aimAgain.current?.();
  });
  useEffect(() => () => stop.current?.(), []);

  const follow = useCallback(() => {
    if (element.current) element.current.style.transform = placedAt(at.current);
  }, []);

  const begin = useCallback(
    (event: Press<HTMLElement>, source: DragSource) => {
      const pressed = event.target;
      // A menu of the card floats elsewhere on the page, and its presses come by here too.
      const onCard = pressed instanceof Element && event.currentTarget.contains(pressed);
      const onControl = onCard && pressed.closest('button:not([data-grip]), input, label, a');
      if (event.button !== 0 || !onCard || onControl || stop.current) return;
      // A finger's events would all be for what it pressed. Taken first: what it pressed may lie hidden within a picture.
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.releasePointerCapture(event.pointerId);
      const start = { x: event.clientX, y: event.clientY };
      const touch = event.pointerType === 'touch';
      let now: Drag | undefined;
      let shown = false;
      const listening = new AbortController();
      const { signal } = listening;

      const end = () => {
        clearTimeout(resting);
        listening.abort();
        stop.current = undefined;
        aimAgain.current = undefined;
        if (now) {
          latest.current.onHold(undefined);
          setDrag(undefined);
        }
      };
      const take = (aimed: Aimed | undefined) => {
        now = { ...source, aimed };
        latest.current.onHold(source.organisation);
        // In a task of its own: to draw the card in hand is more than a move of the pointer should wait for.
        setTimeout(() => {
          if (signal.aborted) return;
          shown = true;
          setDrag(now);
        });
      };
      const rest = () => {
        at.current = start;
        take(undefined);
      };
      const resting = touch ? setTimeout(rest, LONG) : undefined;
      stop.current = end;

      const aimFor = (target: EventTarget | null) => aimAt(target, at.current.y, source, latest.current);
      const setAimed = (next: Aimed | undefined) => {
        if (!now || isSameAimed(next, now.aimed)) return;
        now = { ...source, aimed: next };
        if (shown) setDrag(now);
      };
      // The board scrolled or changed under a pointer that rests.
      aimAgain.current = () => {
        if (now) setAimed(aimFor(document.elementFromPoint(at.current.x, at.current.y)));
      };
      const move = ({ target, pointerId, buttons, clientX: x, clientY: y }: PointerEvent) => {
        if (pointerId !== event.pointerId) return;
        if (buttons === 0) {
          end();
          return;
        }
        if (!now) {
          if (Math.hypot(x - start.x, y - start.y) <= FAR) return;
          if (touch) {
            end();
            return;
          }
        }
        at.current = { x, y };
        // Looked up before anything is moved: the page was laid out to find what this event is for.
        const next = aimFor(target);
        follow();
        if (now) setAimed(next);
        else take(next);
      };
      const drop = ({ pointerId }: PointerEvent) => {
        if (pointerId !== event.pointerId) return;
        const dropped = now;
        end();
        if (!dropped) return;
        // The click that follows a drag is not a press on what lies there.
        addEventListener('click', (click) => click.stopPropagation(), { capture: true, once: true });
        setTimeout(() => dispatchEvent(new Event('click')));
        if (dropped.aimed) latest.current.onDrop(source, dropped.aimed.aim);
      };
      document.addEventListener('pointermove', move, { signal });
      document.addEventListener('pointerup', drop, { signal });
      document.addEventListener('pointercancel', ({ pointerId }) => pointerId === event.pointerId && end(), { signal });
      document.addEventListener('scroll', () => aimAgain.current?.(), { signal, capture: true, passive: true });
      document.addEventListener('contextmenu', (menu) => touch && menu.preventDefault(), { signal });
      document.addEventListener('touchmove', (scroll) => now && scroll.preventDefault(), { signal, passive: false });
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
    },
    [follow],
  );

  const ghost = useCallback(
    (shown: HTMLElement | null) => {
      element.current = shown;
      giveLayer(shown);
      follow();
    },
    [follow],
  );
  return { begin, ghost };
}
