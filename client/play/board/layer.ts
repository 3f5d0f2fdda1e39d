/** Moving something over the page without a cost to what lies under it. */

/** Gives the element a layer of its own that stays while its `transform` changes. Without an animation on it, Chromium lays the layers of the whole page anew at every change, even with `will-change`. */
export function giveLayer(element: HTMLElement | null): void {
  element?.animate({ transform: ['none', 'none'] }, { duration: 1, fill: 'both', composite: 'add' }).pause();
}

/** The `transform` of what stands so many pixels from where it lies by itself. */
export function placedAt({ x, y }: { readonly x: number; readonly y: number }): string {
  return `translate(${x}px, ${y}px)`;
}
