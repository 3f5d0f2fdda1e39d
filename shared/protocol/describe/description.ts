/** What a description of a command says, for the protocol's reference. */
import type { DidType } from '../../game/did.ts';
import type { RefusalCode } from '../../game/refusals.ts';
import { isFrom, STEP_IDS, type StepId } from '../../game/steps.ts';
import type { CommandType } from '../commands.ts';

/** Refusals that any command can get, so no command lists them. */
export const ANY_COMMAND = {
  malformed: 'the message or its payload is not what its schema says',
  unknown_command: 'there is no command of this type',
  too_fast: 'the seat or the workshop sends faster than people act',
  not_saved: 'the store could not write; send the same command with the same id again',
  not_yours: 'the sender may not send this kind of command',
  not_your_table: 'the plan or table is not the sender’s, or a facilitator sends what only people at a table may',
  no_seat: 'the sender’s seat, or the one the command names, was removed or never there',
  closed: 'the workshop is closed; the commands marked so still work',
} as const satisfies Partial<Record<RefusalCode, string>>;

type OwnRefusal = Exclude<RefusalCode, keyof typeof ANY_COMMAND>;

export interface Description {
  /** One sentence: what it does. */
  readonly does: string;
  /** The steps at which it can be accepted: of the table for a table's command, of the room otherwise. */
  readonly steps: 'all' | readonly StepId[];
  /** What it did; one of several if the outcome depends. */
  readonly did: DidType | readonly DidType[];
  /** Besides those that any command can get. */
  readonly refusals: readonly OwnRefusal[];
  /** It is taken even when the workshop is closed. */
  readonly whenClosed?: true;
}

/** The descriptions of one area. */
export type Descriptions<T extends CommandType> = Readonly<Record<T, Description>>;

/** A step and all after it, up to another if one is given. */
export function from(step: StepId, to: StepId = 'debrief'): readonly StepId[] {
  return STEP_IDS.filter((each) => isFrom(each, step) && isFrom(to, each));
}

/** What keeps a plan from being changed: the step, another plan the table works on, or its tender or bid being out. */
export const PLAN_CLOSED = ['not_now', 'moved_on', 'tender_out', 'bid_out'] as const satisfies readonly OwnRefusal[];
