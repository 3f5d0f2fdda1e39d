/** Who sends what in a run: automatic players, facilitators, newcomers at the door, and people who try what they may not. */
import { COMMANDS, type TableCommand } from '../../shared/game/commands.ts';
import { type BidId, type GroupId, makeId, type SeatId } from '../../shared/game/ids.ts';
import { may } from '../../shared/game/may.ts';
import type { Panel } from '../../shared/game/papers.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Seat, Workshop } from '../../shared/game/state.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import { commandOf } from '../../shared/game/testing/a-workshop.ts';
import type { GroupView } from '../../shared/game/views.ts';
import { oneOf } from '../../shared/players/ideas/pick.ts';
import { ideasFor } from '../../shared/players/ideas.ts';
import { chooseCommand } from '../../shared/players/player.ts';
import type { Command, CommandType } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { finishing } from './finishing.ts';
import { payloadFor } from './payloads.ts';
import type { Scene, Sending } from './scene.ts';

const TYPES = keysOf<CommandType, unknown>(COMMANDS);

const seatsIn = (state: Workshop) => entriesOf<SeatId, Seat>(state.seats).filter(([, seat]) => !seat.removed);

/** The next command of a run. */
export function nextSending(scene: Scene): Sending {
  const { state, chance } = scene;
  const seated = oneOf(seatsIn(state), chance);
  const what = chance();
  if (seated === undefined || what < 0.05) return atTheDoor(scene);
  const [seat, { group }] = seated;
  const wished = what > 0.9 ? wish(scene) : undefined;
  if (wished) return wished;
  const spoken = SPOKEN.includes(state.step) ? 0.22 : 0.09;
  if (what < spoken) return { by: seat, command: ofPerson(scene, seat) };
  if (what < spoken + 0.04) return { by: seat, command: takingBack(scene, group) };
  // Before the needs step there is little to do at a table, so the day goes on.
  const led = state.step === 'assessment' ? 0.28 : isFrom(state.step, 'needs') ? 0.31 : 0.8;
  if (what < led) return byFacilitator(scene);
  if (what < 0.35) return byAnybody(scene);
  const view = scene.view(`group:${group}`);
  if (view.audience !== 'group') return byFacilitator(scene);
  const useful = what < (state.step === 'assessment' ? 0.85 : 0.58) ? finishing(view, seat) : undefined;
  const command = useful ?? (what < 0.9 ? rareIdea(view, seat, scene) : chooseCommand(view, seat, chance));
  // A hand up or a nod is always possible, and would drown the rest where a table has little else to do.
  const nod = command?.type === 'ready.set' || command?.type === 'help.ask';
  return command === undefined || (nod && chance() < 0.85) ? byFacilitator(scene) : { by: seat, command };
}

const ONCE: readonly CommandType[] = ['workshop.open', 'workshop.restore', 'workshop.close'];

/** One of the commands that were accepted least, if somebody can send it now. */
function wish(scene: Scene): Sending | undefined {
  const { state, chance, accepted, takes } = scene;
  if (takes === undefined) return undefined;
  const times = (type: CommandType) => accepted?.get(type) ?? 0;
  const rare = TYPES.filter((type) => !ONCE.includes(type)).sort((a, b) => times(a) - times(b));
  const seats = seatsIn(state);
  const [lead] = entriesOf(state.facilitators).find(([, { kind }]) => kind === 'lead' || kind === 'second') ?? [];
  for (const type of rare.slice(0, 8)) {
    const { who } = COMMANDS[type];
    for (let i = 0; i < 4; i++) {
      const [seat, { group }] = oneOf(seats, chance) ?? [undefined, { group: undefined }];
      const view = group && scene.view(`group:${group}`);
      const idea =
        seat && view && view.audience === 'group' && who.startsWith('table')
          ? ideasFor(view, seat, chance).find((each) => each.type === type)
          : commandOf(type, payloadFor(type, scene));
      const by = who === 'door' ? who : who === 'facilitator' || who === 'remote' ? lead : seat;
      if (idea && by && takes({ by, command: idea })) return { by, command: idea };
    }
  }
  return undefined;
}

function rarest<T>(items: readonly T[], typeOf: (item: T) => string, { accepted }: Scene): T | undefined {
  const times = (item: T) => accepted?.get(typeOf(item)) ?? 0;
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || times(item) < times(best) ? item : best),
    undefined,
  );
}

/** Of all that somebody at a table could do, what was done least. */
function rareIdea(view: GroupView, seat: SeatId, scene: Scene): TableCommand | undefined {
  const allowed = may(view.table, view.catalogue, seat);
  const ideas = ideasFor(view, seat, scene.chance).filter((idea) => allowed(idea) === undefined);
  // What is taken off at once can never be put in another order.
  const kept = scene.chance() < 0.97 ? ideas.filter(({ type }) => !type.endsWith('.remove')) : ideas;
  return rarest(kept, ({ type }) => type, scene);
}

/** One of a few picked by chance: that which was done least. */
function rareOf<T extends string>(types: readonly T[], scene: Scene): T | undefined {
  const few = [1, 2, 3].flatMap(() => oneOf(types, scene.chance) ?? []);
  return rarest(few, (type) => type, scene);
}

function atTheDoor(scene: Scene): Sending {
  const { state, chance } = scene;
  const link = oneOf(keysOf(state.links), chance);
  const type: CommandType = link !== undefined && chance() < 0.5 ? 'link.use' : 'seat.take';
  return { by: 'door', command: commandOf(type, payloadFor(type, scene)) };
}

const OWN = ['seat.rename', 'seat.move', 'seat.link', 'group.rename', 'plan.guess', 'scribe.name'] as const;
const AT_TENDERS = ['question.ask', 'tender.present', 'question.answer'] as const;
const AT_ASSESSMENT = ['bid.present', 'bid.answer'] as const;
const AT_DEBRIEF = ['feedback.add', 'pledge.add'] as const;

/** What people do about their own seat and table, and in plenary steps about the papers of all. */
function ofPerson(scene: Scene, seat: SeatId): Command {
  const { state, chance } = scene;
  const group = state.seats[seat]?.group;
  const table = group && state.groups[group]?.table;
  const { step } = state;
  const plenary: readonly CommandType[] =
    step === 'tenders' ? AT_TENDERS : step === 'assessment' ? AT_ASSESSMENT : step === 'debrief' ? AT_DEBRIEF : [];
  const type = rareOf(plenary.length > 0 && chance() < 0.8 ? plenary : OWN, scene) ?? 'seat.rename';
  const own = type === 'group.rename' || type === 'scribe.name' ? { group } : type === 'plan.guess' ? {} : { seat };
  const payload = { ...payloadFor(type, scene), ...(type.startsWith('seat.') || 'group' in own ? own : {}) };
  if (table === undefined) return commandOf(type, payload);
  if (type === 'plan.guess') return commandOf(type, { ...payload, plan: table.current });
  if (type === 'bid.present') return commandOf(type, { bid: oneOf(keysOf(table.bids), chance) });
  if (type === 'tender.present') return commandOf(type, { tender: oneOf(keysOf(table.tenders), chance) });
  const [tender] = keysOf(table.tenders);
  const question = oneOf(keysOf(tender ? (table.tenders[tender]?.questions ?? {}) : {}), chance);
  const others = entriesOf<GroupId, Group>(state.groups).filter(([id]) => id !== group);
  const asks = oneOf(
    others.flatMap(([, each]) => keysOf(each.table.tenders)),
    chance,
  );
  if (type === 'question.ask' && asks) return commandOf(type, { ...payload, tender: asks });
  if (type === 'question.answer' && question) return commandOf(type, { ...payload, tender, question });
  if (type !== 'bid.answer') return commandOf(type, payload);
  const asked = entriesOf<BidId, Panel>(table.panels).flatMap(([bid, { from }]) =>
    keysOf(state.groups[from]?.table.bids[bid]?.asks ?? {}).map((ask) => ({ bid, ask })),
  );
  return commandOf(type, { ...payload, ...oneOf(asked, chance) });
}

function takingBack({ log, chance }: Scene, group: GroupId): Command {
  const own = log.slice(-40).filter((entry) => entry.group === group);
  const entry = oneOf(own.slice(-5), chance)?.seq ?? 1;
  return commandOf('undo', { entry });
}

function byFacilitator(scene: Scene): Sending {
  const { state, chance } = scene;
  const facilitators = entriesOf(state.facilitators);
  const able = facilitators.filter(([, { kind }]) => kind !== 'remote');
  const [by] = oneOf(chance() < 0.9 ? able : facilitators, chance) ?? [];
  const runs = TYPES.filter((type) => ['facilitator', 'remote', 'seat'].includes(COMMANDS[type].who));
  const usual = runs.filter((type) => type !== 'workshop.close');
  const type = weighted(scene, chance()) ?? rareOf(usual, scene) ?? 'step.go';
  return { by: by ?? 'door', command: commandOf(type, payloadFor(type, scene)) };
}

/** Plenary steps in which there is much to say. */
const SPOKEN: readonly StepId[] = ['tenders', 'assessment', 'debrief'];

/** What a day needs more often than chance would give it. */
function weighted({ state }: Scene, what: number): CommandType | undefined {
  const cards = state.step === 'challenges' || state.step === 'shocks';
  if (state.onBreak && what < 0.2) return 'break.end';
  if (what < 0.03) return 'step.go';
  if (what < 0.26) return state.step === 'reveal' ? 'plan.reveal' : cards ? 'challenge.draw' : undefined;
  if (what < 0.34) return cards ? 'challenge.draw' : isFrom(state.step, 'bid') && what < 0.3 ? 'bid.return' : undefined;
  if (what < 0.44) return keysOf(state.facilitators).length > 1 ? 'facilitator.remove' : undefined;
  if (what < 0.48) return 'facilitator.invite';
  if (what < 0.49) return 'clock.start';
  if (isFrom(state.step, 'needs')) return what < 0.51 ? 'spotlight.set' : undefined;
  return oneOf(LOBBY, () => (what - 0.49) / 0.51);
}

/** Only before the tables meet their people. */
const LOBBY = ['seats.shuffle', 'slide.go', 'settings.change'] as const;

/** Anybody, somebody removed and nobody at all, wanting anything with anybody's things. */
function byAnybody(scene: Scene): Sending {
  const { state, chance } = scene;
  const senders: readonly By[] = [
    ...keysOf<SeatId, unknown>(state.seats),
    ...keysOf(state.facilitators),
    'door',
    makeId<SeatId>('s99999'),
  ];
  const type =
    oneOf(
      TYPES.filter((each) => each !== 'workshop.close' && each !== 'workshop.restore'),
      chance,
    ) ?? 'undo';
  return { by: oneOf(senders, chance) ?? 'door', command: commandOf(type, payloadFor(type, scene)) };
}
