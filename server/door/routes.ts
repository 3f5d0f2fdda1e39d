/** The HTTP routes about workshops and packs. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { groupOf } from '../../shared/game/audience.ts';
import { boroughDrawn } from '../../shared/game/catalogue-of.ts';
import type { GroupId, TokenHash } from '../../shared/game/ids.ts';
import type { RecordAudience } from '../../shared/game/record.ts';
import { inOrder } from '../../shared/game/records.ts';
import { refuse } from '../../shared/game/refusals.ts';
import { isFull, peopleAt } from '../../shared/game/seating.ts';
import type { Group, Key } from '../../shared/game/state.ts';
import type { Audience } from '../../shared/game/views.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import { type Command, payloads } from '../../shared/protocol/commands.ts';
import { placeOf } from '../workshop/connections.ts';
import type { Hosted } from '../workshop/hosted.ts';
import { takeRecord } from '../workshop/record.ts';
import { type Origins, originsOf } from './address.ts';
import { addressOf, checkHostKey, keyOf, withWorkshop } from './asking.ts';
import type { House } from './house.ts';
import { createBuckets } from './limits.ts';
import { openWorkshop } from './opening.ts';
import { malformed, problem, refused } from './problem.ts';
import { ratesOf } from './rates.ts';
import { hashOf, newToken } from './tokens.ts';

/** A record carries its pack and its timeline. */
const LARGEST_RECORD = 6_000_000;

const seatBody = payloads['seat.take'].omit({ token: true });
const codeParam = z.object({ code: z.string() });
const linkParam = z.object({ link: z.string().regex(/^\w{6}-[\w-]{16,60}$/) });

export function addRoutes(app: FastifyInstance, house: House): void {
  const { settings, time, chance, store, packs, limits, wrongCodes, lan } = house;
  const openings = createBuckets<string>(limits.workshopsOfAddress, time);
  const origins = (request: { readonly protocol: string; readonly host: string }): Origins =>
    originsOf(request, settings.publicUrl, lan());

  app.get('/api/packs', () => ({
    hostKey: settings.hostKey !== undefined,
    packs: packs.map(({ pack }) => ({
      id: pack.id,
      title: pack.title,
      summary: pack.summary,
      language: pack.language,
      place: pack.place.name,
      people: pack.people.length,
      organisations: pack.organisations.length,
      minutes: pack.agenda.reduce((sum, item) => sum + item.minutes, 0),
    })),
  }));

  app.post('/api/workshops', { bodyLimit: LARGEST_RECORD }, async (request, reply) => {
    checkHostKey(house, request);
    const address = addressOf(house, request);
    if (!openings.of(address).take()) throw problem('too_many_workshops');
    const { code, facilitatorToken } = await openWorkshop(house, request.body);
    wrongCodes.right(address, code);
    const { own, shared } = origins(request);
    return reply.code(201).send({
      code,
      facilitatorToken,
      joinUrl: shared + addresses.join(code),
      facilitatorUrl: own + addresses.withKey(addresses.facilitate(code), facilitatorToken),
      screenUrl: shared + addresses.screen(code),
    });
  });

  app.get('/api/workshops/:code', (request) => {
    const { code: typed } = codeParam.parse(request.params);
    return withWorkshop(house, addressOf(house, request), typed, ({ code, pack, state }) => {
      const now = state();
      return {
        code,
        title: now.title,
        locked: now.locked,
        map: boroughDrawn(pack),
        joinUrl: origins(request).shared + addresses.join(code),
        tables: inOrder<GroupId, Group>(now.groups).map(([id, { table }]) => ({
          id,
          name: table.name,
          emblem: table.emblem,
          seats: peopleAt(now, id).length,
          full: isFull(now, id),
        })),
      };
    });
  });

  app.post('/api/workshops/:code/seats', (request, reply) => {
    const { code: typed } = codeParam.parse(request.params);
    const read = seatBody.safeParse(request.body);
    if (!read.success)
      throw read.error.issues.some(({ path }) => path[0] === 'name') ? problem('name_unfit') : malformed();
    return withWorkshop(house, addressOf(house, request), typed, async (hosted) => {
      const { token, hash } = newToken(chance);
      const key = await letIn(hosted, { type: 'seat.take', payload: { ...read.data, token: hash } }, hash);
      if (!('seat' in key)) throw problem('failed');
      return reply.code(201).send({ seatId: key.seat, token });
    });
  });

  app.post('/api/links/:link', (request, reply) => {
    const params = linkParam.safeParse(request.params);
    if (!params.success) throw refused(refuse('link_used'));
    const { link } = params.data;
    return withWorkshop(house, addressOf(house, request), link.slice(0, 6), async (hosted) => {
      const { token, hash } = newToken(chance);
      const key = await letIn(hosted, { type: 'link.use', payload: { link: hashOf(link), token: hash } }, hash);
      const place = placeOf(hosted.state(), key);
      return reply.code(201).send({ code: hosted.code, token, you: place?.you });
    });
  });

  /** Sends a command of the door, and tells whom the token it brought lets in. */
  async function letIn(hosted: Hosted, command: Command<'seat.take' | 'link.use'>, hash: TokenHash): Promise<Key> {
    const id = Buffer.from(chance.bytes(12)).toString('base64url');
    const answer = await hosted.submit({ by: 'door', id, command });
    if (!answer.ok) throw refused(answer);
    const key = hosted.state().keys[hash];
    if (key === undefined) throw problem('failed');
    return key;
  }

  app.get('/api/workshops/:code/report.json', (request, reply) => {
    const { code: typed } = codeParam.parse(request.params);
    return withWorkshop(house, addressOf(house, request), typed, async (hosted) => {
      const key = keyOf(house, request, hosted);
      const place = placeOf(hosted.state(), key);
      const audience = place && recordFor(place.audience);
      if (audience === undefined) throw problem('not_known');
      if (!ratesOf(house, hosted).record('seat' in key ? key.seat : key.facilitator)) throw refused(refuse('too_fast'));
      const record = await takeRecord(hosted, store, time, audience);
      return reply
        .header('cache-control', 'no-store')
        .header('content-disposition', `inline; filename="anyborough-${hosted.code}.json"`)
        .send(record);
    });
  });
}

/** A facilitator of one table takes home what its people do. */
function recordFor(audience: Audience): RecordAudience | undefined {
  const group = groupOf(audience);
  if (group !== undefined) return `group:${group}`;
  return audience === 'facilitator' ? audience : undefined;
}
