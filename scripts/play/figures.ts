/** What many automatic days say of a pack, and whether play has to choose. Amounts in whole pounds a year. */
import { fullCatalogue } from '../../shared/game/catalogue-of.ts';
import type { CardId, OrganisationId } from '../../shared/game/ids.ts';
import { costLines, planCost } from '../../shared/game/money.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { autoDay } from './auto-day.ts';

const MOST = 80;
const LEAST = 5;
const OPTIONS = 3;

export interface Figures {
  readonly days: number;
  readonly plans: number;
  /** A council's plan in the middle by cost, with the costs of its organisations and of its dearest service. */
  readonly middle: {
    readonly cost: number;
    readonly organisations: number;
    readonly cheapest: number;
    readonly service: number;
  };
  /** The middle price of an option, and what three cost. */
  readonly option: number;
  readonly threeOptions: number;
  /** In how many of 100 plans each organisation stands, the most often first. */
  readonly shares: readonly { readonly organisation: OrganisationId; readonly share: number }[];
  /** Of each card how often it was drawn, the least often first. */
  readonly drawn: readonly { readonly card: CardId; readonly times: number }[];
  /** Cards whose condition was never true, or never false. */
  readonly neverTrue: readonly CardId[];
  readonly neverFalse: readonly CardId[];
  readonly conditions: number;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Plays days from one seed and counts. */
export function figuresOf(pack: Pack, { days, groups, seed }: { days: number; groups: number; seed: string }): Figures {
  const catalogue = fullCatalogue(pack);
  const plans: Plan[] = [];
  const times = new Map<CardId, number>(pack.cards.map(({ id }) => [id, 0]));
  const held = new Set<CardId>();
  const failed = new Set<CardId>();
  for (let day = 0; day < days; day++) {
    const shown = autoDay(pack, `${seed} ${day}`, groups);
    plans.push(...shown.plans);
    for (const card of shown.drawn) times.set(card, (times.get(card) ?? 0) + 1);
    for (const card of shown.held) held.add(card);
    for (const card of shown.failed) failed.add(card);
  }
  const councils = plans.filter((plan) => plan.side === 'council' && keysOf(plan.placed).length > 0);
  const cost = median(councils.map((plan) => planCost(plan, catalogue)));
  const middle = councils.find((plan) => planCost(plan, catalogue) === cost);
  const lines = middle ? costLines(middle, catalogue) : [];
  const droppable = lines.flatMap(({ services }) => {
    const included = services.filter(({ state }) => state === 'included');
    return included.length > 1 ? included.map((service) => service.cost) : [];
  });
  const option = median(pack.options.map(({ price }) => price));
  const conditional = pack.cards.filter(({ condition }) => condition !== undefined).map(({ id }) => id);
  return {
    days,
    plans: plans.length,
    middle: {
      cost,
      organisations: lines.length,
      cheapest: Math.min(...lines.map(({ total }) => total)),
      service: Math.max(0, ...droppable),
    },
    option,
    threeOptions: OPTIONS * option,
    shares: pack.organisations
      .map(({ id }) => ({
        organisation: id,
        share: (100 * plans.filter((plan) => plan.placed[id]).length) / plans.length,
      }))
      .sort((a, b) => b.share - a.share),
    drawn: [...times].map(([card, each]) => ({ card, times: each })).sort((a, b) => a.times - b.times),
    neverTrue: conditional.filter((id) => !held.has(id)),
    neverFalse: conditional.filter((id) => !failed.has(id)),
    conditions: conditional.length,
  };
}

/** What must be so for play to have to choose, and whether it is. */
export function verdicts(figures: Figures): readonly { readonly says: string; readonly holds: boolean }[] {
  const { middle, threeOptions, shares, drawn, neverTrue, neverFalse } = figures;
  const [most] = shares;
  const least = shares.at(-1);
  return [
    {
      says: 'Three options at the middle price cost a plan of middle cost an organisation: more than any one service left out brings back',
      holds: threeOptions > middle.service && threeOptions >= middle.cheapest,
    },
    { says: `No organisation is in more than ${MOST} of 100 plans`, holds: most !== undefined && most.share <= MOST },
    {
      says: `No organisation is in fewer than ${LEAST} of 100 plans`,
      holds: least !== undefined && least.share >= LEAST,
    },
    { says: 'Each condition was seen true', holds: neverTrue.length === 0 },
    { says: 'Each condition was seen false', holds: neverFalse.length === 0 },
    { says: 'No card is dead', holds: drawn.every(({ times }) => times > 0) },
  ];
}
