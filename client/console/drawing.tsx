/** Which table the draw is prepared for when it is for one, and how a table's card brings the console to it. */
import { createContext, useContext } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';

export type DrawFor = 'all' | 'some' | 'one';

export interface Drawing {
  readonly forWhom: DrawFor;
  /** The one table. */
  readonly one: GroupId | undefined;
  readonly choose: (forWhom: DrawFor) => void;
  /** Prepares a draw for this table, and brings the facilitator to it. */
  readonly drawFor: (group: GroupId) => void;
  /** A card was dealt: after one for one table the next is for all again. */
  readonly dealt: () => void;
}

const Context = createContext<Drawing | undefined>(undefined);

export const DrawingProvider = Context;

export function useDrawing(): Drawing {
  const drawing = useContext(Context);
  if (drawing === undefined) throw new Error('This part of the page stands outside the console.');
  return drawing;
}
