/** A connection for tests: the test is the server, and says when the line goes up and down. */
import type { Answer, Attention, CommandMessage, TextAnswer, TextRequest } from '../../shared/protocol/messages.ts';
import type { Wire, WireEvents } from './wire.ts';

interface Asked<Message, Reply> {
  readonly message: Message;
  readonly answer: (reply: Reply | undefined) => void;
}

export class WireDouble implements Wire {
  isUp = false;
  transport = undefined;
  readonly commands: Asked<CommandMessage, Answer>[] = [];
  readonly texts: Asked<TextRequest, TextAnswer>[] = [];
  readonly attentions: (Attention | undefined)[] = [];
  resyncs = 0;
  serverTime = 0;
  readonly #listeners = new Map<string, Set<unknown>>();

  on<E extends keyof WireEvents>(event: E, listener: WireEvents[E]) {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  say<E extends keyof WireEvents>(event: E, ...told: Parameters<WireEvents[E]>) {
    if (event === 'up') this.isUp = true;
    if (event === 'down') this.isUp = false;
    for (const listener of this.#listeners.get(event) ?? []) {
      if (typeof listener === 'function') listener(...told);
    }
  }
  /** The line breaks: whatever was asked is never answered. */
  async breakOff() {
    this.isUp = false;
    for (const { answer } of [...this.commands, ...this.texts]) answer(undefined);
    this.say('down');
    await settled();
  }

  command(message: CommandMessage) {
    return new Promise<Answer | undefined>((answer) => this.commands.push({ message, answer }));
  }
  text(message: TextRequest) {
    return new Promise<TextAnswer | undefined>((answer) => this.texts.push({ message, answer }));
  }
  presence(attention: Attention | undefined) {
    this.attentions.push(attention);
  }
  resync() {
    this.resyncs++;
  }
  async time() {
    return this.serverTime;
  }
  reopen() {}
  end() {}
}

/** Lets everything that waits on answered promises run. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
