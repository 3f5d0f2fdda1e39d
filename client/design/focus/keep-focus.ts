/** Keeps the focus when an act takes away what had it: the browser would begin again at the top of the page. */

import { goTo } from './go-to.ts';
import { after, type Change, canHaveFocus, canTakeFocus, isOnNewPage, type Place, placeOf } from './place.ts';
import { watchWrongFields } from './wrong-fields.ts';

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** What was added, and beside what the rest was taken out. */
function changeOf(records: readonly MutationRecord[]): Change {
  const elements = (nodes: Iterable<Node | null>) => [...nodes].filter((node) => node instanceof Element);
  return {
    added: elements(records.flatMap(({ addedNodes }) => [...addedNodes])),
    beside: new Map(
      records.flatMap(({ removedNodes, nextSibling, previousSibling }) =>
        [...removedNodes].map((node) => [node, elements([nextSibling, previousSibling])] as const),
      ),
    ),
  };
}

/** From now on, for every page that is drawn in this document. */
export function keepFocus(): void {
  let last: Place | undefined;
  /** What changed since the focus was lost, which is until it is somewhere again. */
  let lost: MutationRecord[] | undefined;
  /** What had the focus when its part of the page was made still. */
  let stilled: HTMLElement | undefined;

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = placeOf(target, last);
    lost = undefined;
  });

  document.addEventListener('focusout', ({ target }) =>
    // Once whatever takes it away is done: what still stands there was left, by a press on the empty page, and is not to have it back.
    queueMicrotask(() => {
      if (target === last?.element && isNowhere() && canTakeFocus(last.element)) last = undefined;
    }),
  );

  const find = () => {
    if (lost === undefined || last === undefined) return;
    const next = isNowhere() ? after(last, changeOf(lost)) : undefined;
    if (next) goTo(next, { onNewPage: isOnNewPage(last) });
    if (!isNowhere()) lost = undefined;
  };

  const takesFocus = ({ removedNodes }: MutationRecord) =>
    last !== undefined &&
    [...removedNodes].some((node) => node === last?.element || last?.around.some((each) => each === node));

  const still = ({ target, attributeName }: MutationRecord) => {
    if (attributeName !== 'inert' || !(target instanceof HTMLElement)) return;
    const { activeElement } = document;
    if (target.inert) {
      if (activeElement instanceof HTMLElement && target.contains(activeElement)) stilled = activeElement;
    } else if (stilled && target.contains(stilled)) {
      if (isNowhere() && canHaveFocus(stilled)) goTo(stilled);
      stilled = undefined;
    }
  };

  new MutationObserver((records) => {
    records.forEach(still);
    if (!isNowhere()) return;
    if (lost === undefined) {
      if (!records.some(takesFocus)) return;
      lost = [];
    }
    lost.push(...records);
    // Whoever closes an overlay, or draws a page, may have a place of its own in mind.
    requestAnimationFrame(find);
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['inert'] });

  watchWrongFields();
}
