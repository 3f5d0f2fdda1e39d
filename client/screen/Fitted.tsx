/** Content of the big screen in the largest size its place has room for, so that it is neither small nor cut. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Fitted.module.css';

interface FittedProps {
  readonly children: ReactNode;
  /** So many times its own size, and no more. */
  readonly most: number;
  /** In the middle of its place, not at the top of it. */
  readonly middle?: boolean;
  /** Called where it has to be drawn smaller than its own size: words should become fewer before they become small. */
  readonly onTooMuch?: (() => void) | undefined;
}

/** A window so narrow scrolls, and its words keep their size. */
const SCROLLS = '(max-width: 56.24em)';
/** Halvings of what the size may be: the last is less than a hundredth. */
const LOOKS = 8;

export function Fitted({ children, most, middle, onTooMuch }: FittedProps) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [around, inside] = [place.current, content.current];
    if (around === null || inside === null) return;
    const fits = (scale: number) => {
      inside.style.zoom = String(scale);
      return around.scrollHeight <= around.clientHeight && around.scrollWidth <= around.clientWidth;
    };
    const fit = () => {
      if (fits(matchMedia(SCROLLS).matches ? 1 : most)) return;
      // Lines break otherwise in another size, so that no sum tells the size: it is tried.
      let [least, over] = [0, most];
      for (let look = 0; look < LOOKS; look++) {
        const between = (least + over) / 2;
        if (fits(between)) least = between;
        else over = between;
      }
      fits(least);
      if (least < 1) onTooMuch?.();
    };
    const watch = new ResizeObserver(fit);
    watch.observe(around);
    watch.observe(inside);
    return () => watch.disconnect();
  }, [most, onTooMuch]);
  return (
    <div ref={place} className={styles.place} data-middle={middle || undefined}>
      <div ref={content}>{children}</div>
    </div>
  );
}
