/** What lies between a device and the server: a TCP relay that keeps every byte, and can lose upgrades or go silent. */
import { createServer, connect as open, type Socket } from 'node:net';

export interface Tap {
  /** The address to use instead of the server's. */
  readonly url: string;
  /** Every byte that came from the server, connection after connection. */
  readonly heard: () => Buffer;
  /** Every byte that went to the server. */
  readonly said: () => Buffer;
  /** From now on nothing is relayed, and neither side is told. */
  readonly freeze: () => void;
  /** Relays again; the connections of before are dead, as after a night in a bag. */
  readonly thaw: () => void;
  readonly close: () => Promise<void>;
}

interface TapOptions {
  /** A proxy of the kind that takes the request for a WebSocket and never answers. */
  readonly swallowUpgrades?: boolean;
}

interface Relay {
  readonly near: Socket;
  readonly far: Socket;
  readonly heard: Buffer[];
  readonly said: Buffer[];
}

const UPGRADE = /\r\nupgrade: *websocket/i;

export async function openTap(server: string, { swallowUpgrades = false }: TapOptions = {}): Promise<Tap> {
  const { hostname, port } = new URL(server);
  const relays: Relay[] = [];
  let frozen = false;

  const door = createServer((near) => {
    const far = open(Number(port), hostname);
    const relay: Relay = { near, far, heard: [], said: [] };
    relays.push(relay);
    let swallowed = false;
    near.on('data', (bytes) => {
      if (frozen) return;
      relay.said.push(bytes);
      swallowed ||= swallowUpgrades && UPGRADE.test(bytes.toString('latin1'));
      if (!swallowed) far.write(bytes);
    });
    far.on('data', (bytes) => {
      if (frozen) return;
      relay.heard.push(bytes);
      near.write(bytes);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
    // A side that goes away is what is being tried out; the other side learns of it by `close`.
    near.on('error', () => undefined);
    far.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('The tap has no port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    heard: () => Buffer.concat(relays.flatMap(({ heard }) => heard)),
    said: () => Buffer.concat(relays.flatMap(({ said }) => said)),
    freeze() {
      frozen = true;
    },
    thaw() {
      for (const { near } of relays) near.destroy();
      frozen = false;
    },
    async close() {
      const closed = new Promise<void>((resolve) => door.close(() => resolve()));
      for (const { near, far } of relays) {
        near.destroy();
        far.destroy();
      }
      await closed;
    },
  };
}
