/** F6 goes round the parts of the page: top line, person, pathway, organisations, money. */

const PARTS = 'header, aside, main:not(:has([data-part])), [data-part]';

export function goRound(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter((part) => part.offsetParent !== null);
  const active = document.activeElement;
  const at = parts.findLastIndex((part) => part.contains(active));
  const next = parts[(at + by + parts.length) % parts.length];
  if (next === undefined) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
}
