/** The server's settings, read from the environment and checked once at the start. */
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const whole = (least: number, most: number, sentence: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, sentence)
    .transform(Number)
    .pipe(z.number(sentence).min(least, sentence).max(most, sentence));

const PORT = 'PORT is a whole number from 0 to 65535, like 3000.';
const TRUST_PROXY =
  'TRUST_PROXY is the number of proxies in front of the server, like 1. Leave it out if there is none.';
const RETENTION_DAYS = 'RETENTION_DAYS is a whole number of days from 1 to 3650, like 90.';
const PUBLIC_URL =
  'PUBLIC_URL is the address people open, like https://workshop.example.org, without anything after it.';
const HOST_KEY = 'HOST_KEY has between 8 and 200 characters.';

const schema = z.object({
  PORT: whole(0, 65_535, PORT).default(3000),
  HOST: z
    .string('HOST is an address to listen on, like 0.0.0.0.')
    .min(1, 'HOST is an address to listen on, like 0.0.0.0.')
    .default('0.0.0.0'),
  DATA_DIR: z.string().min(1, 'DATA_DIR is a folder, like ./data.').default('./data'),
  DATABASE_URL: z
    .undefined('DATABASE_URL is set, but this version stores in DATA_DIR only. Take DATABASE_URL out.')
    .optional(),
  HOST_KEY: z.string().min(8, HOST_KEY).max(200, HOST_KEY).optional(),
  PUBLIC_URL: z
    .string()
    .regex(/^https?:\/\/[^/?#\s@]+\/?$/, PUBLIC_URL)
    .transform((address) => address.replace(/\/$/, ''))
    .optional(),
  TRUST_PROXY: whole(0, 5, TRUST_PROXY).default(0),
  RETENTION_DAYS: whole(1, 3650, RETENTION_DAYS).default(90),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL is one of ${LOG_LEVELS.join(', ')}.`).default('info'),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** If there is one, only who has it creates workshops. */
  readonly hostKey?: string;
  /** Without a slash at the end. */
  readonly publicUrl?: string;
  /** How many proxies in front of the server tell the truth about where people come from. */
  readonly proxies: number;
  readonly retentionDays: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentence: string };

/** Reads the settings; an empty one counts as left out. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsRead {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const read = schema.safeParse(given);
  if (!read.success) return { ok: false, sentence: read.error.issues[0]?.message ?? 'A setting cannot be read.' };
  const { HOST_KEY, PUBLIC_URL, ...found } = read.data;
  return {
    ok: true,
    settings: {
      port: found.PORT,
      host: found.HOST,
      dataDir: found.DATA_DIR,
      ...(HOST_KEY === undefined ? {} : { hostKey: HOST_KEY }),
      ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
      proxies: found.TRUST_PROXY,
      retentionDays: found.RETENTION_DAYS,
      logLevel: found.LOG_LEVEL,
    },
  };
}
