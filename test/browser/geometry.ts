/** What is wrong with how a page lies in its window: scrolled sideways, text cut or over other text, small targets, focus under a bar. */
import type { Page } from '@playwright/test';

export interface Looking {
  /** The least a target measures, in CSS pixels. */
  readonly target: number;
  /** Goes with the focus from element to element, and sees whether anything that stays in place covers it. */
  readonly focus: boolean;
  /** What is to scale, so that its words show where they fit: a selector. */
  readonly except?: string;
}

/** One sentence a fault. What is hidden, or heard and not seen, is not looked at. */
export function faultsOn(page: Page, looking: Looking): Promise<string[]> {
  return page.evaluate(lookAt, looking);
}

/** Runs in the page, so it stands alone. */
function lookAt({ target, focus, except }: Looking): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Line {
    readonly owner: Element;
    readonly node: Text;
    readonly says: string;
    readonly box: Box;
    /** The size of its letters. */
    readonly tall: number;
  }
  /** Rounding of the layout, in pixels. */
  const NEARLY = 1;
  /** So much of the size of the smaller letters may lie over others: nobody sees it. */
  const LEADING = 0.3;
  const faults: string[] = [];
  const styles = new Map<Element, CSSStyleDeclaration>();
  const isExcepted = (element: Element) => except !== undefined && element.closest(except) !== null;
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const upFrom = function* (element: Element): Generator<Element> {
    for (let at: Element | null = element; at !== null; at = at.parentElement) yield at;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    ![...upFrom(element)].some((each) => styleOf(each).clipPath.startsWith('inset(50%'));
  const staysIn = (element: Element): Element | undefined =>
    [...upFrom(element)].find((each) => ['sticky', 'fixed'].includes(styleOf(each).position));
  const says = (element: Element): string => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return `${element.tagName.toLowerCase()} “${text.slice(0, 40)}”`;
  };
  const meet = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const width = ({ left, right }: Box) => right - left;
  const height = ({ top, bottom }: Box) => bottom - top;
  const isEmpty = (box: Box) => width(box) <= NEARLY || height(box) <= NEARLY;

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + NEARLY)
    faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!(node instanceof Text) || owner === null || node.data.trim() === '') continue;
    if (!isSeen(owner) || isExcepted(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width === 0 || rect.height === 0) continue;
      // A line's box is taller than its letters, by what the font says of itself.
      const tall = Number.parseFloat(styleOf(owner).fontSize);
      const trim = Math.max(0, (rect.height - tall) / 2);
      let box: Box = { left: rect.left, right: rect.right, top: rect.top + trim, bottom: rect.bottom - trim };
      for (const each of upFrom(owner)) {
        const { overflowX, overflowY, display } = styleOf(each);
        if (display === 'inline' || each === document.body || each === root) continue;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const frame = each.getBoundingClientRect();
        const slack = Math.max(NEARLY, tall * LEADING);
        const cutAcross = ['hidden', 'clip'].includes(overflowX) && each.scrollWidth > each.clientWidth + NEARLY;
        if (cutAcross && (box.right > frame.right + NEARLY || box.left < frame.left - NEARLY))
          faults.push(`cut at the side: “${node.data.trim().slice(0, 40)}” in ${says(each)}`);
        const cutBelow = ['hidden', 'clip'].includes(overflowY) && each.scrollHeight > each.clientHeight + NEARLY;
        if (cutBelow && box.bottom > frame.bottom + slack)
          faults.push(`cut below: “${node.data.trim().slice(0, 40)}” in ${says(each)}`);
        box = meet(box, frame);
        if (isEmpty(box)) break;
      }
      if (!isEmpty(box)) lines.push({ owner, node, says: node.data.trim().slice(0, 40), box, tall });
    }
  }
  const flowing = lines.filter(({ owner }) => staysIn(owner) === undefined);
  for (const [index, one] of flowing.entries()) {
    for (const other of flowing.slice(index + 1)) {
      if (other.node === one.node) continue;
      const both = meet(one.box, other.box);
      if (width(both) <= NEARLY * 2) continue;
      if (height(both) <= Math.min(one.tall, other.tall) * LEADING) continue;
      faults.push(`over each other: “${one.says}” and “${other.says}”`);
    }
  }

  const TARGETS = 'button, a[href], input, select, textarea, summary, [role=slider], [role=menuitem]';
  const targets = [...document.querySelectorAll(TARGETS)].filter(
    (element) => isSeen(element) && !element.matches(':disabled') && element.closest('[inert]') === null,
  );
  for (const element of targets) {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const boxes = [element, ...labels].flatMap((each) =>
      each instanceof Element ? [each.getBoundingClientRect()] : [],
    );
    // What is laid over the whole of a card by its button belongs to the button.
    const laid = getComputedStyle(element, '::after');
    const over = laid.position === 'absolute' && laid.content !== 'none';
    const across = Math.max(...boxes.map(width), over ? Number.parseFloat(laid.width) : 0);
    const down = Math.max(...boxes.map(height), over ? Number.parseFloat(laid.height) : 0);
    const isInText = element.tagName === 'A' && styleOf(element).display === 'inline';
    if (boxes.length === 0 || across === 0 || isInText || isExcepted(element)) continue;
    if (across < target - NEARLY || down < target - NEARLY)
      faults.push(`a target of ${Math.round(across)} by ${Math.round(down)}: ${says(element)}`);
  }

  if (focus) {
    const before = document.activeElement;
    const stays = [...document.body.querySelectorAll('*')].filter(
      (element) => ['sticky', 'fixed'].includes(styleOf(element).position) && isSeen(element),
    );
    for (const element of targets) {
      if (!(element instanceof HTMLElement) || element.tabIndex < 0 || staysIn(element)) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      const whole = element.getBoundingClientRect();
      // Of something to write in, the upper half is enough: one writes there, and it scrolls on.
      const box =
        element.tagName === 'TEXTAREA'
          ? meet(whole, { left: whole.left, top: whole.top, right: whole.right, bottom: whole.top + whole.height / 2 })
          : whole;
      for (const over of stays) {
        const both = meet(box, over.getBoundingClientRect());
        if (over.contains(element) || width(both) <= NEARLY * 2 || height(both) <= NEARLY * 2) continue;
        const top = document.elementFromPoint((both.left + both.right) / 2, (both.top + both.bottom) / 2);
        if (top !== null && over.contains(top)) faults.push(`${says(element)} has the focus under ${says(over)}`);
      }
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (before instanceof HTMLElement) before.focus();
    scrollTo(0, 0);
  }
  return [...new Set(faults)];
}
