/** What a table did beyond its board, to read only: its money, what it bought, its challenges, its tender or its bid. */
import type { CriterionId, GroupId, OptionId, OrganisationId } from '../../shared/game/ids.ts';
import { type Bid, bidOfPlan, lastVersion, type Tender, tenderOfPlan } from '../../shared/game/papers.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { entriesOf, inOrder, keysOf } from '../../shared/game/records.ts';
import type { Table } from '../../shared/game/state.ts';
import { isFrom, type StepId } from '../../shared/game/steps.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { TenderPaper } from '../play/papers/TenderPaper.tsx';
import { laterWords } from '../words/later-words.ts';
import { pageWords } from '../words/page-words.ts';
import { answerInWords } from './card-answer.ts';
import { handOf } from './draw.ts';
import styles from './LookIn.module.css';
import { tableMoney } from './table-money.ts';

interface ReadProps {
  readonly group: GroupId;
  readonly table: Table;
  readonly plan: Plan;
  readonly view: FacilitatorView;
}

export function MoneyRead({ group, table, plan, view }: ReadProps) {
  const { lookIn: say, money } = pageWords.facilitate;
  const purse = tableMoney(view, group, table, plan);
  if (plan.guess === undefined && purse === undefined) return null;
  return (
    <section>
      <h3>{say.money}</h3>
      {plan.guess !== undefined && <p>{say.guess(plan.guess)}</p>}
      {purse && (
        <p>
          {plan.side === 'council' ? say.budget(purse.budget) : money.value(purse.budget)}{' '}
          {plan.side === 'council' ? money.plan(purse.plan) : money.delivering(purse.plan)}{' '}
          {purse.options > 0 && money.options(purse.options)} {purse.cards > 0 && money.cards(purse.cards)}{' '}
          <b>{money.standing[plan.side](purse.balance)}.</b>
        </p>
      )}
    </section>
  );
}

/** A form is there from the beginning of the day; before its step only somebody who was moved back has written in it. */
function begun<P extends Tender | Bid>(paper: P | undefined, { step }: Table, from: StepId): P | undefined {
  return paper && (isFrom(step, from) || lastVersion(paper) > 0) ? paper : undefined;
}

export function DayRead({ group, table, plan, view }: ReadProps) {
  const { lookIn: say } = pageWords.facilitate;
  const { catalogue } = view;
  const bought = keysOf<OptionId, number>(plan.bought).map((id) => catalogue.options[id]?.name ?? id);
  const hand = handOf(view, table).map(({ title, held }) => `${title}: ${answerInWords(held)}`);
  const tender = begun(tenderOfPlan(table, plan.id), table, 'tender');
  const bid = begun(bidOfPlan(table, plan.id), table, 'bid');
  const answers = view.received[group]?.[plan.id];
  return (
    <>
      <div className={styles.lists}>
        <Lines title={say.menu} lines={bought} />
        <Lines title={say.challenges} lines={hand} />
        {tender && <Lines title={say.tender} lines={tenderLines(tender, view)} />}
        {bid && <Lines title={say.bid} lines={bidLines(bid, view)} />}
        {bid && <Lines title={say.asks} lines={inOrder(bid.asks).map(([, { text }]) => text)} />}
      </div>
      {answers && (
        <details>
          <summary>{say.answers}</summary>
          <TenderPaper
            tender={answers}
            catalogue={catalogue}
            name={catalogue.people[plan.person]?.name ?? ''}
            tableName={(id) => view.room.groups[id]?.name ?? ''}
          />
        </details>
      )}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function tenderLines({ form }: Tender, { catalogue }: FacilitatorView): string[] {
  const { lookIn: say } = pageWords.facilitate;
  const weights = entriesOf<CriterionId, number>(form.weights).map(([id, weight]) =>
    say.weight(catalogue.criteria.find((each) => each.id === id)?.name ?? id, weight),
  );
  return [
    form.price === undefined ? say.noPrice : say.price(form.price),
    ...(weights.length === 0 ? [] : [say.weights(weights)]),
    ...(form.resourcing === undefined ? [] : [laterWords.papers.tender.resourcing[form.resourcing]]),
    ...(form.months === undefined ? [] : [say.lasts(form.months)]),
    ...(form.keyWorker === undefined ? [] : [say.keyWorker(form.keyWorker)]),
  ];
}

function bidLines({ form }: Bid, { catalogue }: FacilitatorView): string[] {
  const { lookIn: say } = pageWords.facilitate;
  const named = (ids: readonly OrganisationId[]) => ids.map((id) => catalogue.organisations[id]?.name ?? id);
  const members = named(keysOf<OrganisationId, true>(form.members));
  const merged = named(keysOf<OrganisationId, true>(form.merged));
  return [
    form.model === undefined ? say.noModel : laterWords.bid.model.names[form.model],
    form.price === undefined ? say.noPrice : say.price(form.price),
    ...(form.lead === undefined ? [] : named([form.lead]).map(say.lead)),
    ...(members.length === 0 ? [] : [say.members(members)]),
    ...(merged.length < 2 ? [] : [say.merged(merged)]),
  ];
}
