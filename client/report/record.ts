/** Fetching the record, with whichever key this browser has: a facilitator's tells of every table, a seat's of its own. */
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { ask } from '../entry/api.ts';
import { keyOf, type Role } from '../store/keys.ts';
import { browserMemory } from '../store/storage.ts';

export type Fetched =
  | { readonly kind: 'record'; readonly record: WorkshopRecord; readonly who: Role }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** The record is this server's own: it is known by its first lines, and trusted inside. */
function isRecord(body: unknown): body is WorkshopRecord {
  return (
    typeof body === 'object' &&
    body !== null &&
    'format' in body &&
    body.format === 'anyborough-record' &&
    'version' in body &&
    body.version === 1
  );
}

export async function fetchRecord(code: string): Promise<Fetched> {
  let refused = false;
  for (const who of ['facilitator', 'seat'] as const) {
    const token = keyOf(browserMemory, code, who);
    if (token === undefined) continue;
    const reply = await ask(`/api/workshops/${code}/report.json`, { token });
    if (reply.ok && isRecord(reply.body)) return { kind: 'record', record: reply.body, who };
    if (reply.ok || reply.problem.status === 0 || reply.problem.status >= 500) return { kind: 'failed' };
    refused = true;
  }
  return { kind: refused || keyOf(browserMemory, code, 'seat') === undefined ? 'refused' : 'failed' };
}

/** Gives the record to the browser to keep as a file. */
export function saveRecord(record: WorkshopRecord, code: string): void {
  const file = URL.createObjectURL(new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `anyborough-${code}-${new Date(record.takenAt).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(file);
}
