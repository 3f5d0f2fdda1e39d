/** True where somebody is writing or choosing: there nothing may take the focus or the page away. */
export function isTyping(element: Element | null): boolean {
  return element?.matches('input, textarea, select') ?? false;
}
