/** What many automatic days say of a pack, and whether play has to choose. Amounts in whole pounds a year. */
import type { CardId, OrganisationId } from '../../shared/game/ids.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { autoDay, type Purchase, type Shown } from './auto-day.ts';

const MOST = 80;
const LEAST = 5;
const OPTIONS = 3;
/** In so many of 100 plans of middle cost three options have to take an organisation. */
const FORCED = 75;

export interface Figures {
  readonly days: number;
  readonly plans: number;
  /** The plans of middle cost: the middle third of those that councils brought to the menu. */
  readonly middle: {
    readonly plans: number;
    readonly from: number;
    readonly to: number;
    /** The middle of what the dearest service that can be left out costs. */
    readonly spare: number;
  };
  /** The middle price of an option, and what three cost. */
  readonly option: number;
  readonly threeOptions: number;
  /** In how many of 100 plans of middle cost no one service left out brings three options back. */
  readonly forced: number;
  /** How many of 100 tables gave an organisation up for what they bought, as they played. */
  readonly lost: number;
  /** In how many of 100 plans each organisation stands, the most often first. */
  readonly shares: readonly { readonly organisation: OrganisationId; readonly share: number }[];
  /** Of each card how often it was drawn, the least often first. */
  readonly drawn: readonly { readonly card: CardId; readonly times: number }[];
  /** Cards that were never drawn: because no table could ever draw them, or by chance alone. */
  readonly neverEligible: readonly CardId[];
  readonly neverDrawn: readonly CardId[];
  /** Cards whose condition was never true, or never false. */
  readonly neverTrue: readonly CardId[];
  readonly neverFalse: readonly CardId[];
  readonly conditions: number;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function hundredfold<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : (100 * items.filter(holds).length) / items.length;
}

/** The middle third by budget: what a plan cost when its cards turned. */
function middleThird(purchases: readonly Purchase[]): Purchase[] {
  const sorted = [...purchases].sort((a, b) => a.budget - b.budget);
  return sorted.slice(Math.floor(sorted.length / 3), Math.ceil((sorted.length * 2) / 3));
}

/** Plays days from one seed and counts. */
export function figuresOf(pack: Pack, { days, groups, seed }: { days: number; groups: number; seed: string }): Figures {
  return counted(
    pack,
    Array.from({ length: days }, (_, day) => autoDay(pack, `${seed} ${day}`, groups)),
  );
}

/** Counts what days showed. */
export function counted(pack: Pack, days: readonly Shown[]): Figures {
  const plans = days.flatMap((day) => day.plans);
  const purchases = days.flatMap((day) => day.purchases);
  const drawn = days.flatMap((day) => day.drawn);
  const times = pack.cards
    .map(({ id }) => ({ card: id, times: drawn.filter((card) => card === id).length }))
    .sort((a, b) => a.times - b.times);
  const eligible = new Set(days.flatMap((day) => [...day.eligible]));
  const failed = new Set(days.flatMap((day) => [...day.failed]));
  const conditional = pack.cards.filter(({ condition }) => condition !== undefined).map(({ id }) => id);
  const dead = times.flatMap((each) => (each.times === 0 ? [each.card] : []));
  const option = median(pack.options.map(({ price }) => price));
  const middle = middleThird(purchases);
  return {
    days: days.length,
    plans: plans.length,
    middle: {
      plans: middle.length,
      from: middle[0]?.budget ?? 0,
      to: middle.at(-1)?.budget ?? 0,
      spare: median(middle.map(({ spare }) => spare)),
    },
    option,
    threeOptions: OPTIONS * option,
    forced: hundredfold(middle, ({ spare }) => spare < OPTIONS * option),
    lost: hundredfold(purchases, ({ lost }) => lost > 0),
    shares: pack.organisations
      .map(({ id }) => ({ organisation: id, share: hundredfold(plans, (plan) => plan.placed[id] !== undefined) }))
      .sort((a, b) => b.share - a.share),
    drawn: times,
    neverEligible: dead.filter((id) => !eligible.has(id)),
    neverDrawn: dead.filter((id) => eligible.has(id)),
    neverTrue: conditional.filter((id) => !eligible.has(id)),
    neverFalse: conditional.filter((id) => !failed.has(id)),
    conditions: conditional.length,
  };
}

/** What must be so for play to have to choose, and whether it is. */
export function verdicts(figures: Figures): readonly { readonly says: string; readonly holds: boolean }[] {
  const { forced, shares, neverEligible, neverDrawn, neverTrue, neverFalse } = figures;
  const [most] = shares;
  const least = shares.at(-1);
  return [
    {
      says: `In ${FORCED} of 100 plans of middle cost or more, three options at the middle price take an organisation: no one service left out is enough`,
      holds: forced >= FORCED,
    },
    { says: `No organisation is in more than ${MOST} of 100 plans`, holds: most !== undefined && most.share <= MOST },
    {
      says: `No organisation is in fewer than ${LEAST} of 100 plans`,
      holds: least !== undefined && least.share >= LEAST,
    },
    { says: 'Each condition was seen true', holds: neverTrue.length === 0 },
    { says: 'Each condition was seen false', holds: neverFalse.length === 0 },
    { says: 'No card is dead', holds: neverEligible.length + neverDrawn.length === 0 },
  ];
}
