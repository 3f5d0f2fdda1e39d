/** The table of all rules about the whole workshop: it does not compile while a command lacks its rule. */
import type { RoomCommandType } from '../commands.ts';
import { agendaRules } from './agenda.ts';
import { dayRules } from './day.ts';
import { deckRules } from './decks.ts';
import { linkRules } from './links.ts';
import { plenaryRules } from './plenary.ts';
import type { RoomRules } from './room-rule.ts';
import { seatRules } from './seats.ts';
import { showRules } from './show.ts';

export const ROOM_RULES: RoomRules<RoomCommandType> = {
  ...seatRules,
  ...linkRules,
  ...agendaRules,
  ...showRules,
  ...deckRules,
  ...plenaryRules,
  ...dayRules,
};
