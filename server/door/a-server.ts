/** A whole server in memory for tests of its doors, and devices that talk to it. */
import { io, type Socket } from 'socket.io-client';
import * as Y from 'yjs';
import type { Mine } from '../../shared/game/views.ts';
import type { ClientEvents, Patch, Presence, ServerEvents, Snapshot } from '../../shared/protocol/messages.ts';
import { clientOf, writerOf } from '../../shared/protocol/writers.ts';
import { hashPack } from '../packs/hash.ts';
import { type ServerParts, startServer } from '../serve.ts';
import type { Settings } from '../settings.ts';
import { createMemoryStore } from '../store/store-double.ts';
import { pack } from '../workshop/a-workshop.ts';

const SETTINGS: Settings = {
  port: 0,
  host: '127.0.0.1',
  dataDir: 'nowhere',
  proxies: 0,
  retentionDays: 90,
  logLevel: 'silent',
};

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Device {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  /** Everything heard, in the order it came; answers to commands stand among it. */
  readonly heard: string[];
  readonly snapshots: Snapshot[];
  readonly patches: Patch[];
  readonly presences: Presence[];
  /** What was told to this device's seat alone. */
  readonly mines: Mine[];
  readonly until: (what: () => boolean) => Promise<void>;
  readonly send: (type: string, payload: unknown, id?: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Sends anything at all. */
  readonly emit: (event: string, ...given: unknown[]) => Promise<unknown>;
}

export const bearer = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });

/** What a device sends of a paper when these are the first words in one of its fields. */
export function writing({ snapshots }: Device, words: string, field: string): Uint8Array {
  const doc = new Y.Doc();
  const writer = writerOf(snapshots[0]?.you);
  if (writer !== undefined) doc.clientID = clientOf(writer, doc.clientID);
  doc.getText(field).insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

export async function aServer(over: Partial<Omit<ServerParts, 'settings'>> & { settings?: Partial<Settings> } = {}) {
  const server = await startServer({
    store: createMemoryStore(),
    packs: [{ pack, hash: hashPack(pack) }],
    ...over,
    settings: { ...SETTINGS, ...over.settings },
  });
  const url = `http://127.0.0.1:${server.port}`;
  const devices: Device[] = [];
  let last = 0;

  async function ask(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    const response = await fetch(url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  }

  function connect(code: string, token?: unknown, transports = ['polling', 'websocket']): Device {
    const socket: Socket<ServerEvents, ClientEvents> = io(url, {
      query: { code },
      auth: token === undefined ? {} : { token },
      transports,
      reconnection: false,
      forceNew: true,
    });
    const heard: string[] = [];
    const snapshots: Snapshot[] = [];
    const patches: Patch[] = [];
    const presences: Presence[] = [];
    const mines: Mine[] = [];
    let wake = (): void => {};
    const hear = (what: string): void => {
      heard.push(what);
      wake();
    };
    socket.on('snapshot', (snapshot) => {
      snapshots.push(snapshot);
      hear('snapshot');
    });
    socket.on('patch', (patch) => {
      patches.push(patch);
      hear(`patch ${patch.seq}`);
    });
    socket.on('presence', (presence) => {
      presences.push(presence);
      hear('presence');
    });
    socket.on('mine', (mine) => {
      mines.push(mine);
      hear('mine');
    });
    socket.on('text', () => hear('text'));
    socket.on('closed', (reason) => hear(`closed ${reason}`));
    socket.on('connect_error', (error) => hear(`error ${error.message}`));
    socket.on('disconnect', () => hear('disconnect'));
    const device: Device = {
      socket,
      heard,
      snapshots,
      patches,
      presences,
      mines,
      async until(what) {
        while (!what()) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
      async send(type, payload, id = `test-${++last}`) {
        const answer = await socket.emitWithAck('command', { id, type, payload });
        hear(answer.ok ? `answer ${answer.seq}` : `refusal ${answer.code}`);
        return { ...answer };
      },
      emit: (event, ...given) => Reflect.apply(socket.emitWithAck, socket, [event, ...given]),
    };
    devices.push(device);
    return device;
  }

  async function text(reply: Promise<Reply>, key: string): Promise<string> {
    const { body, status } = await reply;
    const value = body[key];
    if (typeof value !== 'string') throw new Error(`There is no ${key}: ${status} ${JSON.stringify(body)}`);
    return value;
  }

  return {
    server,
    ask,
    connect,
    /** A workshop with somebody at each table, on their devices. */
    async aRoom() {
      const opened = await ask('/api/workshops', { pack: pack.id });
      const { code, facilitatorToken } = opened.body;
      if (typeof code !== 'string' || typeof facilitatorToken !== 'string') throw new Error(opened.text);
      const tokens: string[] = [];
      for (const [name, group] of [
        ['Ada', 'g1'],
        ['Bea', 'g2'],
        ['Cal', 'g1'],
      ]) {
        const seated = ask(`/api/workshops/${code}/seats`, { name, group, background: 'voluntary' });
        tokens.push(await text(seated, 'token'));
      }
      const [ada = '', bea = '', cal = ''] = tokens;
      return { code, facilitatorToken, ada, bea, cal };
    },
    /** The token of whoever opens the one-use link that a command made. */
    async opened(answer: Readonly<Record<string, unknown>>): Promise<string> {
      if (typeof answer.link !== 'string') throw new Error(`There is no link: ${JSON.stringify(answer)}`);
      return text(ask(`/api/links/${answer.link}`, {}), 'token');
    },
    /** A device that has its first snapshot. */
    async live(code: string, token?: string, transports?: string[]): Promise<Device> {
      const device = connect(code, token, transports);
      await device.until(() => device.heard.includes('snapshot'));
      return device;
    },
    async stop() {
      for (const { socket } of devices) socket.disconnect();
      await server.stop();
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof aServer>>;
