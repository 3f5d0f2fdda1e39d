/** One day played by automatic players alone, and what it showed of the pack. */
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import { chanceFrom } from '../../shared/game/chance.ts';
import type { TableCommand } from '../../shared/game/commands.ts';
import { decide } from '../../shared/game/decide.ts';
import { decksOf, drawable } from '../../shared/game/deck.ts';
import type { Entry } from '../../shared/game/entry.ts';
import {
  type CardId,
  type FacilitatorId,
  type GroupId,
  makeId,
  type OrganisationId,
  type PackHash,
  type PlanId,
  type SeatId,
  type TokenHash,
} from '../../shared/game/ids.ts';
import { costLines, optionsCost } from '../../shared/game/money.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { createProjector } from '../../shared/game/project.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Seat, Table, Workshop } from '../../shared/game/state.ts';
import type { GroupView } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { type Command, payloads } from '../../shared/protocol/commands.ts';
import type { By } from '../../shared/protocol/messages.ts';
import { type Aims, answering, balancing, bidding, buying, choosing, drawAims, trying } from './planner.ts';

const DRAWS = 3;
/** More than any table needs to be done with a step. */
const TURNS = 40;
const LEAD = makeId<FacilitatorId>('f0');

/** What a table spent on the menu, out of which budget, and what it gave up for it. Amounts in pounds a year. */
export interface Purchase {
  readonly options: number;
  readonly budget: number;
  /** The dearest service of its plan that could be left out without losing an organisation. */
  readonly spare: number;
  /** How many organisations left the plan. */
  readonly lost: number;
}

/** A plan as it stood before the menu. */
interface Started {
  readonly organisations: readonly OrganisationId[];
  readonly spare: number;
}

export interface Shown {
  readonly purchases: readonly Purchase[];
  /** Every plan as it stood when its paper went out. */
  readonly plans: readonly Plan[];
  readonly drawn: readonly CardId[];
  /** Cards that some table could have drawn, and cards of its decks whose condition did not hold. */
  readonly eligible: ReadonlySet<CardId>;
  readonly failed: ReadonlySet<CardId>;
}

/** The dearest service that can be left out while its organisation stays, in pounds a year. */
function dearestSpare(plan: Plan, pack: Pack): number {
  const costs = costLines(plan, fullCatalogue(pack)).flatMap(({ services }) => {
    const included = services.filter(({ state }) => state === 'included');
    return included.length > 1 ? included.map(({ cost }) => cost) : [];
  });
  return Math.max(0, ...costs);
}

const token = (number: number) => makeId<TokenHash>(String(number).padStart(43, '0'));

function openDay(pack: Pack, seed: string, groups: number): Workshop {
  const payload = payloads['workshop.open'].parse({
    code: 'K7M4QX',
    title: 'A day',
    pack: makeId<PackHash>('ab'.repeat(32)),
    groups,
    seed,
    facilitator: LEAD,
    token: token(0),
  });
  const context = { pack, now: 0, seq: 1, by: 'door', history: [] } as const;
  const decision = decide(undefined, { type: 'workshop.open', payload }, context);
  if (!decision.ok) throw new Error('A workshop opens.');
  return decision.state;
}

/** Plays one day with a table for each of `groups`, from a seed: the same seed plays the same day. */
export function autoDay(pack: Pack, seed: string, groups: number): Shown {
  const chance = chanceFrom(seed);
  const projector = createProjector(pack);
  const history: readonly Entry[] = [];
  const drawn: CardId[] = [];
  const eligible = new Set<CardId>();
  const failed = new Set<CardId>();
  const aims = new Map<SeatId, Aims>();
  const started = new Map<PlanId, Started>();
  const purchases: Purchase[] = [];
  let state = openDay(pack, seed, groups);
  let seq = 1;

  function send(by: By, command: Command): boolean {
    seq += 1;
    const decision = decide(state, command, { pack, now: seq * 1000, seq, by, history });
    if (!decision.ok) return false;
    state = decision.state;
    if (decision.did.type === 'drew')
      for (const [, card] of entriesOf<GroupId, CardId>(decision.did.cards)) drawn.push(card);
    return true;
  }
  function tables(): Table[] {
    return entriesOf<GroupId, Group>(state.groups).map(([, { table }]) => table);
  }
  /** Lets each table go on until it wants nothing more. */
  function act(wants: (view: GroupView, plan: Plan, aims: Aims) => readonly TableCommand[]): void {
    for (const [seat, { group }] of entriesOf<SeatId, Seat>(state.seats)) {
      for (let i = 0; i < TURNS; i++) {
        const view = projector.view(state, `group:${group}`);
        const plan = view.audience === 'group' ? view.table.plans[view.table.current] : undefined;
        const own = aims.get(seat);
        if (view.audience !== 'group' || plan === undefined || own === undefined) break;
        if (!wants(view, plan, own).some((command) => send(seat, command))) break;
      }
    }
  }
  function purchaseOf({ plans, current }: Table): Purchase {
    const plan = plans[current];
    const before = started.get(current);
    return {
      options: plan ? optionsCost(plan, fullCatalogue(pack)) : 0,
      budget: plan?.budget ?? 0,
      spare: before?.spare ?? 0,
      lost: before?.organisations.filter((id) => plan?.placed[id] === undefined).length ?? 0,
    };
  }
  /** Which cards a table can draw, and whose condition does not hold. */
  function watch(): void {
    for (const table of tables()) {
      const plan = table.plans[table.current];
      const open = new Set(drawable(pack, state.seed, table).map(({ id }) => id));
      for (const { id, deck, condition } of pack.cards) {
        if (plan === undefined || !decksOf(plan.side).includes(deck)) continue;
        if (open.has(id)) eligible.add(id);
        else if (condition && plan.cards[id] === undefined) failed.add(id);
      }
    }
  }

  for (const [number, [group]] of entriesOf<GroupId, Group>(state.groups).entries())
    send('door', {
      type: 'seat.take',
      payload: payloads['seat.take'].parse({ name: 'Ash', group, token: token(number + 1) }),
    });
  for (const seat of keysOf<SeatId, unknown>(state.seats)) aims.set(seat, drawAims(chance));
  for (const { step } of pack.agenda) {
    send(LEAD, { type: 'step.go', payload: { step } });
    if (step === 'choosing' || step === 'costing') act((view, plan, own) => choosing(view, plan, own, chance));
    if (step === 'menu') {
      for (const { plans, current } of tables()) {
        const plan = plans[current];
        if (plan) started.set(current, { organisations: keysOf(plan.placed), spare: dearestSpare(plan, pack) });
      }
      act((view, plan, own) => buying(view, plan, own, chance));
      act((view, plan) => trying(view, plan, chance));
      act((view, plan) => balancing(view, plan, chance));
      for (const table of tables()) purchases.push(purchaseOf(table));
    }
    if (step === 'bid') act((view, plan, own) => bidding(view, plan, own, chance));
    if (step === 'challenges' || step === 'shocks') {
      for (let i = 0; i < DRAWS; i++) {
        watch();
        send(LEAD, { type: 'challenge.draw', payload: {} });
        act((_, plan) => answering(plan, chance));
      }
      act((view, plan) => balancing(view, plan, chance));
    }
  }
  const plans = tables().flatMap((table) => Object.values(table.plans).flatMap((plan) => plan ?? []));
  return { plans, drawn, eligible, failed, purchases };
}
