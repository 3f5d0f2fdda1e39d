/** Reading a tender as its bidders may: the last published version, or the pack's ready-made one. */
import type { Pack } from '../pack/schema.ts';
import type { GroupId } from './ids.ts';
import { lastVersion, type Tender, type TenderVersion } from './papers.ts';
import type { Plan } from './plan.ts';
import { entriesOf } from './records.ts';
import type { Group, Workshop } from './state.ts';

/** The tender a sector plan answers, where it came from a table of the room. */
export function tenderFor(groups: Workshop['groups'], { received }: Pick<Plan, 'received'>): Tender | undefined {
  if (received?.from === undefined || received.tender === undefined) return undefined;
  return groups[received.from]?.table.tenders[received.tender];
}

/** The number and content of the last version that went out; nothing if none has, or while it is withdrawn. */
export function latest(tender: Tender): { readonly number: number; readonly version: TenderVersion } | undefined {
  const number = lastVersion(tender);
  const version = tender.versions[number];
  return version === undefined || tender.withdrawn ? undefined : { number, version };
}

/** Which version a sector plan answers now, and its contract value in pounds a year; or those of version `number`. */
export function answered(
  { groups }: Pick<Workshop, 'groups'>,
  pack: Pack,
  plan: Pick<Plan, 'received' | 'person'>,
  number?: number,
): { readonly answers: number; readonly value: number } {
  const tender = tenderFor(groups, plan);
  const named = number === undefined ? undefined : tender?.versions[number];
  if (number !== undefined && named) return { answers: number, value: named.value };
  const last = tender && latest(tender);
  if (last) return { answers: last.number, value: last.version.value };
  const ready = pack.tenders.find(({ person }) => person === plan.person);
  return { answers: plan.received?.version ?? 1, value: plan.received?.from === undefined ? (ready?.price ?? 0) : 0 };
}

/** The table that wrote a tender. */
export function authorOf(groups: Workshop['groups'], tender: Tender['id']): GroupId | undefined {
  return entriesOf<GroupId, Group>(groups).find(([, { table }]) => table.tenders[tender])?.[0];
}
