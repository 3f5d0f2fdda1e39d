/** After a form was sent: the first field that is wrong takes the focus, and with it says what to write instead. */
import { goTo } from './go-to.ts';

const WRONG = '[aria-invalid=true]';

export function watchWrongFields(): void {
  let sent: HTMLFormElement | undefined;

  const find = () => {
    const { activeElement } = document;
    if (sent === undefined) return;
    // Whoever has gone on meanwhile is not called back.
    const waits = sent.isConnected && (activeElement === document.body || sent.contains(activeElement));
    const wrong = waits ? sent.querySelector<HTMLElement>(WRONG) : undefined;
    if (waits && !wrong) return;
    sent = undefined;
    if (wrong && wrong !== activeElement) goTo(wrong);
  };

  document.addEventListener('submit', ({ target }) => {
    sent = target instanceof HTMLFormElement ? target : undefined;
    // What was wrong before may still be, and then nothing on the page changes.
    requestAnimationFrame(find);
  });
  document.addEventListener('input', () => {
    sent = undefined;
  });
  new MutationObserver(find).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-invalid'] });
}
