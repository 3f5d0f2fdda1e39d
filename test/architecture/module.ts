/** What one source file says it depends on: its imports, and the names it uses that it did not make itself. */
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** As written: a path, a package or a part of one. */
  readonly from: string;
  /** The file it means, from the project's root; nothing for a package. */
  readonly file?: string;
  /** A type import is gone once the code runs. */
  readonly typeOnly: boolean;
}

export interface Module {
  readonly file: string;
  readonly imports: readonly Import[];
  /** Every name used and not declared here, and `Math.random` for a member of one; types and keys are not among them. */
  readonly names: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
}

/** Reads one file. Throws if it is not valid TypeScript. */
export function readModule(file: string, source: string): Module {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const names = new Set<string>();
  const declared = new Set<string>();
  visit(program, (node) => {
    const from = importOf(node);
    if (from !== undefined) imports.push(resolve(file, from.text, from.typeOnly));
    for (const name of namesIn(node)) names.add(name);
    for (const name of declaredBy(node)) declared.add(name);
  });
  for (const name of declared) names.delete(name);
  return { file, imports, names };
}

function resolve(file: string, from: string, typeOnly: boolean): Import {
  if (!from.startsWith('.')) return { from, typeOnly };
  return { from, file: posix.join(posix.dirname(file), from.replace(/\?.*$/, '')), typeOnly };
}

function visit(node: Node, seen: (node: Node) => void): void {
  seen(node);
  for (const [key, child] of Object.entries(node)) {
    // What stands in a type is gone once the code runs, and a key is no use of a name.
    if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'typeParameters' || key === 'returnType')
      continue;
    if (isKey(node, key)) continue;
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each, seen);
  }
}

const TYPES = ['TSTypeAliasDeclaration', 'TSInterfaceDeclaration'];

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value.type === 'string' && !TYPES.includes(value.type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function field(node: unknown, key: string): unknown {
  return isRecord(node) ? node[key] : undefined;
}

function isKey(node: Node, key: string): boolean {
  if (field(node, 'computed') === true) return false;
  if (node.type === 'MemberExpression') return key === 'property';
  return key === 'key' && field(node, 'shorthand') !== true;
}

function importOf(node: Node): { readonly text: string; readonly typeOnly: boolean } | undefined {
  const typeOnly = field(node, 'importKind') === 'type' || field(node, 'exportKind') === 'type';
  const carries = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression'];
  if (!carries.includes(node.type)) return undefined;
  const text = field(field(node, 'source'), 'value');
  // A path put together at run time would hide from every rule here.
  if (node.type === 'ImportExpression' && typeof text !== 'string') return { text: '(computed)', typeOnly: false };
  return typeof text === 'string' ? { text, typeOnly } : undefined;
}

function namesIn(node: Node): readonly string[] {
  if (node.type === 'MetaProperty') return ['import.meta'];
  if (node.type === 'Identifier') return named(node);
  if (node.type !== 'MemberExpression') return [];
  const [object] = named(field(node, 'object'));
  const [property] = named(field(node, 'property'));
  const text = field(field(node, 'property'), 'value');
  const member = field(node, 'computed') === true ? (typeof text === 'string' ? text : '(computed)') : property;
  return object === undefined || member === undefined ? [] : [`${object}.${member}`];
}

/** Where a node declares names, by its type. */
const DECLARES: Readonly<Record<string, string>> = {
  ArrowFunctionExpression: 'params',
  CatchClause: 'param',
  ClassDeclaration: 'id',
  FunctionDeclaration: 'params',
  FunctionExpression: 'params',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
  ImportSpecifier: 'local',
  VariableDeclarator: 'id',
};

function declaredBy(node: Node): readonly string[] {
  const key = DECLARES[node.type];
  return key === undefined ? [] : patternNames(field(node, key));
}

/** The names that a pattern takes apart, without the values it falls back on. */
function patternNames(pattern: unknown): readonly string[] {
  if (Array.isArray(pattern)) return pattern.flatMap(patternNames);
  const inside = ['properties', 'elements', 'value', 'left', 'argument'].map((key) => field(pattern, key));
  return [...named(pattern), ...inside.filter((each) => typeof each === 'object').flatMap(patternNames)];
}

function named(node: unknown): readonly string[] {
  const name = field(node, 'name');
  return field(node, 'type') === 'Identifier' && typeof name === 'string' ? [name] : [];
}
