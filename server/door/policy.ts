/** What pages may load: nothing but their own files, and two small styles that React Aria writes into the page. */
import { createHash } from 'node:crypto';

/** Without it a touch on a button waits for a second one, and dragging by touch is called off. */
const PRESSABLE = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;
/** Without it the page behind an open dialog scrolls on iOS. */
const CONTAINED = `@layer {
  * {
    overscroll-behavior: contain;
  }
}`;

/** The styles by their text, so that no other style written into a page counts. */
export const LIBRARY_STYLES = [PRESSABLE, CONTAINED];

const hashes = LIBRARY_STYLES.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);

export const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...hashes],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  // Phones in the room come over plain http.
  upgradeInsecureRequests: null,
};
