/** Before the cards turn: an optional guess, and turning them together. After: what the plan costs beside the contract value. */
import { useEffect, useRef } from 'react';
import { planCost } from '../../../shared/game/money.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { words } from '../../words/words.ts';
import { GuessForm } from '../reveal/GuessForm.tsx';
import revealStyles from '../reveal/Reveal.module.css';
import { useTable } from '../table.tsx';
import styles from './Costing.module.css';
import { useContractValue } from './tender-of.ts';

function TurnPanel() {
  const { plan, person, table, may, act } = useTable();
  const { turn } = laterWords.sector;
  const command = { type: 'plan.reveal', payload: { plan: plan.id } } as const;
  if (keysOf(plan.placed).length === 0) return <Panel title={turn.title}>{turn.none}</Panel>;
  return (
    <Panel title={turn.title}>
      <div className={styles.stack}>
        <p>{turn.text(person?.name ?? '')}</p>
        {plan.guess !== undefined && (
          <Note tone="sector" strong>
            {words.play.reveal.guessed(plan.guess)}
          </Note>
        )}
        {!table.closed && (
          <>
            <More>{turn.guessHelp}</More>
            <GuessForm label={turn.guess} save={turn.guessSave} />
            <Button look="go" wide notYet={may(command)?.message} onClick={() => void act(command)}>
              {turn.turn}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}

/** How the cost stands to the value, in words. */
function standing(cost: number, value: number): string {
  const { cost: say } = laterWords.sector;
  if (cost === value) return say.equal;
  return cost > value ? say.over(cost - value) : say.under(value - cost);
}

function CostsPanel() {
  const { plan, catalogue } = useTable();
  const value = useContractValue();
  const { cost: say } = laterWords.sector;
  const cost = planCost(plan, catalogue);
  const bars = [
    { label: say.plan, amount: cost },
    ...(value === undefined ? [] : [{ label: say.value, amount: value }]),
    ...(plan.guess === undefined ? [] : [{ label: say.guess, amount: plan.guess }]),
  ];
  const most = Math.max(1, ...bars.map(({ amount }) => amount));
  return (
    <Panel title={say.title} data-focus="result">
      <div className={styles.stack}>
        <dl className={revealStyles.bars}>
          {bars.map(({ label, amount }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{pounds(amount)}</dd>
              <span
                className={revealStyles.bar}
                style={{ '--length': `${(amount / most) * 100}%` }}
                aria-hidden="true"
              />
            </div>
          ))}
        </dl>
        {value === undefined ? (
          <p>{say.noValue}</p>
        ) : (
          <>
            <Note tone="sector" strong>
              {standing(cost, value)}
            </Note>
            {cost !== value && <p>{cost > value ? say.overHelp : say.underHelp}</p>}
          </>
        )}
        <More>{say.more}</More>
        <details className={revealStyles.cohort}>
          <summary>{say.cohort}</summary>
          <p>{catalogue.cohort}</p>
        </details>
      </div>
    </Panel>
  );
}

export function CostPanel() {
  const { plan } = useTable();
  return plan.revealed ? <CostsPanel /> : <TurnPanel />;
}

/** Says how the cost stands to the contract value, once, as the cards turn. */
export function TurnedAloud() {
  const { plan, catalogue } = useTable();
  const value = useContractValue();
  const was = useRef({ plan: plan.id, revealed: plan.revealed });
  const said = value === undefined ? undefined : standing(planCost(plan, catalogue), value);
  useEffect(() => {
    const before = was.current;
    was.current = { plan: plan.id, revealed: plan.revealed };
    if (before.plan === plan.id && !before.revealed && plan.revealed && said) announcer.change(said, 'contract');
  }, [plan.id, plan.revealed, said]);
  return undefined;
}
