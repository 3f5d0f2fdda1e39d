/** What the protocol's reference says of each command besides its payload and its sender. A test plays it against the rules. */
import type { CommandType } from './commands.ts';
import { COUNCIL_COMMANDS } from './describe/council.ts';
import type { Descriptions } from './describe/description.ts';
import { DOOR_COMMANDS } from './describe/door.ts';
import { ROOM_COMMANDS } from './describe/room.ts';
import { SECTOR_COMMANDS } from './describe/sector.ts';
import { THINKING_COMMANDS } from './describe/thinking.ts';

export { ANY_COMMAND } from './describe/description.ts';

export const DESCRIPTIONS: Descriptions<CommandType> = {
  ...DOOR_COMMANDS,
  ...ROOM_COMMANDS,
  ...THINKING_COMMANDS,
  ...COUNCIL_COMMANDS,
  ...SECTOR_COMMANDS,
};
