/** Turns what the schema finds wrong into sentences with the item's name and what to write instead. */
import { z } from 'zod';
import { nameOf, opening, valueAt } from './naming.ts';
import { nearest, oneOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'write a text',
  number: 'write a number without quotes, signs or commas, like 14400',
  int: 'write a whole number, like 12',
  boolean: 'write true or false',
  array: 'write a list: each item on a line of its own after a hyphen',
  record: 'write its parts below it, each on a line of its own like "key: value"',
  object: 'write its parts below it, each on a line of its own like "key: value"',
};

/** The part of a schema that a path leads to, following the `kind` of effects and conditions. */
function schemaAt(schema: unknown, value: unknown, path: Path): unknown {
  let here: unknown = schema;
  let inside = value;
  for (const part of [...path, undefined]) {
    if (here instanceof z.ZodOptional) here = here.unwrap();
    if (here instanceof z.ZodDiscriminatedUnion) {
      const kind = valueAt(inside, ['kind']);
      here = here.options.find(
        (option) => option instanceof z.ZodObject && option.shape.kind?.safeParse(kind).success === true,
      );
    }
    if (part === undefined) return here;
    if (here instanceof z.ZodObject) here = here.shape[String(part)];
    else if (here instanceof z.ZodArray) here = here.element;
    else return undefined;
    inside = valueAt(inside, [part]);
  }
  return here;
}

function purpose(schema: unknown): string {
  const text = schema instanceof z.ZodType ? schema.description : undefined;
  return text === undefined ? '' : `: ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`;
}

function count(amount: number, one: string): string {
  return amount === 1 ? `1 ${one}` : `${amount} ${one}s`;
}

/** The problems for one issue; a line that lists several unknown keys makes one for each. */
export function problemsFrom(source: YamlSource, schema: z.ZodType, issue: Issue): Problem[] {
  const { file, value: all } = source;
  const path = issue.path;
  const value = valueAt(all, path);
  const named = nameOf(all, path);
  const who = opening(named);
  const what = named.field === '' ? 'this' : named.field;
  const own = issue.message === '' ? undefined : issue.message;
  const at = (message: string, remedy: string): Problem[] => [{ file, ...source.at(path), message, remedy }];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const place = schemaAt(schema, all, path);
      const known = place instanceof z.ZodObject ? Object.keys(place.shape) : [];
      return issue.keys.slice(0, 50).map((key) => {
        const meant = nearest(key, known);
        const remedy = meant ? `did you mean “${meant}”?` : `take it out; the keys here are ${known.join(', ')}`;
        const shown = key.slice(0, 60);
        return { file, ...source.atKey([...path, key]), message: `${who}“${shown}” is not a key of a pack`, remedy };
      });
    }
    case 'invalid_type': {
      const expected = EXPECTED[issue.expected] ?? 'write what the description of the pack format asks for';
      if (value === undefined && path.length > 0) {
        const key = String(path.at(-1));
        return at(
          `${who}${what} is missing`,
          `add a line that starts with "${key}:"${purpose(schemaAt(schema, all, path))}`,
        );
      }
      if (value === null) return at(`${who}${what} is empty`, own ?? expected);
      if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
        return at(`${who}${what} must be a text, and ${value} is not`, `put it in double quotes: "${value}"`);
      }
      return at(`${who}${what} is not ${article(issue.expected)}`, own ?? expected);
    }
    case 'invalid_value':
    case 'invalid_union': {
      const options =
        issue.code === 'invalid_value'
          ? issue.values.map(String)
          : unionKinds(schemaAt(schema, all, path.slice(0, -1)), issue);
      if (value === undefined) return at(`${who}${what} is missing`, `write ${oneOf(options)}`);
      const shown = typeof value === 'object' ? 'this' : `“${String(value).slice(0, 60)}”`;
      if (typeof value === 'number' && options.includes(String(value))) {
        return at(`${who}${what} must be a text, and ${value} is not`, `put it in double quotes: "${value}"`);
      }
      const meant = typeof value === 'string' ? nearest(value, options) : undefined;
      const remedy =
        own ?? (meant ? `did you mean “${meant}”? It can be ${oneOf(options)}` : `write ${oneOf(options)}`);
      return at(`${who}${what} cannot be ${shown}`, remedy);
    }
    case 'invalid_key': {
      const key = String(path.at(-1)).slice(0, 60);
      const inner = issue.issues.map(({ message }) => message).find((message) => message !== '');
      const group = opening(nameOf(all, path.slice(0, -1)));
      const remedy = inner ?? 'use one of the ids this group is about';
      return [{ file, ...source.atKey(path), message: `${group}“${key}” cannot be an id`, remedy }];
    }
    case 'too_big': {
      const limit = Number(issue.maximum);
      if (issue.origin === 'string') {
        const length = typeof value === 'string' ? value.trim().length : limit;
        return at(
          `${who}${what} has ${count(length, 'character')}, and ${limit} fit`,
          own ?? `shorten it by ${count(length - limit, 'character')}`,
        );
      }
      if (issue.origin === 'array') {
        const length = Array.isArray(value) ? value.length : limit;
        return at(`${who}${what} has ${count(length, 'item')}`, own ?? `keep at most ${limit}`);
      }
      return at(`${who}${what} is too large`, own ?? `write at most ${limit}`);
    }
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return at(`${who}${what} is empty`, own ?? 'write a text');
      if (issue.origin === 'array') {
        const length = Array.isArray(value) ? value.length : 0;
        return at(`${who}${what} has ${count(length, 'item')}`, own ?? `write at least ${least}`);
      }
      return at(`${who}${what} is too small`, own ?? `write at least ${least}`);
    }
    default: {
      const shown = typeof value === 'string' ? ` as “${value.slice(0, 60)}”` : '';
      return at(`${who}${what} cannot stand${shown}`, own ?? 'write it as the description of the pack format shows');
    }
  }
}

function article(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    record: 'a group of keys',
    object: 'a group of keys',
  };
  return words[expected] ?? 'what belongs here';
}

function unionKinds(union: unknown, issue: Issue): string[] {
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return issue.options.map(String);
  }
  return union instanceof z.ZodDiscriminatedUnion ? [...union.def.discriminator] : [];
}
