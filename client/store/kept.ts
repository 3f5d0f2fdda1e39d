/** The moves not answered yet, kept in the tab so that a refresh loses none. */
import type { CommandType } from '../../shared/protocol/commands.ts';
import type { CommandMessage } from '../../shared/protocol/messages.ts';
import type { Memory } from './storage.ts';

export interface Kept {
  load(): readonly CommandMessage[];
  save(messages: readonly CommandMessage[]): void;
}

/** Only ever asks once: what a one-use link's answer carries would come too late for whoever asked. */
const NOT_KEPT: ReadonlySet<string> = new Set<CommandType>(['seat.link', 'facilitator.invite']);

function isMessage(value: unknown): value is CommandMessage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'type' in value &&
    typeof value.type === 'string' &&
    'payload' in value
  );
}

export function keptIn(memory: Memory, key: string): Kept {
  return {
    load() {
      try {
        const read: unknown = JSON.parse(memory.read(key) ?? '[]');
        return Array.isArray(read) ? read.filter(isMessage) : [];
      } catch {
        return [];
      }
    },
    save(messages) {
      const lasting = messages.filter(({ type }) => !NOT_KEPT.has(type));
      if (lasting.length === 0) memory.forget(key);
      else memory.write(key, JSON.stringify(lasting));
    },
  };
}
