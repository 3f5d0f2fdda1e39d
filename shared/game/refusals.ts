/** Every way a command can be refused: a code for programs and a plain sentence for people. */

export const SENTENCES = {
  malformed: 'This message could not be read. Open the page again, then try once more.',
  unknown_command: 'This page asked for something the game does not know. Open the page again.',
  not_yours: 'Only a facilitator can do that.',
  not_your_table: 'That belongs to another table.',
  not_your_seat: 'That seat belongs to somebody else.',
  no_seat: 'Your seat is not here any more. Ask the facilitator.',
  closed: 'The workshop is closed. You can read everything, but not change it.',
  not_now: 'The room is not at a step where that can be done.',
  moved_on: 'The table has moved on from that. What you typed is kept here.',
  already_so: 'That is already so.',
  gone: 'Somebody took that away a moment ago.',
  too_many: 'There is room for {most}. Take one away first.',
  choosing_closed: 'Choosing is closed. Guess the total, then turn the cards.',
  choose_first: 'Place at least one organisation first.',
  guess_first: 'Write down your guess first, then turn the cards.',
  guess_closed: 'The cards are turned, so the guess stands.',
  turned_already: 'These cards are turned. A facilitator can start the reveal again.',
  last_service: 'Keep at least one service, or take the card off the board.',
  no_such_group: 'There is no such table.',
  group_full: '{name} is full. Choose another table.',
  workshop_full: 'Every table is full. Ask the facilitator.',
  lobby_locked: 'The facilitator has closed the door for now. Ask them to open it.',
  group_not_empty: 'People sit at {name}. Move them first.',
  before_start_only: 'That can only be changed in the lobby.',
  whole_room: 'That step is for the whole room. Move everybody together.',
  other_stage: 'A table can only be moved inside its stage.',
  not_in_pack: 'This pack has no such step.',
  link_used: 'This link was used already, or is too old. Ask for a new one.',
  record_unfit: 'This record does not fit together, so nothing was opened. Use the file as it was saved.',
  last_facilitator: 'A workshop keeps at least one facilitator.',
  undo_gone: 'That is too long ago to undo.',
  undo_never: 'That cannot be undone.',
  undo_visit: 'The table has changed step since, so that cannot be undone.',
  undo_later: 'Something later builds on it: {later}. Undo that first.',
  not_saved: 'This could not be saved just now. It is kept here; try again in a moment.',
  too_fast: 'That is faster than people act. Wait a second, then go on.',
} as const;

export type RefusalCode = keyof typeof SENTENCES;

export interface Refusal {
  readonly code: RefusalCode;
  /** For people. */
  readonly message: string;
}

/** The names in braces of a sentence. */
type Slots<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
type Details<C extends RefusalCode> = [Slots<(typeof SENTENCES)[C]>] extends [never]
  ? []
  : [Readonly<Record<Slots<(typeof SENTENCES)[C]>, string | number>>];

/** The refusal for a code, with the names in braces filled in. */
export function refuse<C extends RefusalCode>(code: C, ...details: Details<C>): Refusal {
  const values: Readonly<Record<string, string | number>> = details[0] ?? {};
  return { code, message: SENTENCES[code].replace(/{(\w+)}/g, (_, name: string) => String(values[name])) };
}

export const REFUSAL_CODES = Object.keys(SENTENCES);
