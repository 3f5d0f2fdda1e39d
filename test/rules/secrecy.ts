/** What an audience is sent holds nothing that it may not know: asked of the text of its whole view. */
import { groupOf } from '../../shared/game/audience.ts';
import type { CardId, GroupId, OrganisationId } from '../../shared/game/ids.ts';
import { lastVersion } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, keysOf } from '../../shared/game/records.ts';
import type { Group, Table, Workshop } from '../../shared/game/state.ts';
import { isFrom } from '../../shared/game/steps.ts';
import { tablesOf } from '../../shared/game/tables.ts';
import { latest, tenderFor } from '../../shared/game/tender-read.ts';
import type { Audience } from '../../shared/game/views.ts';
import type { Pack } from '../../shared/pack/schema.ts';
import { coreOf, costOf } from '../room/marked-pack.ts';
import type { Story } from './story.ts';

const MARK = /mark-[a-z]+-[\w-]+|(?<![\d.])8(?:13|77|78)\d{4}(?!\d)/g;
const ALWAYS = /^mark-slide-/;
/** A sum may by chance be what one service costs. */
const SUMS = /"(?:over|value|price|cost|budget)":\d+/g;

export interface Heard {
  readonly audience: Audience;
  readonly state: Workshop;
  readonly pack: Pack;
  readonly story: Story;
  /** All that the audience is sent. */
  readonly text: string;
}

/** What went out and reaches an audience: words, and ids of needs, assets and outcomes. */
interface Reach {
  readonly marks: readonly string[];
  readonly ids: readonly string[];
  readonly organisations: readonly OrganisationId[];
}

function tenderReach(state: Workshop, plan: Pick<Plan, 'received'> | undefined): Reach[] {
  const tender = plan && tenderFor(state.groups, plan);
  const last = tender && latest(tender);
  if (last === undefined) return [];
  const { needs, outcomes, texts } = last.version;
  return [{ marks: Object.values(texts), ids: [...keysOf(needs), ...keysOf(outcomes)], organisations: [] }];
}

function bidReach(state: Workshop, wanted: (bid: string) => boolean): Reach[] {
  return entriesOf<GroupId, Group>(state.groups).flatMap(([, { table }]) =>
    Object.values(table.bids).flatMap((bid): Reach[] => {
      const version = bid?.versions[lastVersion(bid)];
      if (bid === undefined || version === undefined || !wanted(bid.id)) return [];
      const { needs, assets, outcomes, placed } = version.plan;
      const ids = [...keysOf(needs), ...keysOf(assets), ...keysOf(outcomes)];
      const person = table.plans[bid.plan]?.person;
      return [
        { marks: [...Object.values(version.texts), `mark-statement-${person}`], ids, organisations: keysOf(placed) },
      ];
    }),
  );
}

type Thinking = Pick<Plan, 'needs' | 'outcomes'> & Partial<Pick<Plan, 'assets'>>;

/** What a table's own papers held when they went out. */
function wentOut(table: Table): Thinking[] {
  const tenders = Object.values(table.tenders).flatMap((tender) => Object.values(tender?.versions ?? {}));
  const bids = Object.values(table.bids).flatMap((bid) => Object.values(bid?.versions ?? {}));
  return [...tenders.flatMap((each) => each ?? []), ...bids.flatMap((each) => each?.plan ?? [])];
}

function idsOf(plan: Thinking): string[] {
  return [...keysOf(plan.needs), ...keysOf(plan.assets ?? {}), ...keysOf(plan.outcomes)];
}

/** The plans shown in the debrief to a table, or with a table in the spotlight: its own person's, and those it answered. */
function debriefReach(state: Workshop, group: GroupId | undefined): Reach[] {
  if (state.step !== 'debrief' || group === undefined) return [];
  const answers = Object.values(state.groups[group]?.table.plans ?? {}).flatMap((plan) => plan?.received?.from ?? []);
  const from = [group, ...answers];
  return entriesOf<GroupId, Group>(state.groups).flatMap(([id, { table }]) =>
    Object.values(table.plans).flatMap((plan): Reach[] => {
      if (plan === undefined) return [];
      const shown =
        plan.side === 'council' ? from.includes(id) : plan.received?.from && from.includes(plan.received.from);
      return shown || id === group ? [{ marks: [], ids: idsOf(plan), organisations: keysOf(plan.placed) }] : [];
    }),
  );
}

function presentedReach(state: Workshop): Reach[] {
  const { tender, bid } = state.presenting ?? {};
  const author = entriesOf<GroupId, Group>(state.groups).find(([, { table }]) => tender && table.tenders[tender]);
  const from = author?.[0];
  const plan = tender && author?.[1].table.tenders[tender]?.plan;
  const person = plan && author?.[1].table.plans[plan]?.person;
  const people = Object.values(state.groups).flatMap((group) => {
    const paper = (tender && group?.table.tenders[tender]) ?? (bid && group?.table.bids[bid]);
    return (paper && group?.table.plans[paper.plan]?.person) ?? [];
  });
  return [
    // The room meets whom a presented paper is for: the name, the drawing and the statement.
    { marks: people.map((person) => `mark-statement-${person}`), ids: [], organisations: [] },
    ...(tender && from ? tenderReach(state, { received: { from, tender, version: 0, options: {} } }) : []),
    ...bidReach(state, (each) => each === bid),
    // Whom a presented paper is for is met by the whole room.
    ...(person ? [{ marks: [`mark-statement-${person}`], ids: [], organisations: [] }] : []),
  ];
}

function boardReach(state: Workshop): Reach[] {
  const table = state.spotlight && state.groups[state.spotlight]?.table;
  const plan = table?.plans[table.current];
  return plan
    ? [{ marks: [], ids: [...keysOf(plan.needs), ...keysOf(plan.outcomes)], organisations: keysOf(plan.placed) }]
    : [];
}

function reachOf({ audience, state }: Heard): Reach[] {
  const group = groupOf(audience);
  const table = group && state.groups[group]?.table;
  if (group === undefined || table === undefined)
    return [...presentedReach(state), ...boardReach(state), ...debriefReach(state, state.spotlight)];
  const received = isFrom(table.step, 'costing')
    ? Object.values(table.plans).flatMap((plan) => tenderReach(state, plan))
    : [];
  return [
    ...presentedReach(state),
    ...received,
    ...bidReach(state, (bid) => keysOf(table.panels).some((each) => each === bid)),
    ...debriefReach(state, group),
  ];
}

/** Every mark of the backs of one organisation of a marked pack. */
function backMarks(pack: Pack, organisation: OrganisationId): string[] {
  const number = pack.organisations.findIndex(({ id }) => id === organisation);
  const services = pack.organisations[number]?.services ?? [];
  const words = ['record', 'good', 'bad', 'staff'].map((what) => `mark-${what}-${organisation}`);
  return [...words, String(coreOf(number)), ...services.map((_, which) => String(costOf(number, which)))];
}

const cardMarks = (card: CardId) => [`mark-card-${card}`, `mark-title-${card}`];
const personMarks = (person: string) => [`mark-story-${person}`, `mark-statement-${person}`];

function ownPapers(table: Table): string[] {
  const tenders = Object.values(table.tenders).flatMap((tender) => Object.values(tender?.versions ?? {}));
  const bids = Object.values(table.bids).flatMap((bid) => Object.values(bid?.versions ?? {}));
  return [...tenders, ...bids].flatMap((version) => Object.values(version?.texts ?? {}));
}

/** The marks of the pack that a table may have heard by now. */
function marksOfTable({ state, pack, story }: Heard, group: GroupId, table: Table): string[] {
  const plan = table.plans[table.current];
  if (plan === undefined) return [];
  const authors = Object.values(state.groups[plan.received?.from ?? group]?.table.plans ?? {});
  const source = plan.side === 'council' ? plan : authors.find((each) => each?.side === 'council');
  const bought = [
    ...(source === undefined || (plan.received?.from === undefined && plan.side === 'sector')
      ? []
      : (story.bought.get(source.id) ?? [])),
  ];
  const introduced = pack.options
    .filter(({ id }) => bought.includes(id))
    .flatMap(({ effects }) => effects.flatMap((each) => (each.kind === 'introduce' ? each.organisations : [])));
  const inPlay = pack.organisations.filter(({ id, hidden }) => !hidden || introduced.includes(id));
  const chosen = isFrom(table.step, 'choosing') || keysOf(plan.placed).length > 0;
  const offered = story.menu.has(group) && plan.side === 'council' ? pack.options.map(({ id }) => id) : bought;
  const insights = plan.side === 'council' ? bought.map((id) => `mark-insight-${id}-of-${plan.person}`) : [];
  const ready = Object.values(table.plans).flatMap((each) =>
    each?.side === 'sector' && !each.received?.from ? [each.person] : [],
  );
  return [
    ...(isFrom(table.step, 'needs') ? personMarks(plan.person) : []),
    ...(chosen ? inPlay.map(({ id }) => `mark-front-${id}`) : []),
    ...[...(story.turned.get(plan.id) ?? [])].flatMap((each) => backMarks(pack, each)),
    ...[...(story.drawn.get(group) ?? []), ...(plan.side === 'sector' ? story.passed : [])].flatMap(cardMarks),
    ...offered.map((id) => `mark-option-${id}`),
    ...insights,
    ...(isFrom(table.step, 'costing') ? ready.map((person) => `mark-ready-${person}`) : []),
    ...ownPapers(table),
    ...(state.step === 'debrief'
      ? [...allFronts(pack), ...pack.organisations.flatMap(({ id }) => backMarks(pack, id))]
      : []),
  ];
}

function allFronts(pack: Pack): string[] {
  return [
    ...pack.organisations.map(({ id }) => `mark-front-${id}`),
    ...pack.people.flatMap(({ id }) => personMarks(id)),
  ];
}

function marksOfScreen({ state, pack, story }: Heard): string[] {
  const table = state.spotlight && state.groups[state.spotlight]?.table;
  const plan = table?.plans[table.current];
  if (table === undefined || plan === undefined) return [];
  const all = entriesOf<GroupId, Group>(state.groups).every(([, group]) =>
    Object.values(group.table.plans).every((each) => each?.side === 'sector' || (each && story.open.has(each.id))),
  );
  const money = all && plan.side === 'council';
  return [
    ...keysOf<OrganisationId, unknown>(plan.placed).flatMap((id) => [
      `mark-front-${id}`,
      ...(money ? backMarks(pack, id) : []),
    ]),
    ...(isFrom(table.step, 'needs') ? [`mark-statement-${plan.person}`] : []),
    ...(state.step === 'debrief' ? allFronts(pack) : []),
  ];
}

/** Nobody hears a mark before it may be heard, another table's work, somebody's background, a score, the seed, a key or a link. */
export function secrecyWrong(heard: Heard): string | undefined {
  const { audience, state, story, text } = heard;
  const secrets = [state.seed, ...keysOf(state.keys), ...keysOf(state.links)];
  const told = secrets.find((secret) => text.includes(secret));
  if (told !== undefined) return `${audience} hears ${told}`;
  const group = groupOf(audience);
  const table = group && state.groups[group]?.table;
  const scores = text.split('"scores":').length - 1;
  const panels = table ? [table] : audience === 'facilitator' ? tablesOf(state.groups) : [];
  const turned = panels.flatMap((each) => keysOf(each.panels)).filter((bid) => story.scored.has(bid)).length;
  if (scores > turned) return `${audience} hears scores that were not turned over`;
  if (audience === 'facilitator') return undefined;
  if (!audience.startsWith('table:') && text.includes('"background"')) return `${audience} hears of backgrounds`;
  const reach = reachOf(heard);
  return markWrong(heard, reach) ?? othersWork(heard, reach);
}

function markWrong(heard: Heard, reach: readonly Reach[]): string | undefined {
  const { audience, state, pack, text } = heard;
  const group = groupOf(audience);
  const table = group && state.groups[group]?.table;
  const own = group && table ? marksOfTable(heard, group, table) : marksOfScreen(heard);
  const reached = reach.flatMap(({ marks, organisations }) => [
    ...marks,
    ...organisations.map((id) => `mark-front-${id}`),
  ]);
  const allowed = new Set([...own, ...reached]);
  // A table's own facilitator knows the whole pack, and no other table's words.
  const marks = (text.replace(SUMS, '').match(MARK) ?? []).filter(
    (each) => !audience.startsWith('table:') || each.startsWith('mark-paper-'),
  );
  const mark = marks.find((each) => !allowed.has(each) && !ALWAYS.test(each));
  if (mark !== undefined) return `${audience} hears ${mark} too soon`;
  const slides = pack.slides.map((_, i) => `mark-slide-${i}`).filter((each) => text.includes(each));
  return slides.length > 1 && !audience.startsWith('table:') ? `${audience} hears another slide` : undefined;
}

/** Words of every view that read like ids of needs, assets or outcomes. */
const FIELDS: readonly string[] = ['at', 'of', 'no'];

function othersWork({ audience, state, text }: Heard, reach: readonly Reach[]): string | undefined {
  const reached = new Set(reach.flatMap(({ ids }) => ids));
  const own = groupOf(audience);
  const table = own && state.groups[own]?.table;
  const mine = table ? [...Object.values(table.plans), ...wentOut(table)] : [];
  // A record opened again brings ids of another log, so two tables may by chance have one in common.
  const known = new Set(mine.flatMap((plan) => (plan ? idsOf(plan) : [])));
  const heard = new Set([...text.matchAll(/"([nao][0-9a-z]{1,8})"/g)].map(([, id]) => id));
  for (const [group, { table }] of entriesOf<GroupId, Group>(state.groups)) {
    if (own === group) continue;
    for (const plan of Object.values(table.plans)) {
      if (plan === undefined) continue;
      const told = idsOf(plan).find(
        (id) => heard.has(id) && !FIELDS.includes(id) && !reached.has(id) && !known.has(id) && !twice(state, group, id),
      );
      if (told !== undefined) return `${audience} hears ${told} of ${group}`;
    }
  }
  return undefined;
}

function twice(state: Workshop, group: GroupId, id: string): boolean {
  return entriesOf<GroupId, Group>(state.groups).some(
    ([other, { table }]) =>
      other !== group && Object.values(table.plans).some((plan) => plan && idsOf(plan).includes(id)),
  );
}

/** How many marks an audience hears: to show that the search finds them once they may be seen. */
export function marksIn(text: string): number {
  return text.match(MARK)?.length ?? 0;
}
