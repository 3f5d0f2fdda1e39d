/** Tenders and bids as people at other tables may read them: only what went out, and never an organisation's name in a tender. */
import type { Pack, ReadyTender } from '../pack/schema.ts';
import { fullCatalogue } from './catalogue-of.ts';
import {
  type BidId,
  type GroupId,
  makeId,
  type OrganisationId,
  type OutcomeId,
  type PersonId,
  type PlanId,
} from './ids.ts';
import {
  type Bid,
  type BidVersion,
  lastVersion,
  type Panel,
  type ServiceKey,
  type ServiceMark,
  type Tender,
  type TenderForm,
  type TenderVersion,
} from './papers.ts';
import type { Plan } from './plan.ts';
import { entriesOf, keysOf } from './records.ts';
import type { Group, Table, Workshop } from './state.ts';
import { isFrom } from './steps.ts';
import { latest, tenderFor } from './tender-read.ts';
import type { BidResult, BidShown, PersonPresented, Room, ServiceShown, TenderShown } from './views.ts';

function serviceShown(pack: Pack, key: ServiceKey, mark: ServiceMark): ServiceShown[] {
  const [organisation, service] = key.split('.');
  const found = pack.organisations.find(({ id }) => id === organisation)?.services.find(({ id }) => id === service);
  return found ? [{ name: found.name, about: found.about, mark }] : [];
}

/** What changed between two versions, in the words of the form. */
function changesBetween(before: TenderVersion | undefined, after: TenderVersion): TenderShown['changed'] {
  if (before === undefined) return [];
  const parts = ['needs', 'outcomes', 'services', 'requirements', 'texts', 'value', 'form'] as const;
  // The price is the value's to tell, and marks are the services'.
  const read = (version: TenderVersion, part: (typeof parts)[number]) =>
    JSON.stringify(part === 'form' ? shownForm(version.form) : version[part]);
  return parts.filter((part) => read(before, part) !== read(after, part));
}

function shownForm({ pricing, resourcing, months, joint, weeks, keyWorker, weights }: TenderForm): TenderShown['form'] {
  return {
    pricing,
    weights,
    ...(resourcing === undefined ? {} : { resourcing }),
    ...(months === undefined ? {} : { months }),
    ...(joint === undefined ? {} : { joint }),
    ...(weeks === undefined ? {} : { weeks }),
    ...(keyWorker === undefined ? {} : { keyWorker }),
  };
}

/** The last published version of a tender; nothing if none has gone out or it is withdrawn. `since` is the version the reader had. */
function tenderShown(
  pack: Pack,
  from: GroupId,
  tender: Tender,
  person: Plan['person'],
  since?: number,
): TenderShown | undefined {
  const last = latest(tender);
  if (last === undefined) return undefined;
  const { number, version } = last;
  const changed = since === undefined || since === number ? [] : changesBetween(tender.versions[since], version);
  return {
    tender: tender.id,
    from,
    person,
    version: number,
    ...(version.unfinished ? { unfinished: true } : {}),
    value: version.value,
    form: shownForm(version.form),
    needs: version.needs,
    outcomes: version.outcomes,
    services: entriesOf<ServiceKey, ServiceMark>(version.services).flatMap(([key, mark]) =>
      serviceShown(pack, key, mark),
    ),
    requirements: version.requirements,
    texts: version.texts,
    questions: tender.questions,
    changed,
  };
}

/** A ready-made tender in the form of a published one. */
function readyShown(pack: Pack, ready: ReadyTender): TenderShown {
  const indicators = pack.horizons.map(({ months }, i): [string, string] => [
    `indicator-${months}`,
    ready.indicators[i] ?? '',
  ]);
  return {
    person: ready.person,
    council: ready.council,
    version: 1,
    value: ready.price,
    form: { pricing: 'judged', weights: ready.weights },
    needs: {},
    outcomes: Object.fromEntries(
      ready.outcomes.map(({ text, months, indicator }, i) => [
        makeId<OutcomeId>(`ready${i}`),
        { text, months, indicator, order: i + 1 },
      ]),
    ),
    services: ready.services.flatMap(({ organisation, service, mark }) =>
      serviceShown(pack, `${organisation}.${service}`, mark),
    ),
    requirements: [],
    texts: { ...ready.texts, ...Object.fromEntries(indicators) },
    questions: {},
    changed: [],
  };
}

/** A person as everybody who reads their papers meets them. */
function personPresented(pack: Pack, person: PersonId): PersonPresented | undefined {
  const found = pack.people.find(({ id }) => id === person);
  if (found === undefined) return undefined;
  const { name, age, statement, portrait, portraitAlt } = found;
  return { name, age, statement, portrait, portraitAlt };
}

/** A bid as its panel reads it; nothing if it never went out. */
function bidShown(pack: Pack, from: GroupId, bid: Bid, person: PersonId): BidShown | undefined {
  const number = lastVersion(bid);
  const version = bid.versions[number];
  const who = personPresented(pack, person);
  if (version === undefined || who === undefined) return undefined;
  const { organisations } = fullCatalogue(pack);
  const named = keysOf<OrganisationId, unknown>(version.plan.placed).map((id) => [id, organisations[id]]);
  const { value, price, cost, answers, form, plan, closed, requirements, texts, unfinished } = version;
  return {
    bid: bid.id,
    from,
    person,
    who,
    version: number,
    ...(unfinished ? { unfinished } : {}),
    answers,
    value,
    price,
    cost,
    form,
    asks: version.asks,
    plan,
    closed,
    ...(requirements ? { requirements } : {}),
    organisations: Object.fromEntries(named),
    texts,
  };
}

/** Papers for one workshop's readers. A paper that has not changed is the same object each time. */
export interface Papers {
  /** The tenders a table answers, by its own plan: from costing on, when its own view has been written. */
  readonly received: (groups: Workshop['groups'], table: Table) => Readonly<Partial<Record<PlanId, TenderShown>>>;
  /** The bids a table sits as the panel for. */
  readonly bids: (groups: Workshop['groups'], table: Table) => Readonly<Partial<Record<BidId, BidShown>>>;
  readonly presented: (groups: Workshop['groups'], presenting: Workshop['presenting']) => Room['presenting'];
}

export function createPapers(pack: Pack): Papers {
  // By the version: what its authors change in their draft since is nobody else's to notice.
  const tenders = new WeakMap<TenderVersion, Map<number, TenderShown>>();
  const shownBids = new WeakMap<BidVersion, BidShown>();
  const people = new Map<PersonId, PersonPresented>();
  const criteria = pack.criteria.map(({ id, name }) => ({ id, name }));
  const ready = new Map(pack.tenders.map((each) => [each.person, readyShown(pack, each)]));

  function tenderOnce(from: GroupId, tender: Tender, person: Plan['person'], since: number): TenderShown | undefined {
    const version = latest(tender)?.version;
    if (version === undefined) return undefined;
    const known = tenders.get(version) ?? new Map<number, TenderShown>();
    tenders.set(version, known);
    const before = known.get(since);
    if (before?.questions === tender.questions) return before;
    const shown = before ? { ...before, questions: tender.questions } : tenderShown(pack, from, tender, person, since);
    if (shown) known.set(since, shown);
    return shown;
  }

  function personOnce(person: PersonId): PersonPresented | undefined {
    const shown = people.get(person) ?? personPresented(pack, person);
    if (shown) people.set(person, shown);
    return shown;
  }

  function bidOnce(from: GroupId, bid: Bid, person: Plan['person']): BidShown | undefined {
    const version = bid.versions[lastVersion(bid)];
    if (version === undefined) return undefined;
    const shown = shownBids.get(version) ?? bidShown(pack, from, bid, person);
    if (shown) shownBids.set(version, shown);
    return shown;
  }

  function answeredBy(groups: Workshop['groups'], plan: Plan): TenderShown | undefined {
    const { received } = plan;
    if (received === undefined) return undefined;
    if (received.from === undefined) return ready.get(plan.person);
    const tender = tenderFor(groups, plan);
    return tender && tenderOnce(received.from, tender, plan.person, received.version);
  }

  return {
    received(groups, table) {
      if (!isFrom(table.step, 'costing')) return {};
      return Object.fromEntries(
        entriesOf<PlanId, Plan>(table.plans).flatMap(([id, plan]): [PlanId, TenderShown][] => {
          const shown = answeredBy(groups, plan);
          return shown ? [[id, shown]] : [];
        }),
      );
    },
    bids(groups, table) {
      return Object.fromEntries(
        entriesOf<BidId, Panel>(table.panels).flatMap(([id, { from }]): [BidId, BidShown][] => {
          const bidder = groups[from]?.table;
          const bid = bidder?.bids[id];
          const person = bid && bidder?.plans[bid.plan]?.person;
          const shown = bid && person && bidOnce(from, bid, person);
          return shown ? [[id, shown]] : [];
        }),
      );
    },
    presented(groups, presenting) {
      for (const [from, { table }] of entriesOf<GroupId, Group>(groups)) {
        const tender = presenting?.tender && table.tenders[presenting.tender];
        const bid = presenting?.bid && table.bids[presenting.bid];
        const person = (tender ?? bid) && table.plans[(tender ?? bid)?.plan ?? table.current]?.person;
        if (person === undefined) continue;
        const shownTender = tender && tenderOnce(from, tender, person, lastVersion(tender));
        const who = shownTender && personOnce(person);
        if (shownTender && who) return { tender: shownTender, who, criteria };
        const shownBid = bid && bidOnce(from, bid, person);
        if (shownBid) return { bid: shownBid, who: shownBid.who };
      }
      return undefined;
    },
  };
}

/** What the panels decided on a table's own bids: nothing until the award. */
export function resultsFor(groups: Workshop['groups'], table: Table): Readonly<Partial<Record<BidId, BidResult>>> {
  const results: Partial<Record<BidId, BidResult>> = {};
  for (const [by, { table: panelTable }] of entriesOf<GroupId, Group>(groups)) {
    for (const [id, panel] of entriesOf<BidId, Panel>(panelTable.panels)) {
      const { award, agreed, difference } = panel;
      if (table.bids[id] === undefined || award === undefined) continue;
      results[id] = { by, award, agreed, ...(difference === undefined ? {} : { difference }) };
    }
  }
  return results;
}
