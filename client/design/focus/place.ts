/** A place that had the focus, remembered so that the focus can go on near it once the place is gone. */

/** What opens over a page: the focus stays inside, and goes back to what opened it. */
const OVERLAY = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const REGION = 'section, article, aside, nav, main, header, [role=region], [role=dialog], [role=alertdialog]';
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Where one thing is done: what is left of it is nearer than the heading around it. */
const GROUP = 'li, form, fieldset, [role=group]';
const CHOSEN = '[aria-pressed=true], [aria-current], :checked';

export interface Place {
  readonly element: HTMLElement;
  /** From the nearest outwards, as they were when the focus came. */
  readonly around: readonly Element[];
  /** What it was, for the same thing drawn anew. */
  readonly said: string;
  /** The main part of its page: while that stands, the page is the same. */
  readonly main: Element | null;
  readonly overlay: Element | undefined;
  /** Where the focus was before the overlay opened. */
  readonly opener: Place | undefined;
}

/** What happened to the page since the focus was lost. */
export interface Change {
  readonly added: readonly Element[];
  /** The neighbours of what was taken out: the next one first. */
  readonly beside: ReadonlyMap<Node, readonly Element[]>;
}

function labelOf(part: Element | null | undefined): string {
  const title = document.getElementById(part?.getAttribute('aria-labelledby') ?? '');
  return title?.textContent ?? part?.getAttribute('aria-label') ?? '';
}

/** Which part of the page it belongs to, and its words. Nothing where it has no words of its own to be known by. */
function saidOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? element.textContent;
  const part = element.parentElement?.closest('[aria-label], [aria-labelledby]');
  return element.getAttribute('data-card') ?? (own === '' ? '' : `${labelOf(part)} / ${own}`);
}

export function placeOf(element: HTMLElement, before: Place | undefined): Place {
  const around: Element[] = [];
  for (let up = element.parentElement; up !== null; up = up.parentElement) around.push(up);
  const overlay = element.closest(OVERLAY) ?? undefined;
  const opener = overlay === before?.overlay ? before?.opener : before;
  return {
    element,
    around,
    said: saidOf(element),
    main: document.querySelector('main'),
    overlay,
    opener: overlay && opener,
  };
}

export const canHaveFocus = (element: Element): boolean =>
  element.isConnected && element.closest('[inert]') === null && element.getClientRects().length > 0;

/** Also not closed to whoever goes on: a button that its act made inactive lost the focus with it. */
export const canTakeFocus = (element: Element): boolean => canHaveFocus(element) && !element.matches(':disabled');

export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function firstOf(within: Element, wanted: string): HTMLElement | undefined {
  for (const found of within.querySelectorAll<HTMLElement>(wanted)) if (canHaveFocus(found)) return found;
  return undefined;
}

function everyIn(within: readonly Element[], wanted: string): HTMLElement[] {
  return within
    .flatMap((each) => [each, ...each.querySelectorAll(wanted)])
    .filter((each) => each instanceof HTMLElement)
    .filter((each) => each.matches(wanted) && canHaveFocus(each));
}

/** The same thing again, wherever it now stands. */
function drawnAnew({ element, said }: Place, { added }: Change): HTMLElement | undefined {
  if (said === '') return undefined;
  return everyIn(added, `${FOCUSABLE}, [data-card]`).find(
    (each) => each.tagName === element.tagName && saidOf(each) === said,
  );
}

/** A list item that took the place of another: the same of its controls, or the first. */
function inNeighbour({ element, around }: Place, { beside }: Change): HTMLElement | undefined {
  const gone = around.find((each) => each.matches('li') && !each.isConnected);
  const neighbour = gone && beside.get(gone)?.find((each) => each.matches('li') && canHaveFocus(each));
  if (gone === undefined || neighbour === undefined) return undefined;
  const place = [...gone.querySelectorAll(FOCUSABLE)].indexOf(element);
  const there = [...neighbour.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(canHaveFocus);
  return there[place] ?? there[0];
}

/** The heading of a region, or the region itself where it has none to be seen. */
export function headOf(region: Element): HTMLElement | undefined {
  const title = document.getElementById(region.getAttribute('aria-labelledby') ?? '');
  if (title !== null && canHaveFocus(title)) return title;
  const heading = region.hasAttribute('aria-label') ? undefined : firstOf(region, HEADING);
  return heading ?? (region instanceof HTMLElement && canHaveFocus(region) ? region : undefined);
}

const pageHead = () => {
  const main = document.getElementById('main') ?? document.querySelector('main');
  return main ? headOf(main) : undefined;
};

/** What is left around a place: what it says it goes back to, what remains of the same group, or the head of its region. */
function inWhatIsLeft({ around }: Place): HTMLElement | undefined {
  for (const each of around) {
    if (each.matches('main, #main, body')) return undefined;
    if (!each.isConnected) continue;
    const back = firstOf(each, '[data-focus=return]');
    if (back) return back;
    const rest = each.matches(GROUP) ? (firstOf(each, CHOSEN) ?? firstOf(each, FOCUSABLE)) : undefined;
    const found = rest ?? (each.matches(REGION) ? headOf(each) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** Where the place was is gone with the page around it. */
export const isOnNewPage = ({ main }: Place): boolean => main?.isConnected !== true;

/** Where the focus goes on from a place that is gone: nothing while the page has no such thing yet. */
export function after(place: Place, change: Change): HTMLElement | undefined {
  const { element, overlay, opener } = place;
  const newPage = isOnNewPage(place);
  if (canHaveFocus(element)) return element;
  if (overlay && !overlay.isConnected) return opener ? after(opener, change) : pageHead();
  const anew = drawnAnew(place, change);
  // A new page is read from its top, and nobody's focus goes out of sight.
  if (anew && (!newPage || isInView(anew))) return anew;
  // On another page nothing is the result of what was done here.
  const [result] = newPage ? [] : everyIn(change.added, '[data-focus=result]');
  return result ?? inNeighbour(place, change) ?? inWhatIsLeft(place) ?? pageHead();
}
