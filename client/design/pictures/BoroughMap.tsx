/** The borough as a map: half strength behind boards, full strength with ward names on the join page and the big screen. */
import { useId, useInsertionEffect, useLayoutEffect, useRef } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import styles from './BoroughMap.module.css';
import { boroughDrawing, MAP_BOX, RIVER_PATH, wardPlace } from './borough.ts';
import { putSymbol } from './symbols.ts';

interface BoroughMapProps {
  readonly seed: number;
  /** Half strength, behind something else. */
  readonly faint?: boolean | undefined;
  /** Names of wards in the pack's order; left out where cards lie on the map. */
  readonly wards?: readonly string[] | undefined;
  /** The part of the map to show, on its own grid of 1600 by 1000. */
  readonly viewBox?: string | undefined;
  readonly className?: string | undefined;
}

/** What lists and grids that only hold cards have for a ground. */
const NO_GROUND = 'rgba(0, 0, 0, 0)';

function isCovered(map: SVGSVGElement, x: number, y: number): boolean {
  const above = document.elementsFromPoint(x, y);
  const ground = above.findIndex((each) => each.contains(map) || map.contains(each));
  return above.slice(0, Math.max(0, ground)).some((each) => getComputedStyle(each).backgroundColor !== NO_GROUND);
}

/** Whether all of a name is to be seen: inside the map, and with nothing lying on it. A name along a curve is judged by its box. */
function isClear(name: SVGTextElement, map: SVGSVGElement): boolean {
  const box = name.getBoundingClientRect();
  const whole = map.getBoundingClientRect();
  if (box.top < whole.top || box.left < whole.left || box.bottom > whole.bottom || box.right > whole.right)
    return false;
  const across = [box.left, (box.left + box.right) / 2, box.right];
  return across.every((x) => !isCovered(map, x, box.top) && !isCovered(map, x, box.bottom));
}

/** Leaves out names that cards lie on, as often as cards or the window change. A map without names is not watched. */
function useClearNames(named: boolean) {
  const map = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const svg = map.current;
    if (svg === null || !named) return;
    const look = () => {
      for (const name of svg.querySelectorAll<SVGTextElement>('text'))
        name.style.visibility = isClear(name, svg) ? '' : 'hidden';
    };
    const watch = new ResizeObserver(look);
    watch.observe(svg);
    return () => watch.disconnect();
  });
  return map;
}

export function BoroughMap({ seed, faint, wards, viewBox = MAP_BOX, className }: BoroughMapProps) {
  const drawing = boroughDrawing(seed);
  const riverId = useId();
  const map = useClearNames(wards !== undefined);
  useInsertionEffect(() => putSymbol(drawing));
  return (
    <svg
      ref={map}
      viewBox={viewBox}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={classes(styles.map, faint && styles.faint, className)}
    >
      <use href={`#${drawing.id}`} width="1600" height="1000" />
      {wards && (
        <>
          <path id={riverId} d={RIVER_PATH} fill="none" transform="translate(0 6)" />
          <text className={styles.river}>
            <textPath href={`#${riverId}`} startOffset="58%">
              {words.design.map.river}
            </textPath>
          </text>
        </>
      )}
      {wards?.map((name, index) => {
        const place = wardPlace(index);
        return (
          place && (
            <text key={name} className={styles.ward} x={place.x} y={place.y}>
              {name.toLocaleUpperCase()}
            </text>
          )
        );
      })}
    </svg>
  );
}
