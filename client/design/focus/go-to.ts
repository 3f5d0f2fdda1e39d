/** Brings the focus to something, also to what people do not come to with Tab, and shows it. */
import { headOf, isInView } from './place.ts';

interface Going {
  /** The page is a new one, to be read from its top: it stays there. */
  readonly onNewPage?: boolean;
}

/** A result has its heading to be read, and is shown from its beginning; anything else the browser brings into view. */
export function goTo(found: HTMLElement, { onNewPage = false }: Going = {}): void {
  const isResult = found.dataset.focus === 'result';
  const element = isResult ? (headOf(found) ?? found) : found;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: isResult || onNewPage });
  if (isResult && !isInView(found)) found.scrollIntoView({ block: 'start' });
}
