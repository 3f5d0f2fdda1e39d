/** What the address carried when the page was opened. It is off the address bar before anything is drawn. */
import { type Carried, takeFromAddress } from '../store/keys.ts';

let carried: Carried | undefined = takeFromAddress();

/** What was carried, until somebody has used it. */
export function carriedHere(): Carried | undefined {
  return carried;
}

export function spendCarried(): void {
  carried = undefined;
}
