/** Opening a workshop: on a pack on offer, or again from a saved record. */
import * as Y from 'yjs';
import { z } from 'zod';
import { type FacilitatorId, makeId, type PaperId } from '../../shared/game/ids.ts';
import { refuse } from '../../shared/game/refusals.ts';
import { readPack } from '../../shared/pack/load.ts';
import { PACK_FILES } from '../../shared/pack/schema.ts';
import { type Command, payloads } from '../../shared/protocol/commands.ts';
import { clientOf } from '../../shared/protocol/writers.ts';
import { hashPack } from '../packs/hash.ts';
import { fieldsOf } from '../text/fields.ts';
import { newCode } from './codes.ts';
import type { House, OfferedPack } from './house.ts';
import { malformed, type Problem, problem, refused } from './problem.ts';
import { newToken } from './tokens.ts';

const DEFAULT_GROUPS = 3;
const LEAD = makeId<FacilitatorId>('f1');

const open = z.strictObject({
  pack: z.string().max(60),
  title: payloads['workshop.open'].shape.title.optional(),
  groups: payloads['workshop.open'].shape.groups.optional(),
});

const again = z.object({
  format: z.literal('anyborough-record'),
  version: z.literal(1),
  kind: z.literal('workshop'),
  papers: z.record(z.string().max(12), z.record(z.string().max(40), z.string().max(20_000))),
  again: z.object({ workshop: payloads['workshop.restore'].shape.record, pack: z.record(z.string(), z.unknown()) }),
});
const fromRecord = z.strictObject({ record: again });

export interface Opened {
  readonly code: string;
  readonly facilitatorToken: string;
}

/** Opens what the body of a request asks for. Throws a problem if it cannot be. */
export async function openWorkshop(house: House, body: unknown): Promise<Opened> {
  if (typeof body === 'object' && body !== null && 'record' in body) return openAgain(house, body);
  const read = open.safeParse(body);
  if (!read.success) throw unreadable(read.error);
  const { pack: id, title, groups } = read.data;
  const offered = house.packs.find(({ pack }) => pack.id === id);
  if (offered === undefined) throw problem('no_such_pack');
  return begin(house, offered, (rest) => ({
    type: 'workshop.open',
    payload: { ...rest, title: title ?? offered.pack.title, groups: groups ?? DEFAULT_GROUPS },
  }));
}

function unreadable(error: z.ZodError): Problem {
  return error.issues.some(({ path }) => path[0] === 'title') ? problem('title_unfit') : malformed();
}

async function openAgain(house: House, body: object): Promise<Opened> {
  const read = fromRecord.safeParse(body);
  if (!read.success) throw refused(refuse('record_unfit'));
  const { again: saved, papers } = read.data.record;
  const offered = packFrom(saved.pack);
  if (offered === undefined) throw refused(refuse('record_unfit'));
  const opened = await begin(house, offered, (rest) => ({
    type: 'workshop.restore',
    payload: { ...rest, record: saved.workshop },
  }));
  await house.workshops.use(opened.code, async (hosted) => {
    for (const [id, texts] of Object.entries(papers)) {
      const paper = makeId<PaperId>(id);
      const fields = fieldsOf(hosted.pack, hosted.state(), paper);
      if (fields === undefined) continue;
      const written = await hosted.papers.write(
        paper,
        fields,
        { by: 'door', update: paperOf(texts, fields) },
        () => {},
      );
      if (written === 'saved') continue;
      await house.workshops.delete(opened.code);
      throw refused(refuse(written === 'reset' ? 'record_unfit' : 'not_saved'));
    }
  });
  return opened;
}

function paperOf(texts: Readonly<Record<string, string>>, fields: ReadonlyMap<string, number>): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = clientOf('door', doc.clientID);
  for (const field of fields.keys()) doc.getText(field).insert(0, texts[field] ?? '');
  return Y.encodeStateAsUpdate(doc);
}

/** A record's pack is checked like one from disk: each part is JSON, and JSON is YAML. */
function packFrom(parts: Readonly<Record<string, unknown>>): OfferedPack | undefined {
  const files = new Map(
    Object.entries(PACK_FILES).map(([file, schema]) => {
      const mine = Object.keys(schema.shape).map((key) => [key, parts[key]]);
      return [file, JSON.stringify(Object.fromEntries(mine))];
    }),
  );
  const reading = readPack(files);
  return reading.ok ? { pack: reading.pack, hash: hashPack(reading.pack) } : undefined;
}

type Rest = Pick<
  Extract<Command, { type: 'workshop.open' }>['payload'],
  'code' | 'pack' | 'seed' | 'facilitator' | 'token'
>;

async function begin(house: House, { pack, hash }: OfferedPack, command: (rest: Rest) => Command): Promise<Opened> {
  const { chance, workshops } = house;
  const code = await freeCode(house);
  const { token, hash: tokenHash } = newToken(chance);
  const seed = Buffer.from(chance.bytes(24)).toString('base64url');
  const first = command({ code, pack: hash, seed, facilitator: LEAD, token: tokenHash });
  const answer = await workshops.begin(code, pack, { by: 'door', id: 'open', command: first });
  if (!answer.ok) throw refused(answer);
  return { code, facilitatorToken: token };
}

async function freeCode(house: House): Promise<string> {
  for (;;) {
    const code = newCode(house.chance);
    const [entries, taken] = await Promise.all([house.store.read(code, 0), house.workshops.use(code, () => true)]);
    if (entries.length === 0 && taken === undefined) return code;
  }
}
