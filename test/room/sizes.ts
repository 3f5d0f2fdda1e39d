/** How many bytes joining takes on the wire: a connection made by hand over long-polling, as a browser that takes gzip makes it. */
import { Agent, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';

interface Joining {
  readonly url: string;
  readonly code: string;
  readonly token: string | undefined;
}

/** Every byte of every answer, headers included, from the first request until the snapshot is there. */
export async function joinBytes({ url, code, token }: Joining): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set<Socket>();
  const base = `${url}/socket.io/?EIO=4&transport=polling&code=${code}`;

  const ask = (path: string, body?: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': 'gzip, deflate' };
      const asking = request(path, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
        sockets.add(response.socket);
        read(response).then(resolve, reject);
      });
      asking.on('error', reject);
      asking.end(body);
    });

  const opened = /^0(\{.*\})$/s.exec(await ask(base))?.[1];
  if (opened === undefined) throw new Error('The server did not open a connection.');
  const { sid }: { sid: string } = JSON.parse(opened);
  const own = `${base}&sid=${sid}`;
  await ask(own, `40${JSON.stringify(token === undefined ? {} : { token })}`);
  const heard: string[] = [];
  while (!heard.some((packet) => packet.startsWith('42["snapshot"'))) {
    heard.push(...(await ask(own)).split('\u001e'));
  }
  const bytes = [...sockets].reduce((sum, socket) => sum + socket.bytesRead, 0);
  await ask(own, '1');
  agent.destroy();
  return bytes;
}

async function read(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) if (Buffer.isBuffer(part)) parts.push(part);
  const body = Buffer.concat(parts);
  return (response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8');
}
