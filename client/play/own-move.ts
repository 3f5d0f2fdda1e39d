/** A move to another table that this person asked for: it is no news to them. */
import type { GroupId } from '../../shared/game/ids.ts';
import { tabMemory } from '../store/storage.ts';

const placeIn = (code: string) => `anyborough:moves:${code}`;

export const ownMove = {
  begin: (code: string, to: GroupId) => tabMemory.write(placeIn(code), to),
  isTo: (code: string, table: GroupId) => tabMemory.read(placeIn(code)) === table,
  end: (code: string) => tabMemory.forget(placeIn(code)),
};
