/** A paper written by several people at once: one Yjs document, its fields, and whether what was typed here is safe on the server. */
import type { Doc } from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PaperId } from '../../shared/game/ids.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import type { Memory } from '../store/storage.ts';
import type { SharedText } from './area.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Delta } from './splice.ts';
import type { Wire } from './wire.ts';

/** `kept`: not sent, and safe in this browser. `refused`: this browser may not write here any more. */
export type PaperStatus = 'opening' | 'saved' | 'saving' | 'kept' | 'refused';

export interface PaperState {
  readonly status: PaperStatus;
  readonly texts: Readonly<Record<string, string>>;
  /** What stood in the fields when the server asked for a fresh start: to be copied by hand, field by field. */
  readonly rescued: Readonly<Record<string, string>> | undefined;
}

export interface Paper {
  readonly state: StoreApi<PaperState>;
  field(name: string): SharedText;
  /** The person has taken the rescued words. */
  forgetRescued(): void;
  end(): void;
}

interface PaperSetting {
  readonly plan: PaperId;
  readonly fields: readonly string[];
  /** Who writes here; nobody, where it is only read. */
  readonly writer: By | undefined;
  readonly wire: Wire;
  readonly memory: Memory;
  /** Where unsent words are kept in this browser. */
  readonly place: string;
}

const TRY_AGAIN_AFTER = 1000;
/** Marks changes that came from the server, so that they are not sent back. */
const FROM_LINE = 'line';

export async function openPaper({ plan, fields, writer, wire, memory, place }: PaperSetting): Promise<Paper> {
  const Y = await import('yjs');
  const state = createStore<PaperState>(() => ({ status: 'opening', texts: {}, rescued: undefined }));
  const watchers = new Map<string, Set<(delta: Delta) => void>>();
  let unsent: Uint8Array[] = [];
  let opened = false;
  let flying = false;
  let over = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let doc = freshDoc();

  function freshDoc(): Doc {
    const made = new Y.Doc();
    if (writer !== undefined) made.clientID = clientOf(writer, made.clientID);
    made.on('update', (update: Uint8Array, origin: unknown) => {
      state.setState({ texts: textsOf(made) });
      if (origin === FROM_LINE) return;
      unsent.push(update);
      keep();
      if (!wire.isUp) state.setState({ status: 'kept' });
      else if (state.getState().status !== 'opening') state.setState({ status: 'saving' });
      void flush();
    });
    for (const field of fields) {
      made.getText(field).observe((event) => {
        if (event.transaction.local) return;
        for (const changed of watchers.get(field) ?? []) changed(event.delta);
      });
    }
    return made;
  }
  function textsOf(of: Doc): Readonly<Record<string, string>> {
    return Object.fromEntries(fields.map((field) => [field, of.getText(field).toString()]));
  }
  function keep() {
    memory.write(place, toBase64(Y.encodeStateAsUpdate(doc)));
  }
  function later(what: () => void) {
    clearTimeout(retry);
    retry = setTimeout(what, TRY_AGAIN_AFTER);
  }

  /** Tells the server what this browser has, takes what it lacks, and gives what was written meanwhile. */
  async function open() {
    if (over || !wire.isUp) return;
    const opening = doc;
    const answer = await wire.text({ paper: plan, kind: 'open', have: Y.encodeStateVector(doc) });
    if (over || opening !== doc) return;
    if (answer === undefined) {
      later(open);
      return;
    }
    if (!answer.ok) {
      refused(answer.code);
      return;
    }
    if (answer.update) Y.applyUpdate(doc, answer.update, FROM_LINE);
    opened = true;
    if (unsent.length > 0) unsent = [Y.encodeStateAsUpdate(doc, answer.lacks)];
    state.setState({ status: unsent.length > 0 ? 'saving' : 'saved', texts: textsOf(doc) });
    void flush();
  }

  async function flush() {
    if (over || !opened || flying || unsent.length === 0 || !wire.isUp) return;
    flying = true;
    const sending = doc;
    const update = Y.mergeUpdates(unsent);
    unsent = [];
    const answer = await wire.text({ paper: plan, kind: 'update', update });
    flying = false;
    if (over || sending !== doc) return;
    if (answer?.ok) {
      if (unsent.length === 0) {
        memory.forget(place);
        state.setState({ status: 'saved' });
      }
      void flush();
      return;
    }
    unsent.unshift(update);
    if (answer === undefined) {
      if (wire.isUp && opened) void flush();
      else state.setState({ status: 'kept' });
      return;
    }
    refused(answer.code);
  }

  function refused(code: 'reset' | 'not_saved' | 'not_yours') {
    if (code === 'not_saved') {
      state.setState({ status: 'kept' });
      later(opened ? flush : open);
      return;
    }
    const texts = textsOf(doc);
    const rescued = unsent.length > 0 && Object.values(texts).some((text) => text !== '') ? texts : undefined;
    memory.forget(place);
    unsent = [];
    if (code === 'not_yours') {
      state.setState({ status: 'refused', ...(rescued && { rescued }) });
      return;
    }
    const before = doc;
    doc = freshDoc();
    opened = false;
    before.destroy();
    for (const [field, changes] of watchers) {
      const length = texts[field]?.length ?? 0;
      for (const changed of changes) changed([{ delete: length }]);
    }
    state.setState({ status: 'opening', texts: textsOf(doc), ...(rescued && { rescued }) });
    void open();
  }

  const kept = memory.read(place);
  if (kept !== undefined) {
    try {
      // Not marked as from the line, so that it is sent.
      Y.applyUpdate(doc, fromBase64(kept));
    } catch {
      memory.forget(place);
    }
  }
  const stop = [
    wire.on('up', () => void open()),
    wire.on('down', () => {
      opened = false;
      if (unsent.length > 0) state.setState({ status: 'kept' });
    }),
    wire.on('text', ({ paper, update }) => {
      if (paper === plan) Y.applyUpdate(doc, update, FROM_LINE);
    }),
  ];
  void open();

  return {
    state,
    field(name) {
      return {
        read: () => doc.getText(name).toString(),
        splice({ at, removed, inserted }) {
          const text = doc.getText(name);
          doc.transact(() => {
            if (removed > 0) text.delete(at, removed);
            if (inserted !== '') text.insert(at, inserted);
          });
        },
        watch(changed) {
          const changes = watchers.get(name) ?? new Set();
          watchers.set(name, changes.add(changed));
          return () => changes.delete(changed);
        },
      };
    },
    forgetRescued() {
      state.setState({ rescued: undefined });
    },
    end() {
      over = true;
      clearTimeout(retry);
      for (const each of stop) each();
      doc.destroy();
    },
  };
}
