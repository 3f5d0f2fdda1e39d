/** Drawings that are put into the page once, as symbols of one hidden picture, and used from anywhere by their id. */
const SVG = 'http://www.w3.org/2000/svg';
const SHEET = 'pictures';

function sheet(): Element {
  const found = document.getElementById(SHEET);
  if (found) return found;
  const made = document.createElementNS(SVG, 'svg');
  made.id = SHEET;
  made.setAttribute('aria-hidden', 'true');
  made.setAttribute('width', '0');
  made.setAttribute('height', '0');
  made.style.position = 'absolute';
  document.body.prepend(made);
  return made;
}

export interface Drawing {
  readonly id: string;
  readonly viewBox: string;
  /** The inside of the symbol. Made of our own drawings only: no word of a pack or a person may go in. */
  readonly draw: () => string;
}

/** Makes sure that the drawing is in the page. Asking again costs a look-up. */
export function putSymbol({ id, viewBox, draw }: Drawing): void {
  if (document.getElementById(id)) return;
  const symbol = document.createElementNS(SVG, 'symbol');
  symbol.id = id;
  symbol.setAttribute('viewBox', viewBox);
  symbol.innerHTML = draw();
  sheet().append(symbol);
}
