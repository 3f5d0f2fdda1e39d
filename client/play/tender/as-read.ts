/** A table's own tender as its bidders read it, or would read it: organisations' names are taken off. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { outcomesInForce, requirementsOf } from '../../../shared/game/effects.ts';
import { wordsGoingOut } from '../../../shared/game/going-out.ts';
import type { GroupId, OrganisationId, ServiceId } from '../../../shared/game/ids.ts';
import type { ServiceKey, ServiceMark, Tender, TenderVersion } from '../../../shared/game/papers.ts';
import type { Plan } from '../../../shared/game/plan.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { contractValue, servicesOf } from '../../../shared/game/rules/tender.ts';
import type { ServiceShown, TenderShown } from '../../../shared/game/views.ts';

export interface ServiceWanted extends ServiceShown {
  readonly key: ServiceKey;
  readonly organisation: OrganisationId;
  readonly service: ServiceId;
}

/** What a plan asks for, service by service, in the order its organisations were placed. */
export function servicesWanted(plan: Plan, marks: Tender['form']['marks'], catalogue: Catalogue): ServiceWanted[] {
  return servicesOf(plan, catalogue).flatMap((key): ServiceWanted[] => {
    for (const [organisation, front] of entriesOf(catalogue.organisations)) {
      const found = front.services.find(({ id }) => `${organisation}.${id}` === key);
      if (found) {
        const { id: service, name, about } = found;
        return [{ key, organisation, service, name, about, mark: marks[key] ?? 'core' }];
      }
    }
    return [];
  });
}

interface Reading {
  readonly from: GroupId;
  readonly plan: Plan;
  readonly tender: Tender;
  readonly catalogue: Catalogue;
}

/** The tender as it would go out now. */
export function draftAsRead(
  { from, plan, tender, catalogue }: Reading,
  texts: Readonly<Record<string, string>>,
  version: number,
): TenderShown {
  return {
    tender: tender.id,
    from,
    person: plan.person,
    version,
    value: contractValue(plan, tender.form, catalogue),
    form: tender.form,
    needs: plan.needs,
    outcomes: outcomesInForce(plan),
    services: servicesWanted(plan, tender.form.marks, catalogue),
    requirements: requirementsOf(plan),
    texts: wordsGoingOut({ texts, textSeq: 0 }, catalogue.forms.tender, tender.form.extras),
    questions: tender.questions,
    changed: [],
  };
}

/** A version that went out. */
export function versionAsRead(
  { from, plan, tender, catalogue }: Reading,
  version: TenderVersion,
  number: number,
): TenderShown {
  const shown = entriesOf<ServiceKey, ServiceMark>(version.services).flatMap(([key, mark]): ServiceShown[] => {
    for (const [organisation, front] of entriesOf(catalogue.organisations)) {
      const found = front.services.find(({ id }) => `${organisation}.${id}` === key);
      if (found) return [{ name: found.name, about: found.about, mark }];
    }
    return [];
  });
  const { value, form, needs, outcomes, requirements, texts, unfinished } = version;
  return {
    tender: tender.id,
    from,
    person: plan.person,
    version: number,
    ...(unfinished ? { unfinished } : {}),
    value,
    form,
    needs,
    outcomes,
    services: shown,
    requirements,
    texts,
    questions: tender.questions,
    changed: [],
  };
}
