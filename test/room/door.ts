/** The HTTP door as a test uses it: plain requests on a connection of their own, nothing kept between them. */
import { request } from 'node:http';
import { z } from 'zod';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  /** An object is sent as JSON, a string as it stands. */
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ask(url: string, { method, body, token, headers = {} }: Ask = {}): Promise<Reply> {
  const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      {
        method: method ?? (sent === undefined ? 'GET' : 'POST'),
        agent: false,
        headers: {
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      },
    );
    asking.on('error', reject);
    asking.end(sent);
  });
}

const created = z.object({
  code: z.string(),
  facilitatorToken: z.string(),
  joinUrl: z.string(),
  facilitatorUrl: z.string(),
  screenUrl: z.string(),
});
const seated = z.object({ seatId: z.string(), token: z.string() });
const linked = z.object({ token: z.string() });

function expected<T>(schema: z.ZodType<T>, { status, text }: Reply): T {
  if (status >= 300) throw new Error(`The door answered ${status}: ${text}`);
  return schema.parse(JSON.parse(text));
}

type Headers = Readonly<Record<string, string>>;

export async function createWorkshop(url: string, body: object, headers: Headers = {}) {
  return expected(created, await ask(`${url}/api/workshops`, { body, headers }));
}

export async function takeSeat(url: string, code: string, body: object, headers: Headers = {}) {
  return expected(seated, await ask(`${url}/api/workshops/${code}/seats`, { body, headers }));
}

export async function openLink(url: string, link: string): Promise<string> {
  return expected(linked, await ask(`${url}/api/links/${link}`, { method: 'POST', body: {} })).token;
}
