/** What a command's payload looks like, in words, from its schema. */
import { z } from 'zod';
import { cardId, columnId, criterionId, optionId, organisationId, serviceId } from '../../shared/pack/schema.ts';
import { type CommandType, payloads } from '../../shared/protocol/commands.ts';
import * as fields from '../../shared/protocol/fields.ts';

/** Schemas with a name of their own. Ids of one kind are one schema when the program runs, so the field's name tells which. */
const NAMED = new Map<unknown, string>([
  [fields.plan, 'id'],
  [cardId, 'id in the pack'],
  [columnId, 'id in the pack'],
  [criterionId, 'id in the pack'],
  [optionId, 'id in the pack'],
  [organisationId, 'id in the pack'],
  [serviceId, 'id in the pack'],
  [fields.token, 'hash of a token'],
  [fields.packHash, 'hash of a pack'],
]);

/** Too large to list: it is what `report.json` holds under `again.workshop`. */
const RECORD = '`again.workshop` of a record';

interface Shape {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly minLength?: unknown;
  readonly maxLength?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly maxItems?: unknown;
  readonly items?: unknown;
  readonly anyOf?: unknown;
  readonly oneOf?: unknown;
  readonly properties?: unknown;
  readonly required?: unknown;
  readonly additionalProperties?: unknown;
}

function shapeOf(value: unknown): Shape {
  return typeof value === 'object' && value !== null ? value : {};
}

function words(shape: Shape): string {
  const { type } = shape;
  if (Array.isArray(shape.anyOf)) return shape.anyOf.map((each) => words(shapeOf(each))).join(' or ');
  if (Array.isArray(shape.oneOf))
    return `one of:<br>${shape.oneOf.map((each) => fieldsOf(shapeOf(each))).join('<br>')}`;
  if (Array.isArray(shape.enum)) return shape.enum.map((each) => `\`${String(each)}\``).join(', ');
  if (shape.const === '') return 'nothing';
  if (shape.const !== undefined) return `\`${String(shape.const)}\``;
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `whole number, ${String(shape.minimum)} to ${bounded(shape.maximum)}`;
  if (type === 'object') return `record by id: ${words(shapeOf(shape.additionalProperties))}`;
  if (type !== 'string') throw new Error(`There are no words for ${JSON.stringify(shape)}.`);
  if (shape.maxLength === undefined) return 'text';
  return `text, ${String(shape.minLength ?? 0)} to ${String(shape.maxLength)} characters`;
}

/** One form of a payload that has several: its fields in braces, a question mark behind those that may be left out. */
function fieldsOf({ properties, required }: Shape): string {
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  const fields = Object.entries(shapeOf(properties)).map(
    ([name, field]) => `\`${name}\`${needed.includes(name) ? '' : '?'}: ${words(shapeOf(field))}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function bounded(maximum: unknown): string {
  return maximum === Number.MAX_SAFE_INTEGER ? 'any' : Number(maximum).toLocaleString('en-GB');
}

function typeOf(schema: z.ZodType): string {
  const inner = schema instanceof z.ZodOptional ? schema.def.innerType : schema;
  if (inner instanceof z.ZodArray) {
    const { element } = inner.def;
    const most = shapeOf(z.toJSONSchema(inner)).maxItems;
    return `list of up to ${String(most)} ${NAMED.has(element) ? 'ids' : words(shapeOf(z.toJSONSchema(element)))}`;
  }
  if (inner instanceof z.ZodObject) return RECORD;
  return NAMED.get(inner) ?? words(shapeOf(z.toJSONSchema(inner, { io: 'output' })));
}

/** The table of a command's payload in Markdown, or a sentence where it is empty. */
export function payloadTable(type: CommandType): string {
  const shape: Readonly<Record<string, z.ZodType>> = payloads[type].shape;
  const rows = Object.entries(shape).map(([field, schema]) => {
    const optional = schema instanceof z.ZodOptional ? 'may be left out' : '';
    return `| \`${field}\` | ${typeOf(schema)} | ${optional} |`;
  });
  if (rows.length === 0) return 'The payload is empty: `{}`.';
  return ['| payload | | |', '|---|---|---|', ...rows].join('\n');
}
