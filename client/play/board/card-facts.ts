/** What a card on the board shows and is called: its pins, its lines of cost, its name for those who listen. */
import { type Board, helpersOf } from '../../../shared/game/board.ts';
import type { Catalogue, Front } from '../../../shared/game/catalogue.ts';
import { isClosed, risksOf, toldTo } from '../../../shared/game/effects.ts';
import type { OrganisationId, ServiceId } from '../../../shared/game/ids.ts';
import { type CostLine, costLines } from '../../../shared/game/money.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';
import type { ServiceLine } from '../../design/board/AccountLine.tsx';
import type { CardPin } from '../../design/board/coverage.ts';
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';

/** The pins of the outcomes it helps, in the order of the road. */
export function pinsOf(board: Board, plan: Pick<Plan, 'placed' | 'effects'>, organisation: OrganisationId): CardPin[] {
  const linked = plan.placed[organisation]?.outcomes ?? {};
  return [...board.columns.flatMap(({ outcomes }) => outcomes), ...board.unpinned]
    .filter(({ id }) => linked[id])
    .map(({ id, pin }) => ({ number: pin, organisations: helpersOf(plan, id).length }));
}

/** How many of its services the plan includes. */
export function servicesIn(front: Front, plan: Pick<Plan, 'placed'>): number {
  return front.services.length - keysOf(plan.placed[front.id]?.without ?? {}).length;
}

/** Whether it stands in several columns: its cost is shown in each, and counts once. */
export function countsOnce({ placed }: Pick<Plan, 'placed'>, organisation: OrganisationId): boolean {
  return keysOf(placed[organisation]?.in ?? {}).length > 1;
}

/** Its cost, line by line, if its card is turned. */
export function costOf(plan: Plan, catalogue: Catalogue, organisation: OrganisationId): CostLine | undefined {
  return costLines(plan, catalogue).find((line) => line.organisation === organisation);
}

export function linesOf(line: CostLine, front: Front): ServiceLine[] {
  const names = new Map<ServiceId, string>(front.services.map(({ id, name }) => [id, name]));
  return line.services.map(({ service, cost, state }) => ({
    id: service,
    name: names.get(service) ?? service,
    cost,
    included: state !== 'left out',
    suspended: state === 'suspended',
  }));
}

interface Seen {
  readonly name: string;
  readonly column: string;
  readonly pins: readonly CardPin[];
  /** How its closing is said. */
  readonly closed: string | undefined;
  readonly cost: number | undefined;
  readonly heldBy: string | undefined;
}

/** "Dads Out Loud, Building, not linked yet, Grace is moving this". */
export function cardName({ name, column, pins, closed, cost, heldBy }: Seen): string {
  const { card } = words.board;
  return card.name([
    name,
    column,
    ...(closed === undefined ? [] : [closed]),
    ...(cost === undefined ? [] : [card.costs(pounds(cost))]),
    pins.length === 0 ? card.notLinked : card.helps(pins.map(({ number }) => number).join(', ')),
    ...(heldBy === undefined ? [] : [card.moving(heldBy)]),
  ]);
}

export function closedSaid(plan: Pick<Plan, 'effects'>, organisation: OrganisationId): string | undefined {
  return isClosed(plan, organisation) ? words.design.card.closed : undefined;
}

/** What is noted on a card: what an unanswered challenge would do to it, else the risks in force. */
export function notedOn(plan: Plan, organisation: OrganisationId, foreseen: string | undefined): string | undefined {
  const notes = foreseen === undefined ? risksOf(plan, organisation) : [foreseen];
  return notes.length === 0 ? undefined : notes.join(', ');
}

/** True for an organisation the table came to know by something that was bought. */
export function isIntroduced(plan: Plan, catalogue: Pick<Catalogue, 'told'>, organisation: OrganisationId): boolean {
  return toldTo(plan, catalogue).some((told) => told.kind === 'introduce' && told.organisations.includes(organisation));
}
