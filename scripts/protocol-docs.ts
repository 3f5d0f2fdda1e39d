/** Writes docs/protocol.md from the schemas, the command table, the refusals and the message types. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LIMITS_OF_PEOPLE } from '../server/door/limits.ts';
import { DOOR } from '../server/door/problem.ts';
import { type CommandFacts, factsOf, type Sender } from '../shared/game/commands.ts';
import { keysOf } from '../shared/game/records.ts';
import { type RefusalCode, SENTENCES } from '../shared/game/refusals.ts';
import { STEP_IDS } from '../shared/game/steps.ts';
import { type CommandType, payloads } from '../shared/protocol/commands.ts';
import { ANY_COMMAND, DESCRIPTIONS } from '../shared/protocol/describe.ts';
import { declarations } from './protocol/declarations.ts';
import { payloadTable } from './protocol/payload.ts';
import { ROUTES } from './protocol/routes.ts';

const ROOT = new URL('../', import.meta.url);
const PAGE = new URL('docs/protocol.md', ROOT);
const TEMPLATE = new URL('scripts/protocol/protocol.template.md', ROOT);

const WHO: Readonly<Record<Sender, string>> = {
  door: 'only the server itself, when an HTTP route is used',
  facilitator: 'facilitators',
  remote: 'facilitators, a phone remote included',
  seat: 'the seat it is about, or a facilitator for it',
  table: 'seats, for their own table',
  'table or facilitator': 'seats for their own table, and facilitators for any',
};

function command(type: CommandType): string {
  const { does, steps, did, refusals, whenClosed } = DESCRIPTIONS[type];
  const { who, undoable, predicted }: CommandFacts = factsOf(type);
  const facts = [
    `- Who: ${WHO[who]}.`,
    `- Steps: ${stepsOf(steps)}${whenClosed ? '; also when the workshop is closed' : ''}.`,
    `- Did: ${[did]
      .flat()
      .map((each) => `\`${each}\``)
      .join(', ')}.`,
    `- Refusals: ${refusals.length === 0 ? 'only those of every command' : refusals.map((code) => `\`${code}\``).join(', ')}.`,
    `- ${undoable ? 'Can be undone.' : 'Cannot be undone.'}${predicted ? ' A browser may show it before the answer.' : ''}`,
  ];
  return [`### \`${type}\``, '', does, '', payloadTable(type), '', ...facts, ''].join('\n');
}

function stepsOf(steps: 'all' | readonly string[]): string {
  if (steps === 'all') return 'all';
  return steps.length === 0 ? 'before the first' : steps.map((step) => `\`${step}\``).join(', ');
}

function commandTable(): string {
  const rows = keysOf<CommandType, unknown>(payloads).map((type) => {
    const { does } = DESCRIPTIONS[type];
    return `| [\`${type}\`](#${type.replaceAll('.', '')}) | ${does} |`;
  });
  return ['| command | what it does |', '|---|---|', ...rows].join('\n');
}

function routes(): string {
  return ROUTES.map(({ method, path, does, asks, answers, problems }) =>
    [
      `### \`${method} ${path}\``,
      '',
      does,
      '',
      ...(asks === undefined ? [] : [`- Body: ${asks}.`]),
      `- Answer: ${answers.replace(/\.$/, '')}.`,
      ...(problems.length === 0 ? [] : [`- Problems: ${problems.map((code) => `\`${code}\``).join(', ')}.`]),
      '',
    ].join('\n'),
  ).join('\n');
}

function refusals(): string {
  const rows = keysOf<RefusalCode, string>(SENTENCES).map((code) => `| \`${code}\` | ${SENTENCES[code]} |`);
  return ['| code | sentence |', '|---|---|', ...rows].join('\n');
}

function problems(): string {
  const rows = Object.entries(DOOR).map(([code, [status, sentence]]) => `| \`${code}\` | ${status} | ${sentence} |`);
  return ['| code | status | sentence |', '|---|---|---|', ...rows].join('\n');
}

function anyCommand(): string {
  return Object.entries(ANY_COMMAND)
    .map(([code, when]) => `- \`${code}\`: ${when}.`)
    .join('\n');
}

function limits(): string {
  const rate = ({ perSecond, burst }: { readonly perSecond: number; readonly burst: number }) =>
    `${perSecond} a second, ${burst} at once`;
  return [
    `- Commands: ${rate(LIMITS_OF_PEOPLE.commandsOfSeat)} for a seat or facilitator; ${rate(LIMITS_OF_PEOPLE.commandsOfWorkshop)} for a workshop.`,
    `- Texts: ${rate(LIMITS_OF_PEOPLE.textsOfSeat)} for a seat or facilitator; ${rate(LIMITS_OF_PEOPLE.textsOfWorkshop)} for a workshop.`,
    `- Presence, resync and time: ${rate(LIMITS_OF_PEOPLE.askedOfConnection)} for a connection.`,
    `- Wrong codes and tokens: ${rate(LIMITS_OF_PEOPLE.wrongCodesOfAddress)} for an address. Right ones are never slowed.`,
    `- Open connections: ${LIMITS_OF_PEOPLE.socketsOfAddress} for an address.`,
  ].join('\n');
}

function types(file: string, names: string): string {
  const source = readFileSync(new URL(file, ROOT), 'utf8');
  return ['```ts', declarations(source, names.split(' ')), '```'].join('\n');
}

const PARTS: Readonly<Record<string, () => string>> = {
  routes,
  problems,
  'command table': commandTable,
  'any command': anyCommand,
  commands: () => keysOf<CommandType, unknown>(payloads).map(command).join('\n'),
  refusals,
  limits,
  steps: () => STEP_IDS.map((step) => `\`${step}\``).join(' '),
};

/** The whole page. A mark `<!-- part -->` of the template is replaced; `<!-- types: file Name ... -->` quotes declarations. */
export function protocolPage(): string {
  const template = readFileSync(TEMPLATE, 'utf8');
  return template.replace(/<!-- (.+?) -->/g, (_, what: string) => {
    const quoted = /^types: (\S+) (.+)$/.exec(what);
    if (quoted?.[1] !== undefined && quoted[2] !== undefined) return types(quoted[1], quoted[2]);
    const part = PARTS[what];
    if (part === undefined) throw new Error(`The template asks for ${what}, which nobody writes.`);
    return part();
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(PAGE, protocolPage());
}
