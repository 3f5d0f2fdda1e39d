/** A saved record as a file somebody chose: read as JSON, and looked at enough to say what is wrong with it. */

/** The server takes no more, in bytes. */
const LARGEST = 6_000_000;

export type RecordFile =
  | { readonly ok: true; readonly record: unknown }
  | { readonly ok: false; readonly why: 'notRecord' | 'oneTable' | 'tooBig' };

export async function readRecord(file: Pick<Blob, 'size' | 'text'>): Promise<RecordFile> {
  if (file.size > LARGEST) return { ok: false, why: 'tooBig' };
  try {
    const record: unknown = JSON.parse(await file.text());
    if (typeof record !== 'object' || record === null) return { ok: false, why: 'notRecord' };
    if (!('format' in record) || record.format !== 'anyborough-record') return { ok: false, why: 'notRecord' };
    if (!('kind' in record) || record.kind !== 'workshop') return { ok: false, why: 'oneTable' };
    return { ok: true, record };
  } catch {
    return { ok: false, why: 'notRecord' };
  }
}
