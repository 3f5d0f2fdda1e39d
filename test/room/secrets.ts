/** Listening for secrets: every byte a device hears is searched for what its reader may not know yet, and for what it should. */
import { expect } from 'vitest';
import type { Guest } from './guest.ts';
import type { Room } from './room.ts';

export type Reader = 'facilitator' | 'table facilitator' | 'first table' | 'second table' | 'screen';

export interface Device {
  readonly reader: Reader;
  readonly name: string;
  readonly heard: () => string;
}

export interface Secret {
  readonly name: string;
  readonly text: string;
  /** From which act on each reader may know it, and is told it. Nobody else ever is. */
  readonly from: Readonly<Partial<Record<Reader, number>>>;
  /** The device it was typed on, which is not told its own words again, or not before an act. */
  readonly typedOn?: number;
  readonly toldBackAt?: number;
}

/** What was heard as text, with the binary parts that long-polling carries as base64 taken out of their wrapping. */
export function readable(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const wrapped = [...text.matchAll(/b([A-Za-z0-9+/]{8,}={0,2})/g)].map(([, inner = '']) =>
    Buffer.from(inner, 'base64').toString('latin1'),
  );
  return `${text}\n${wrapped.join('\n')}`;
}

/** Every secret that is told too soon or to the wrong reader, and every one that is not told when it should be. */
export function wrongs(devices: readonly Device[], secrets: readonly Secret[], act: number): string[] {
  return devices.flatMap(({ reader, name, heard }, device) => {
    const text = heard();
    return secrets.flatMap((secret) => {
      const from = secret.from[reader];
      const ownWords = device === secret.typedOn && act < (secret.toldBackAt ?? Number.POSITIVE_INFINITY);
      const may = from !== undefined && act >= from && !ownWords;
      const told = text.includes(secret.text);
      if (told === may) return [];
      return [`${name} ${told ? 'was told' : 'was not told'} ${secret.name} at act ${act}`];
    });
  });
}

/** Asks at an act whether everybody has been told what they may know, and nobody more, once all that came before has been heard. */
export function hearing(
  { facilitator, everybody }: Room,
  devices: readonly Device[],
  secrets: readonly Secret[],
  others: readonly Guest[] = [],
): (act: number) => Promise<void> {
  let said = 0;
  return async (act) => {
    // What is said to the whole room comes after it on every line.
    const text = `Heard ${++said}`;
    await facilitator.done({ type: 'announce', payload: { text, lookUp: false } });
    await Promise.all(
      [...everybody, ...others].map((each) =>
        each.until(text, ({ confirmed }) => confirmed?.room.announcement?.text === text),
      ),
    );
    expect(wrongs(devices, secrets, act)).toEqual([]);
  };
}

/** Resolves once a connection has left long-polling. */
export async function upgraded({ line }: Guest): Promise<void> {
  const { engine } = line.socket.io;
  if (engine.transport.name === 'websocket') return;
  await new Promise<void>((resolve) => engine.once('upgrade', () => resolve()));
}

/** Opens a paper as the console does when a facilitator looks in on a table. */
export async function looksIn(facilitator: Guest, paper: string): Promise<void> {
  const answer = await facilitator.line.text({ paper, kind: 'open', have: new Uint8Array([0]) });
  expect(answer).toMatchObject({ ok: true });
}
