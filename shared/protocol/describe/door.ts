/** Descriptions of what only the server’s own door sends. */
import type { Descriptions } from './description.ts';

type Described = 'workshop.open' | 'workshop.restore' | 'seat.take' | 'link.use';

export const DOOR_COMMANDS: Descriptions<Described> = {
  'workshop.open': {
    does: 'Opens the workshop: the first entry of its log.',
    steps: [],
    did: 'workshopOpened',
    refusals: ['already_so'],
  },
  'workshop.restore': {
    does: 'Opens a new workshop from a saved record: the first entry of its log.',
    steps: [],
    did: 'workshopRestored',
    refusals: ['already_so', 'record_unfit'],
  },
  'seat.take': {
    does: 'Somebody joins, or a table’s own screen. Without a group they sit at the smallest table.',
    steps: 'all',
    did: 'seatTaken',
    refusals: ['lobby_locked', 'no_such_group', 'group_full', 'workshop_full'],
  },
  'link.use': {
    does: 'A one-use link lets another device or a new facilitator in.',
    steps: 'all',
    did: 'linkUsed',
    refusals: ['link_used'],
    whenClosed: true,
  },
};
