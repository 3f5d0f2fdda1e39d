/** One day of a run: its state and log, what everybody was told of it, and what is wrong with that. */
import { isDeepStrictEqual } from 'node:util';
import { freeze } from 'immer';
import { audiencesOf, groupOf } from '../../shared/game/audience.ts';
import { isTableCommand } from '../../shared/game/commands.ts';
import { applyViewPatches, diff } from '../../shared/game/diff.ts';
import type { Context, Decision, Entry } from '../../shared/game/entry.ts';
import { SHAPE } from '../../shared/game/migrate.ts';
import type { Projector } from '../../shared/game/project.ts';
import type { Workshop } from '../../shared/game/state.ts';
import type { StepId } from '../../shared/game/steps.ts';
import type { Audience, View } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import type { Game } from './game.ts';
import type { Sending } from './scene.ts';
import { newStory, type Story, watch } from './story.ts';

/** Whether others may see the fruit of what a table does: secrecy asks which. In the debrief plans are side by side. */
const REACHES: readonly string[] = ['tender.publish', 'question.answer', 'bid.submit', 'award.decide'];

function reachesOthers({ command, did }: Entry): boolean {
  // A card that changes a bid hands it in anew, before the eyes of the room if it is presented.
  const rebid = (did.type === 'cardAnswered' || did.type === 'cardReopened') && did.bid !== undefined;
  return rebid || REACHES.includes(command.type);
}

export interface Day {
  state: Workshop | undefined;
  readonly states: (Workshop | undefined)[];
  readonly log: Entry[];
  readonly projector: Projector;
  story: Story;
  readonly held: Map<Audience, View>;
  readonly shown: Map<Audience, View>;
  now: number;
  /** The step the room is at, and since which command. */
  step: StepId;
  arrived: number;
}

export function newDay(projector: Projector): Day {
  return {
    state: undefined,
    states: [],
    log: [],
    projector,
    story: newStory(),
    held: new Map(),
    shown: new Map(),
    now: 1_700_000_000_000,
    step: 'lobby',
    arrived: 0,
  };
}

export function wire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

export function keep(
  day: Day,
  { by, command }: Sending,
  decision: Decision & { ok: true },
  { seq, now }: Context,
): Entry {
  const { state, did, group, patches, inverse } = decision;
  const entry: Entry = {
    seq,
    at: now,
    by,
    id: `c${seq}`,
    command,
    did,
    ...(group === undefined ? {} : { group }),
    patches,
    ...(inverse === undefined ? {} : { inverse }),
    shape: SHAPE,
  };
  day.states.push(day.state);
  day.log.push(entry);
  // A rule that changed the state it was given would now throw.
  day.state = freeze(state, true);
  watch(day.story, entry, state);
  return entry;
}

/** Sends everybody the difference, and checks that a table's doings go to nobody else. */
export function tell(day: Day, entry: Entry, before: Workshop | undefined): string | undefined {
  const { state, projector, held, shown } = day;
  if (state === undefined) return undefined;
  const own = isTableCommand(entry.command) || entry.command.type === 'undo';
  for (const audience of audiencesOf(state)) {
    const view = projector.view(state, audience);
    const old = shown.get(audience);
    const mine = held.get(audience);
    shown.set(audience, view);
    if (old === undefined || mine === undefined || before === undefined) {
      held.set(audience, wire(view));
      continue;
    }
    const patches = diff(old, view);
    const did = projector.did(state, entry, audience);
    held.set(audience, applyViewPatches(mine, wire(patches)));
    const entitled = audience === 'facilitator' || groupOf(audience) === entry.group;
    const board = audience === 'public' && state.spotlight !== undefined;
    const reaches = reachesOthers(entry) || state.step === 'debrief';
    if (own && !entitled && !board && ((patches.length > 0 && !reaches) || did !== undefined))
      return `${audience} is told of ${entry.did.type} at ${entry.group}`;
  }
  for (const audience of [...shown.keys()])
    if (!audiencesOf(state).includes(audience)) {
      shown.delete(audience);
      held.delete(audience);
    }
  return undefined;
}

/** What everybody holds, patch by patch, is what they would be given anew. */
export function viewsWrong(game: Game, { held }: Day, state: Workshop, pack: Pack): string | undefined {
  const fresh = game.createProjector(pack);
  for (const [audience, view] of held)
    if (!isDeepStrictEqual(view, wire(fresh.view(state, audience)))) return `${audience} holds something else`;
  return undefined;
}
