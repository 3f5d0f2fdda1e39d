/** What would bring a plan that costs too much back inside its budget: up to three single or paired moves. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { TableCommand } from '../../../shared/game/commands.ts';
import type { OptionId, OrganisationId, ServiceId } from '../../../shared/game/ids.ts';
import { costLines, purseOf } from '../../../shared/game/money.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';

/** One thing to give up. */
export type Move =
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId }
  | { readonly kind: 'service'; readonly organisation: OrganisationId; readonly service: ServiceId }
  | { readonly kind: 'option'; readonly option: OptionId };

/** One or two moves, and the balance after them in pounds a year; below zero is still over. */
export interface WayBack {
  readonly moves: readonly Move[];
  readonly balance: number;
}

const AT_MOST = 3;

function without<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>,
  key: K,
): Readonly<Partial<Record<K, V>>> {
  const rest: Partial<Record<K, V>> = { ...record };
  delete rest[key];
  return rest;
}

function afterMove(plan: Plan, move: Move): Plan {
  if (move.kind === 'option') return { ...plan, bought: without(plan.bought, move.option) };
  if (move.kind === 'organisation') return { ...plan, placed: without(plan.placed, move.organisation) };
  const placed = plan.placed[move.organisation];
  if (placed === undefined) return plan;
  const left = { ...placed.without, [move.service]: true as const };
  return { ...plan, placed: { ...plan.placed, [move.organisation]: { ...placed, without: left } } };
}

/** The plan after all moves: only to look at. */
export function afterMoves(plan: Plan, moves: readonly Move[]): Plan {
  return moves.reduce(afterMove, plan);
}

/** The commands that make the moves. */
export function commandsOf(plan: Plan, moves: readonly Move[]): TableCommand[] {
  return moves.map((move): TableCommand => {
    if (move.kind === 'option') return { type: 'option.return', payload: { plan: plan.id, option: move.option } };
    const { organisation } = move;
    return move.kind === 'organisation'
      ? { type: 'plan.remove', payload: { plan: plan.id, organisation } }
      : { type: 'plan.service', payload: { plan: plan.id, organisation, service: move.service, included: false } };
  });
}

function singleMoves(plan: Plan, catalogue: Catalogue, mayReturn: (option: OptionId) => boolean): Move[] {
  const options = keysOf<OptionId, number>(plan.bought).filter(mayReturn);
  return [
    ...costLines(plan, catalogue).flatMap(({ organisation, services, closed }): Move[] => {
      if (closed) return [];
      const included = services.filter(({ state }) => state === 'included');
      const kept = services.filter(({ state }) => state !== 'left out').length;
      return [
        { kind: 'organisation', organisation },
        ...(kept > 1 ? included.map(({ service }): Move => ({ kind: 'service', organisation, service })) : []),
      ];
    }),
    ...options.map((option): Move => ({ kind: 'option', option })),
  ];
}

const ownerOf = (move: Move) => (move.kind === 'option' ? move.option : move.organisation);

/** A move is named once among the ways: three ways should be three different thoughts. */
function different(ways: readonly WayBack[], most: number, taken: readonly WayBack[] = []): WayBack[] {
  const chosen = [...taken];
  for (const way of ways) {
    if (chosen.length >= most) break;
    const owners = new Set(chosen.flatMap(({ moves }) => moves.map(ownerOf)));
    if (!way.moves.some((move) => owners.has(ownerOf(move)))) chosen.push(way);
  }
  return chosen;
}

/** One single move after the other, a pair after every second: pairs fit to the pound and are twice the loss. */
function mixed(singles: readonly WayBack[], pairs: readonly WayBack[]): WayBack[] {
  return [...singles.slice(0, 2), ...pairs.slice(0, 1), ...singles.slice(2), ...pairs.slice(1)];
}

/** Up to three ways back, those that give up least first; ways that are not enough come last. None while the plan fits. */
export function waysBack(plan: Plan, catalogue: Catalogue, mayReturn: (option: OptionId) => boolean): WayBack[] {
  const over = purseOf(plan, catalogue)?.balance ?? 0;
  if (over >= 0) return [];
  const singles = singleMoves(plan, catalogue, mayReturn)
    .map((move): WayBack => {
      const balance = purseOf(afterMove(plan, move), catalogue)?.balance ?? over;
      return { moves: [move], balance };
    })
    .filter(({ balance }) => balance > over);
  const short = singles.filter(({ balance }) => balance < 0);
  // Different organisations and options save independently of each other.
  const pairs = short.flatMap((one, index) =>
    short.slice(index + 1).flatMap((two): WayBack[] => {
      const [a, b] = [one.moves[0], two.moves[0]];
      if (a === undefined || b === undefined || ownerOf(a) === ownerOf(b)) return [];
      return [{ moves: [a, b], balance: one.balance + two.balance - over }];
    }),
  );
  const enough = (ways: readonly WayBack[]) =>
    ways.filter(({ balance }) => balance >= 0).sort((a, b) => a.balance - b.balance);
  const almost = [...short].sort((a, b) => b.balance - a.balance);
  const chosen = different(mixed(enough(singles), enough(pairs)), AT_MOST).sort((a, b) => a.balance - b.balance);
  return different(almost, AT_MOST, chosen);
}
