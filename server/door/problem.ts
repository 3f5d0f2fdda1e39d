/** What HTTP answers when something cannot be done: `application/problem+json` with a code and a plain sentence. */
import { type Refusal, type RefusalCode, refuse } from '../../shared/game/refusals.ts';

export const DOOR = {
  no_such_workshop: [404, 'There is no workshop with this code. Look at the big screen and type it again.'],
  not_found: [404, 'There is nothing at this address.'],
  other_version: [
    410,
    'This workshop was made with another version of Anyborough and does not open in this one. Ask whoever runs the server.',
  ],
  no_such_pack: [404, 'There is no pack of this name here.'],
  not_known: [401, 'This key does not open anything here. Ask the facilitator for a new link.'],
  host_key: [401, 'This server asks for its host key. Whoever runs it has it.'],
  name_unfit: [400, 'Write a name of 1 to 40 letters.'],
  title_unfit: [400, 'Write a title of 1 to 60 letters.'],
  too_large: [413, 'That is larger than anything this game needs.'],
  too_many_tries: [429, 'Many wrong codes came from here. Wait a minute, then try again.'],
  too_many_workshops: [429, 'Many workshops were opened from here. Wait a minute, then try again.'],
  failed: [500, 'Something went wrong here. Try again in a moment.'],
} as const satisfies Record<string, readonly [status: number, sentence: string]>;

export type DoorCode = keyof typeof DOOR;

const STATUS: Readonly<Partial<Record<RefusalCode, number>>> = {
  malformed: 400,
  not_saved: 503,
  too_fast: 429,
  link_used: 410,
  record_unfit: 422,
};
/** A rule said no. */
const CONFLICT = 409;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Thrown by a route to answer with a problem. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, sentence: string) {
    super(sentence);
    this.status = status;
    this.code = code;
  }

  body(): Readonly<Record<string, unknown>> {
    const { status, code, message } = this;
    return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, code, detail: message };
  }
}

export function problem(code: DoorCode): Problem {
  const [status, sentence] = DOOR[code];
  return new Problem(status, code, sentence);
}

export function refused({ code, message }: Refusal): Problem {
  return new Problem(STATUS[code] ?? CONFLICT, code, message);
}

export function malformed(): Problem {
  return refused(refuse('malformed'));
}
