/** What may be true of an organisation card on the board, besides where it stands. */
import type { Look } from '../people/look.ts';
import type { BuildingLook } from '../pictures/Building.tsx';
import type { CardPin } from './coverage.ts';

export interface CardOrganisation extends BuildingLook {
  readonly name: string;
}

export interface CardStates {
  /** The outcomes it is linked to. None shows "Not linked yet". */
  readonly pins: readonly CardPin[];
  /** Magenta edge, with threads to its pins. */
  readonly selected?: boolean | undefined;
  /** Somebody else holds it. */
  readonly heldBy?: { readonly name: string; readonly look: Look } | undefined;
  /** Picked up by the person in front of this screen. */
  readonly lifted?: boolean | undefined;
  /** Brought in by an option the table bought. */
  readonly fresh?: boolean | undefined;
  /** A risk a card has put on it, like "Lease at risk". */
  readonly risk?: string | undefined;
  /** Closed by a card: how it is said, like "Closed by a card". */
  readonly closed?: string | undefined;
}
