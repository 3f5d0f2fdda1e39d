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
  tender_out: 'The tender is published. A facilitator can give it back to you.',
  bid_out: 'The bid is submitted. Take it back to change it.',
  told_already: 'It has told you something, and that cannot be unheard. It stays bought.',
  option_in_use: 'Something it brought is in use on your plan. Take that off first.',
  answered_already: 'Your answer is recorded. Reopen the card to change it.',
  pass_council_only: 'There is nobody to pass it on to now. Act, or accept the risk.',
  not_eased: 'Nothing bought earlier opens that way.',
  no_card: 'No card in that deck fits any table now.',
  reveal_first: 'Turn the cards first. Then there is a price.',
  over_budget:
    'The plan is £{pounds} a year over budget. Take something off, or ask the facilitator to publish it as it is.',
  price_too_high:
    'There is £{most} a year to offer at most. Lower the price, or ask the facilitator to publish it as it is.',
  weights_not_100: 'The weights are whole numbers that add up to 100.',
  own_tender: 'That is your own tender. Other tables ask, and you answer.',
  model_first: 'Say first how the sector bids.',
  lead_first: 'Say first who leads.',
  price_first: 'Write the price first.',
  not_bid_ready: '{name} is not ready to bid alone or lead. Choose another way, or another lead.',
  not_together: 'That needs a consortium or a lead with subcontractors.',
  merge_two: 'Merging takes at least two organisations.',
  not_in_plan: 'That organisation is not in the plan.',
  difference_first: 'Say first what would be different for the person, and by when.',
  screen_scores: 'The table’s screen has no score of its own. Choose whose turn it is first.',
  scores_turned: 'The scores are turned over.',
  turn_first: 'Turn the scores over first.',
  scores_first: 'Nobody has scored yet.',
  by_rule: 'The tender says how the price is scored. Nobody scores it by hand.',
  agree_first: 'Agree one score for each criterion first.',
  award_stands: 'The award is decided.',
  no_break: 'There is no break to take now.',
  record_unfit: 'This record does not fit together, so nothing was opened. Use the file as it was saved.',
  last_facilitator: 'A workshop keeps at least one facilitator.',
  undo_gone: 'That is too long ago to undo.',
  undo_never: 'That cannot be undone.',
  undo_visit: 'The table has changed step since, so that cannot be undone.',
  undo_done: 'That was undone already.',
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

/** A number as people write it, with commas: "54,100". */
function withCommas(value: string | number | undefined): string {
  const written = String(value);
  return typeof value === 'number' ? written.replace(/\B(?=(\d{3})+$)/g, ',') : written;
}

/** The refusal for a code, with the names in braces filled in. */
export function refuse<C extends RefusalCode>(code: C, ...details: Details<C>): Refusal {
  const values: Readonly<Record<string, string | number>> = details[0] ?? {};
  return { code, message: SENTENCES[code].replace(/{(\w+)}/g, (_, name: string) => withCommas(values[name])) };
}

export const REFUSAL_CODES = Object.keys(SENTENCES);
