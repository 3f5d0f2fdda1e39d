/** Builds the tables of fields in the pack guide from the JSON Schema of each file. */
import { z } from 'zod';
import { keysOf } from '../shared/game/records.ts';
import { PACK_FILES } from '../shared/pack/schema.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** Schemas can be plain `true` or `false` in JSON Schema; ours never are. */
function asSchema(schema: z.core.JSONSchema._JSONSchema | undefined): Schema | undefined {
  return typeof schema === 'object' ? schema : undefined;
}

function itemOf(schema: Schema): Schema | undefined {
  return Array.isArray(schema.items) ? undefined : asSchema(schema.items);
}

function holds(schema: Schema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((option) => `\`${String(option)}\``).join(', ');
  if (schema.oneOf) return 'one of the kinds below';
  switch (schema.type) {
    case 'string': {
      const most = schema.maxLength === undefined ? '' : `, up to ${schema.maxLength} characters`;
      return `${schema.pattern?.includes('-[a-z0-9]') ? 'id' : 'text'}${most}`;
    }
    case 'integer':
      return `whole number, ${schema.minimum} to ${schema.maximum}`;
    case 'number':
      return `number from ${schema.minimum ?? 0}`;
    case 'boolean':
      return '`true` or `false`';
    case 'array': {
      const item = itemOf(schema);
      const of = item?.type === 'string' && !item.enum ? ` of texts up to ${item.maxLength} characters` : '';
      const least = schema.minItems ?? 0;
      const amount = schema.maxItems === least ? `exactly ${least}` : `${least} to ${schema.maxItems}`;
      return `list${of}, ${schema.maxItems === undefined ? `${least} or more` : amount}`;
    }
    default:
      return 'group';
  }
}

function rows(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const inner = asSchema(property);
    if (inner === undefined) return [];
    const item = itemOf(inner);
    const name = `${prefix}${key}`;
    const need = schema.required?.includes(key) ? 'yes' : 'no';
    const row = `| \`${name}\` | ${need} | ${holds(inner)} | ${inner.description ?? ''} |`;
    const below = item?.properties || item?.oneOf ? item : inner;
    const within = item === below ? `${name}[].` : `${name}.`;
    return [row, ...(below.oneOf ? kinds(below.oneOf, within) : rows(below, within))];
  });
}

function kinds(options: readonly z.core.JSONSchema._JSONSchema[], prefix: string): string[] {
  return options.flatMap((option) => {
    const kind = asSchema(option);
    if (kind === undefined) return [];
    const { kind: which, ...others } = kind.properties ?? {};
    const name = String(asSchema(which)?.const);
    const head = `| \`${prefix}kind\` | yes | \`${name}\` | ${kind.description ?? ''} |`;
    return [
      head,
      ...rows({ ...kind, properties: others }, `${prefix}`).map((row) => row.replace(' | ', ` (${name}) | `)),
    ];
  });
}

function table(file: keyof typeof PACK_FILES): string {
  const schema = z.toJSONSchema(PACK_FILES[file], { io: 'input' });
  return ['| key | needed | holds | what for |', '|---|---|---|---|', ...rows(schema, '')].join('\n');
}

/** The guide with the table between each pair of `fields` marks made anew. */
export function fieldTables(guide: string): string {
  return keysOf(PACK_FILES).reduce((text, file) => {
    const [start, end] = [`<!-- fields of ${file} -->`, `<!-- end of ${file} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The guide has no place for the fields of ${file}.`);
    return `${text.slice(0, from + start.length)}\n${table(file)}\n${text.slice(to)}`;
  }, guide);
}
