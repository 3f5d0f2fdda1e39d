/** What the table answered to a card, what it brought into force, and opening the card again. */
import { bidMoney } from '../../../shared/game/bid-money.ts';
import { bidOfPlan } from '../../../shared/game/papers.ts';
import type { CardAnswer } from '../../../shared/game/plan.ts';
import { effectsOfAnswer } from '../../../shared/game/rules/cards.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { More } from '../../design/More.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useReceivedTender } from '../costing/tender-of.ts';
import { useTable } from '../table.tsx';
import { Reasons, useBidders } from './AnswerForm.tsx';
import styles from './CardsPanel.module.css';
import type { CardInHand } from './cards.ts';
import { withoutCard } from './consequences.ts';

interface AnswerSaidProps {
  readonly shown: CardInHand;
  readonly answer: CardAnswer;
}

/** What the answer made of the bid that has to stand up to the card. */
function BidSaid({ shown, answer }: AnswerSaidProps) {
  const { plan, catalogue, table } = useTable();
  const tender = useReceivedTender();
  const form = bidOfPlan(table, plan.id)?.form;
  if (form === undefined) return undefined;
  const { bid: say } = laterWords.challenges.answer;
  const tendered = tender?.value ?? 0;
  const now = bidMoney(plan, form, tendered, catalogue);
  const before = bidMoney(withoutCard(plan, shown.id), form, tendered, catalogue);
  const effects = effectsOfAnswer(catalogue, shown.id, answer);
  const parts = [
    ...(now.cost === before.cost ? [] : [say.cost(now.cost, before.cost)]),
    ...(tender === undefined || now.value === before.value ? [] : [say.value(now.value, before.value)]),
    ...(effects.some(({ kind }) => kind === 'sooner') ? [say.sooner] : []),
  ];
  return (
    <p>
      <b>{parts.length === 0 ? say.same : say.now(parts)}</b>
      {effects.some(({ kind }) => kind === 'require') && ` ${say.meet}`}
    </p>
  );
}

export function AnswerSaid({ shown, answer }: AnswerSaidProps) {
  const { plan, table, may, act } = useTable();
  const { answer: say } = laterWords.challenges;
  const bidders = useBidders();
  const reopen = { type: 'challenge.reopen', payload: { plan: plan.id, card: shown.id } } as const;
  const refusal = may(reopen);
  const rows = [
    [say.carries, answer.carries],
    [say.best, answer.best],
  ] as const;
  return (
    <Panel title={say.said} className={styles.answer} data-focus="result">
      <p className={styles.said}>
        <b>{say.kinds[answer.kind].label}</b>
        {answer.softened && `, ${say.easier}`}
      </p>
      {answer.kind === 'pass' && bidders.length > 0 && <p>{say.passTo(bidders)}</p>}
      <BidSaid shown={shown} answer={answer} />
      <dl className={styles.rows}>
        {rows.map(
          ([label, text]) =>
            text !== undefined && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <Reasons shown={shown} kind={answer.kind} />
      {!table.closed && (
        <div className={styles.reopen}>
          <Button small notYet={refusal?.message} onClick={() => void act(reopen, say.reopened(shown.card.title))}>
            {say.reopen}
          </Button>
          <More>{say.reopenHint}</More>
        </div>
      )}
    </Panel>
  );
}
