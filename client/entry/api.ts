/** Asking the server over HTTP: an answer, a refusal with its sentence, or no answer at all. */

/** What went wrong, as the server says it (`application/problem+json`). */
export interface Problem {
  /** The HTTP status; 0 if the server did not answer. */
  readonly status: number;
  readonly code: string | undefined;
  readonly sentence: string | undefined;
}

export type Reply = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: Problem };

interface Asking {
  readonly method?: 'GET' | 'POST';
  readonly body?: unknown;
  readonly token?: string | undefined;
}

function textIn(body: unknown, key: string): string | undefined {
  if (typeof body !== 'object' || body === null || !(key in body)) return undefined;
  const value: unknown = Object.entries(body).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}

export async function ask(path: string, { method = 'GET', body, token }: Asking = {}): Promise<Reply> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const read: unknown = await response.json().catch(() => undefined);
    if (response.ok) return { ok: true, body: read };
    const problem = { status: response.status, code: textIn(read, 'code'), sentence: textIn(read, 'detail') };
    return { ok: false, problem };
  } catch {
    return { ok: false, problem: { status: 0, code: undefined, sentence: undefined } };
  }
}

/** A text of an answer, if it has one by that name. */
export function textOf(body: unknown, key: string): string | undefined {
  return textIn(body, key);
}
