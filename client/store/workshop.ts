/** The workshop as this browser knows it: what is confirmed, what it has asked for, and how the line is. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyViewPatches } from '../../shared/game/diff.ts';
import type { SeatId } from '../../shared/game/ids.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import type { Mine, View } from '../../shared/game/views.ts';
import type { Command } from '../../shared/protocol/commands.ts';
import type {
  Answer,
  Attention,
  CloseReason,
  CommandMessage,
  Patch,
  Recent,
  SeatPresence,
  Snapshot,
  You,
} from '../../shared/protocol/messages.ts';
import { freshId } from '../connection/ids.ts';
import type { Transport, Wire } from '../connection/wire.ts';
import type { Kept } from './kept.ts';
import { predict } from './prediction.ts';

export type Status =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live'; readonly transport: Transport | undefined }
  /** `since` is in milliseconds on this device's clock. */
  | { readonly kind: 'reconnecting'; readonly since: number }
  | { readonly kind: 'closed'; readonly reason: CloseReason };

/** A command that was refused, kept until the person has read why. */
export interface Refused extends Refusal {
  readonly id: string;
  readonly command: CommandMessage;
}

interface Pending {
  readonly message: CommandMessage;
  /** Absent on what was kept over a reload: it is sent, and shown once it is confirmed. */
  readonly command?: Command;
}

export interface WorkshopState {
  readonly status: Status;
  /** What to show: the confirmed view with this person's pending moves made. */
  readonly view: View | undefined;
  readonly confirmed: View | undefined;
  readonly seq: number | undefined;
  readonly you: You | undefined;
  /** The latest things done that this audience may know, oldest first. */
  readonly recent: readonly Recent[];
  /** What this seat alone may see: its own scores. */
  readonly mine: Mine;
  readonly presence: Readonly<Record<SeatId, SeatPresence>>;
  readonly pending: readonly Pending[];
  readonly refused: readonly Refused[];
  /** True while the server answers that it cannot save: what was done is kept and sent again. */
  readonly unsaved: boolean;
  /** Server clock minus this device's clock, in milliseconds. */
  readonly offset: number;
}

interface SendOptions {
  /** Where a refusal is said: `here` leaves it to whoever sent the command. */
  readonly refusal?: 'bar' | 'here';
}

export interface Workshop {
  readonly state: StoreApi<WorkshopState>;
  readonly wire: Wire;
  /** Resolves once the server has answered, however long the line is down. */
  send(command: Command, options?: SendOptions): Promise<Answer>;
  /** Tells the table where this person's attention is. */
  attend(attention: Attention | undefined): void;
  dismiss(refused: string): void;
  end(): void;
}

interface Setting {
  readonly wire: Wire;
  readonly kept: Kept;
  /** This device's clock, in milliseconds. */
  readonly now: () => number;
}

const RECENT_AT_MOST = 200;
const TRY_AGAIN_AFTER = 1000;
const ASK_TIME_EVERY = 60_000;
const TELL_ATTENTION_EVERY = 150;

const nobody: WorkshopState['presence'] = {};
const nothing: Mine = { scores: {} };

export function openWorkshop({ wire, kept, now }: Setting): Workshop {
  const state = createStore<WorkshopState>(() => ({
    status: { kind: 'connecting' },
    view: undefined,
    confirmed: undefined,
    seq: undefined,
    you: undefined,
    recent: [],
    mine: nothing,
    presence: nobody,
    pending: kept.load().map((message) => ({ message })),
    refused: [],
    unsaved: false,
    offset: 0,
  }));
  const waiting = new Map<string, (answer: Answer) => void>();
  const quiet = new Set<string>();
  let flying = new Set<string>();
  let attention: Attention | undefined;
  let attending: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<WorkshopState>) => {
    const next = { ...state.getState(), ...change };
    if ('confirmed' in change || 'pending' in change) next.view = viewOf(next);
    state.setState(next, true);
  };
  const setPending = (pending: readonly Pending[], more: Partial<WorkshopState> = {}) => {
    kept.save(pending.map(({ message }) => message));
    set({ ...more, pending });
  };

  const transmit = async ({ message }: Pending) => {
    const flight = flying;
    if (flight.has(message.id)) return;
    flight.add(message.id);
    const answer = await wire.command(message);
    if (flight !== flying) return;
    flight.delete(message.id);
    if (answer !== undefined) settle(message, answer);
    else if (wire.isUp) transmitAll();
  };
  const transmitAll = () => {
    if (wire.isUp) for (const each of state.getState().pending) void transmit(each);
  };
  const settle = (message: CommandMessage, answer: Answer) => {
    if (!answer.ok && (answer.code === 'not_saved' || answer.code === 'too_fast')) {
      set({ unsaved: answer.code === 'not_saved' });
      clearTimeout(retry);
      retry = setTimeout(transmitAll, TRY_AGAIN_AFTER);
      return;
    }
    const { pending, refused } = state.getState();
    const elsewhere = quiet.delete(message.id);
    const said = !answer.ok && !elsewhere;
    setPending(
      pending.filter((each) => each.message.id !== message.id),
      {
        unsaved: false,
        ...(said && {
          refused: [
            ...withoutRepeats(refused, answer.message),
            { id: message.id, command: message, code: answer.code, message: answer.message },
          ],
        }),
      },
    );
    waiting.get(message.id)?.(answer);
    waiting.delete(message.id);
  };

  const askTime = async () => {
    const before = now();
    const serverTime = await wire.time();
    if (serverTime !== undefined) set({ offset: serverTime - (before + now()) / 2 });
  };
  const clock = setInterval(askTime, ASK_TIME_EVERY);

  const onSnapshot = ({ seq, view, you, mine = nothing, recent, serverTime }: Snapshot) => {
    const { offset } = state.getState();
    set({
      status: { kind: 'live', transport: wire.transport },
      confirmed: view,
      seq,
      you,
      mine,
      recent,
      offset: offset === 0 ? serverTime - now() : offset,
    });
  };
  const onPatch = ({ from, seq, by, did, patches }: Patch) => {
    const { confirmed, seq: have, recent, offset } = state.getState();
    if (confirmed === undefined || have === undefined || seq <= have) return;
    if (from !== have) {
      wire.resync();
      return;
    }
    set({
      seq,
      confirmed: patches.length === 0 ? confirmed : applyViewPatches(confirmed, patches),
      ...(did && by && { recent: [...recent, { seq, at: now() + offset, by, did }].slice(-RECENT_AT_MOST) }),
    });
  };

  const stop = [
    wire.on('up', () => {
      flying = new Set();
      const live = state.getState().confirmed !== undefined;
      set({ presence: nobody, status: live ? { kind: 'live', transport: wire.transport } : { kind: 'connecting' } });
      transmitAll();
      void askTime();
      if (attention !== undefined) wire.presence(attention);
    }),
    wire.on('down', () => {
      flying = new Set();
      if (state.getState().status.kind === 'live') set({ status: { kind: 'reconnecting', since: now() } });
    }),
    wire.on('closed', (reason) => set({ status: { kind: 'closed', reason } })),
    wire.on('snapshot', onSnapshot),
    wire.on('patch', onPatch),
    wire.on('mine', (mine) => set({ mine })),
    wire.on('presence', ({ seats }) => set({ presence: { ...state.getState().presence, ...seats } })),
  ];

  return {
    state,
    wire,
    send(command, { refusal = 'bar' } = {}) {
      const pending: Pending = { message: { id: freshId(), ...command }, command };
      if (refusal === 'here') quiet.add(pending.message.id);
      const answered = new Promise<Answer>((resolve) => waiting.set(pending.message.id, resolve));
      setPending([...state.getState().pending, pending]);
      if (wire.isUp) void transmit(pending);
      return answered;
    },
    attend(next) {
      if (next?.kind === attention?.kind && next?.what === attention?.what && next?.caret === attention?.caret) return;
      attention = next;
      // Carets move with every key; the table needs to know only now and then.
      attending ??= setTimeout(() => {
        attending = undefined;
        wire.presence(attention);
      }, TELL_ATTENTION_EVERY);
    },
    dismiss(id) {
      set({ refused: state.getState().refused.filter((each) => each.id !== id) });
    },
    end() {
      clearInterval(clock);
      clearTimeout(retry);
      clearTimeout(attending);
      for (const each of stop) each();
      wire.end();
    },
  };
}

/** The same sentence once is enough; what somebody typed stays until they let it go. */
function withoutRepeats(refused: readonly Refused[], said: string): readonly Refused[] {
  const holdsWords = ({ command: { payload } }: Refused) =>
    typeof payload === 'object' && payload !== null && 'text' in payload;
  return refused.filter((each) => each.message !== said || holdsWords(each));
}

function viewOf({ confirmed, pending, you, seq = 0 }: WorkshopState): View | undefined {
  if (confirmed === undefined) return undefined;
  return predict(
    { confirmed, you, seq },
    pending.flatMap(({ command }) => command ?? []),
  );
}
