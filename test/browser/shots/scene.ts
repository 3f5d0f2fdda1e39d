/** Brings a table to a scene that is written as data: what it thinks, what it places and links, each by somebody else at the table. */
import type { ColumnId, OrganisationId, OutcomeId, PlanId } from '../../../shared/game/ids.ts';
import { makeId } from '../../../shared/game/ids.ts';
import type { Outcome, Plan } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import type { Command } from '../../../shared/protocol/commands.ts';
import { type Guest, groupView } from '../../room/guest.ts';

export interface PlanScene {
  readonly assets: readonly string[];
  readonly needs: readonly string[];
  /** With the months to its deadline, in the order of their pins. */
  readonly outcomes: readonly (readonly [text: string, months: number])[];
  /** Where an organisation stands, and the pins it helps. */
  readonly placed: readonly (readonly [
    organisation: string,
    column: 'now' | 'steady' | 'build' | 'own',
    ...pins: number[],
  ])[];
}

/** Does it, and waits until whoever did it sees it. */
export async function does(guest: Guest, command: Command): Promise<void> {
  const { seq } = await guest.done(command);
  await guest.until(command.type, (state) => (state.seq ?? 0) >= seq);
}

export function planAt(guest: Guest): PlanId {
  return groupView(guest).table.current;
}

function planSeen(guest: Guest): Plan {
  const plan = groupView(guest).table.plans[planAt(guest)];
  if (plan === undefined) throw new Error(`${guest.name} sees no plan.`);
  return plan;
}

/** The people of a table in turn. */
function turns(people: readonly Guest[]): () => Guest {
  let turn = 0;
  return () => {
    const guest = people[turn++ % people.length];
    if (guest === undefined) throw new Error('Somebody sits at the table.');
    return guest;
  };
}

export async function think(people: readonly Guest[], { assets, needs, outcomes }: PlanScene): Promise<void> {
  const next = turns(people);
  const plan = planAt(next());
  for (const text of assets) await does(next(), { type: 'asset.add', payload: { plan, text } });
  for (const text of needs) await does(next(), { type: 'need.add', payload: { plan, text } });
  for (const [text, months] of outcomes) await does(next(), { type: 'outcome.add', payload: { plan, text, months } });
}

export async function place(people: readonly Guest[], { placed }: Pick<PlanScene, 'placed'>): Promise<void> {
  const next = turns(people);
  const plan = planAt(next());
  for (const [organisation, column, ...pins] of placed) {
    const guest = next();
    await does(guest, {
      type: 'plan.place',
      payload: { plan, organisation: makeId<OrganisationId>(organisation), column: makeId<ColumnId>(column) },
    });
    if (pins.length > 0) await link(guest, organisation, pins);
  }
}

export async function link(guest: Guest, organisation: string, pins: readonly number[]): Promise<void> {
  const known = inOrder<OutcomeId, Outcome>(planSeen(guest).outcomes).map(([id]) => id);
  const outcomes = pins.flatMap((pin) => known[pin - 1] ?? []);
  const payload = { plan: planAt(guest), organisation: makeId<OrganisationId>(organisation), outcomes };
  await does(guest, { type: 'plan.link', payload });
}
