/** The tender: its form, its weights, and going out as a version that nothing later changes. */
import { castDraft, type Draft } from 'immer';
import type { Catalogue } from '../catalogue.ts';
import { isClosed, outcomesInForce, requirementsOf } from '../effects.ts';
import { wordsGoingOut } from '../going-out.ts';
import type { CriterionId, OrganisationId, QuestionId, TenderId } from '../ids.ts';
import { mostToOffer, planCost, purseOf } from '../money.ts';
import {
  type FrozenTexts,
  lastVersion,
  NOTHING_WRITTEN,
  type ServiceKey,
  type ServiceMark,
  type Tender,
  type TenderForm,
  type TenderVersion,
} from '../papers.ts';
import type { Placed, Plan } from '../plan.ts';
import { entriesOf, keysOf } from '../records.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Table } from '../state.ts';
import { isFrom } from '../steps.ts';
import { closedPlan, planOf, type TableAt, type TableRules } from './table-rule.ts';

/** The tender a rule acts on. Throws if it is not there, which `may` has ruled out. */
function tenderOf(table: Draft<Table>, tender: TenderId): Draft<Tender>;
function tenderOf(table: Table, tender: TenderId): Tender;
function tenderOf(table: Table, tender: TenderId): Tender {
  const found = table.tenders[tender];
  if (found === undefined) throw new Error(`The table has no tender ${tender}.`);
  return found;
}

/** Refuses a tender that is not this table's, not yet written, gone out, or no longer worked on. */
function draftClosed(at: TableAt, tender: TenderId): Refusal | undefined {
  const found = at.table.tenders[tender];
  if (found === undefined) return refuse('not_your_table');
  if (found.out) return refuse('tender_out');
  return closedPlan(at, found.plan) ?? (isFrom(at.table.step, 'tender') ? undefined : refuse('not_now'));
}

/** The services a plan asks for: those of open organisations that were not left out. */
export function servicesOf(plan: Plan, catalogue: Catalogue): ServiceKey[] {
  return entriesOf<OrganisationId, Placed>(plan.placed).flatMap(([organisation, placed]) => {
    const services = isClosed(plan, organisation) ? [] : (catalogue.organisations[organisation]?.services ?? []);
    return services.filter(({ id }) => !placed.without?.[id]).map(({ id }): ServiceKey => `${organisation}.${id}`);
  });
}

/** The contract value a tender offers now: its price, or the most there is to offer; 0 before the reveal. */
export function contractValue(plan: Plan, form: TenderForm, catalogue: Catalogue): number {
  return form.price ?? mostToOffer(plan, catalogue) ?? 0;
}

/** A tender as it stands, ready to go out. */
export function tenderVersion(
  plan: Plan,
  tender: Tender,
  catalogue: Catalogue,
  frozen: FrozenTexts,
  { now, unfinished }: { readonly now: number; readonly unfinished: boolean },
): TenderVersion {
  const balance = purseOf(plan, catalogue)?.balance ?? 0;
  const marks = servicesOf(plan, catalogue).map((key): [ServiceKey, ServiceMark] => [
    key,
    tender.form.marks[key] ?? 'core',
  ]);
  return {
    at: now,
    ...(unfinished ? { unfinished: true } : {}),
    ...(balance < 0 ? { over: -balance } : {}),
    value: contractValue(plan, tender.form, catalogue),
    form: tender.form,
    needs: plan.needs,
    outcomes: outcomesInForce(plan),
    services: Object.fromEntries(marks),
    requirements: requirementsOf(plan),
    texts: wordsGoingOut(frozen, catalogue.forms.tender, tender.form.extras),
    textSeq: frozen.textSeq,
  };
}

/** Why a tender's price does not add up: the plan is over its budget, or more is offered than there is. */
export function priceUnfit(plan: Plan, { price = 0 }: TenderForm, catalogue: Catalogue): Refusal | undefined {
  const most = mostToOffer(plan, catalogue);
  const balance = purseOf(plan, catalogue)?.balance;
  if (most === undefined || balance === undefined) return undefined;
  if (balance < 0) return refuse('over_budget', { pounds: -balance });
  return price > most ? refuse('price_too_high', { most }) : undefined;
}

/** A facilitator publishes also what does not add up. */
function notPublishable({ table, catalogue, seat }: TableAt, { plan: id, form }: Tender): Refusal | undefined {
  const plan = planOf(table, id);
  if (purseOf(plan, catalogue) === undefined) return refuse('reveal_first');
  return seat === undefined ? undefined : priceUnfit(plan, form, catalogue);
}

function weightsUnfit(weights: TenderForm['weights'], { criteria }: Catalogue): boolean {
  const given = keysOf<CriterionId, number>(weights);
  const sum = Object.values(weights).reduce<number>((total, weight) => total + (weight ?? 0), 0);
  return sum !== 100 || given.length !== criteria.length || criteria.some(({ id }) => weights[id] === undefined);
}

export const tenderRules: TableRules<'tender.edit' | 'tender.weights' | 'tender.publish' | 'question.answer'> = {
  'tender.edit': {
    may: (at, { tender, change }) => {
      const closed = draftClosed(at, tender);
      if (closed) return closed;
      if (change.field === 'extra' && !at.catalogue.forms.tender.some(({ id, core }) => id === change.extra && !core))
        return refuse('gone');
      if (change.field !== 'mark') return undefined;
      const plan = planOf(at.table, tenderOf(at.table, tender).plan);
      return servicesOf(plan, at.catalogue).includes(`${change.organisation}.${change.service}`)
        ? undefined
        : refuse('gone');
    },
    apply: (draft, { tender, change }) => {
      const { form } = tenderOf(draft, tender);
      if (change.field === 'mark') form.marks[`${change.organisation}.${change.service}`] = change.value;
      else if (change.field === 'extra' && change.open) form.extras[change.extra] = true;
      else if (change.field === 'extra') delete form.extras[change.extra];
      else if (change.value === undefined) delete form[change.field];
      else Object.assign(form, { [change.field]: change.value });
      return { type: 'tenderEdited', field: change.field };
    },
  },
  'tender.weights': {
    may: (at, { tender, weights }) =>
      draftClosed(at, tender) ?? (weightsUnfit(weights, at.catalogue) ? refuse('weights_not_100') : undefined),
    apply: (draft, { tender, weights }) => {
      tenderOf(draft, tender).form.weights = weights;
      return { type: 'weightsSet' };
    },
  },
  'tender.publish': {
    may: (at, { tender }) => draftClosed(at, tender) ?? notPublishable(at, tenderOf(at.table, tender)),
    apply: (draft, { tender }, { catalogue, server }) => {
      if (server === undefined) throw new Error('Publishing is the server’s.');
      const paper = tenderOf(draft, tender);
      const plan = planOf(draft, paper.plan);
      const version = lastVersion(paper) + 1;
      const texts = server.papers[paper.plan] ?? NOTHING_WRITTEN;
      const frozen = tenderVersion(plan, paper, catalogue, texts, { now: server.now, unfinished: false });
      paper.versions[version] = castDraft(frozen);
      paper.out = true;
      delete paper.withdrawn;
      return {
        type: 'tenderPublished',
        tender,
        version,
        value: contractValue(plan, paper.form, catalogue),
        cost: planCost(plan, catalogue),
      };
    },
  },
  'question.answer': {
    may: (at, { tender, question }) => {
      const found = at.table.tenders[tender];
      if (found === undefined) return refuse('not_your_table');
      return found.questions[question] ? undefined : refuse('gone');
    },
    apply: (draft, { tender, question, text }) => {
      const found = tenderOf(draft, tender).questions[question satisfies QuestionId];
      if (found) found.answer = text;
      return { type: 'questionAnswered', text };
    },
  },
};
