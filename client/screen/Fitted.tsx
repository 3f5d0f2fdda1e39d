/** Content that is never cut: where it is higher than its place on the big screen, it is drawn smaller. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Fitted.module.css';

export function Fitted({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [around, inside] = [place.current, content.current];
    if (around === null || inside === null) return;
    const fit = () => {
      inside.style.zoom = '1';
      // A wider line is fewer lines: a second look uses the height that the first one won.
      for (let look = 0; look < 2; look++) {
        const now = Number(inside.style.zoom);
        const scale = around.clientHeight / inside.getBoundingClientRect().height;
        inside.style.zoom = String(Math.min(1, now * scale));
      }
    };
    const watch = new ResizeObserver(fit);
    watch.observe(around);
    watch.observe(inside);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.place}>
      <div ref={content}>{children}</div>
    </div>
  );
}
