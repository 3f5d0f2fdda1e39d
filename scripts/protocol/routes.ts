/** Every HTTP route, for the protocol's reference. A test holds it against the routes the server has. */

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly does: string;
  readonly asks?: string;
  readonly answers: string;
  /** Codes of the problems it answers with, besides those of every route. */
  readonly problems: readonly string[];
}

export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/healthz',
    does: 'Says that the process is alive.',
    answers: '`200`, plain text',
    problems: [],
  },
  {
    method: 'GET',
    path: '/readyz',
    does: 'Says whether the store answers and new work is taken.',
    answers: '`200` or `503`, plain text',
    problems: [],
  },
  {
    method: 'GET',
    path: '/metrics',
    does: 'Counts and durations for Prometheus. No names, no codes.',
    answers: '`200`, Prometheus text',
    problems: [],
  },
  {
    method: 'GET',
    path: '/api/packs',
    does: 'Lists the packs on offer, and says whether this server asks for a host key.',
    answers: '`200` `{hostKey, packs: [{id, title, summary, language, place, people, organisations, minutes}]}`',
    problems: [],
  },
  {
    method: 'POST',
    path: '/api/workshops',
    does: 'Opens a workshop on a pack, or opens a saved record again. Where the server has a host key: `Authorization: Bearer` and the key.',
    asks: '`{pack, title?, groups?}` (`pack` is an id of `/api/packs`, `groups` 1 to 8, 3 if left out), or `{record}` (a facilitator’s `report.json`)',
    answers: '`201` `{code, facilitatorToken, joinUrl, facilitatorUrl, screenUrl}`',
    problems: ['host_key', 'too_many_tries', 'too_many_workshops', 'no_such_pack', 'title_unfit', 'record_unfit'],
  },
  {
    method: 'GET',
    path: '/api/workshops/:code',
    does: 'What somebody with the code may know before they sit down.',
    answers: '`200` `{code, title, locked, joinUrl, map: {seed, wards}, tables: [{id, name, emblem, seats, full}]}`',
    problems: ['no_such_workshop', 'too_many_tries'],
  },
  {
    method: 'POST',
    path: '/api/workshops/:code/seats',
    does: 'Takes a seat (the command `seat.take`).',
    asks: '`{name, background?, group?, screen?}` (`name` 1 to 40 characters; `background` one of `commissioner`, `public-health`, `voluntary`, `lived`, `other`; without `group` the smallest table; `screen: true` with a `group` for a table’s own screen)',
    answers: '`201` `{seatId, token}`. The token lets this seat in as long as it is not removed.',
    problems: [
      'no_such_workshop',
      'too_many_tries',
      'name_unfit',
      'lobby_locked',
      'no_such_group',
      'group_full',
      'workshop_full',
      'closed',
    ],
  },
  {
    method: 'POST',
    path: '/api/links/:link',
    does: 'Uses a one-use link (the command `link.use`): another device for a seat, or a new facilitator.',
    answers: '`201` `{code, token, you}`',
    problems: ['link_used', 'no_such_workshop', 'too_many_tries'],
  },
  {
    method: 'GET',
    path: '/api/workshops/:code/report.json',
    does: 'The record: of the whole workshop for a facilitator, of their own table for a seat or a facilitator of one table. `Authorization: Bearer` and the token.',
    answers: '`200` a `FacilitatorRecord` or a `GroupRecord`',
    problems: ['no_such_workshop', 'too_many_tries', 'not_known'],
  },
];
