/** What somebody who has the code may know before joining: the workshop's name, its borough and its tables. */
import type { Emblem } from '../../shared/game/state.ts';
import type { BoroughDrawn } from '../../shared/game/views.ts';
import { ask } from '../entry/api.ts';

export interface TableToJoin {
  readonly id: string;
  readonly name: string;
  readonly emblem: Emblem;
  /** How many sit there. */
  readonly seats: number;
  readonly full: boolean;
}

export interface Summary {
  readonly title: string;
  /** Nobody new gets a seat for now. */
  readonly locked: boolean;
  /** Where it plays, once the server says so. */
  readonly map: BoroughDrawn | undefined;
  readonly tables: readonly TableToJoin[];
}

const EMBLEMS: readonly string[] = ['heron', 'kiln', 'ferry', 'oak', 'lark', 'mill', 'quay', 'gate'] satisfies Emblem[];

function isEmblem(value: unknown): value is Emblem {
  return typeof value === 'string' && EMBLEMS.includes(value);
}

function isTable(value: unknown): value is TableToJoin {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'emblem' in value &&
    isEmblem(value.emblem) &&
    'seats' in value &&
    typeof value.seats === 'number' &&
    'full' in value &&
    typeof value.full === 'boolean'
  );
}

function isMap(value: unknown): value is BoroughDrawn {
  return (
    typeof value === 'object' &&
    value !== null &&
    'seed' in value &&
    typeof value.seed === 'number' &&
    'wards' in value &&
    Array.isArray(value.wards) &&
    value.wards.every((ward) => typeof ward === 'string')
  );
}

/** `unknown`: no workshop has this code. Nothing: the server did not say. */
export async function summaryOf(code: string): Promise<Summary | 'unknown' | undefined> {
  const reply = await ask(`/api/workshops/${code}`);
  if (!reply.ok) return reply.problem.status === 404 ? 'unknown' : undefined;
  const { body } = reply;
  if (typeof body !== 'object' || body === null || !('title' in body) || !('tables' in body)) return undefined;
  const { title, tables } = body;
  if (typeof title !== 'string' || !Array.isArray(tables)) return undefined;
  return {
    title,
    locked: 'locked' in body && body.locked === true,
    map: 'map' in body && isMap(body.map) ? body.map : undefined,
    tables: tables.filter(isTable),
  };
}
