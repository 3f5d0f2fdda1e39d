/** Beside the scores: value and price on one scale, and the total so far. */
import { TriangleAlert } from 'lucide-react';
import { pointsOf, scoreToAgree, totalsOf } from '../../../shared/game/panel-rows.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { More } from '../../design/More.tsx';
import { pounds } from '../../words/amounts.ts';
import { laterWords } from '../../words/later-words.ts';
import { usePanel } from './heard.tsx';
import styles from './SumParts.module.css';

export function ValuePart() {
  const { bid, tendered } = usePanel();
  const { value: say } = laterWords.assessment;
  const over = bid.price - bid.value;
  const longest = Math.max(bid.price, bid.value, 1);
  const share = (amount: number) => `${(Math.max(amount, 0) / longest) * 100}%`;
  return (
    <Panel title={say.title}>
      <div className={styles.bars} style={{ '--value': share(bid.value) }} aria-hidden="true">
        <span className={styles.bar} style={{ '--length': share(bid.value) }} />
        <span className={styles.bar} data-kind="price" style={{ '--length': share(bid.price) }}>
          {over > 0 && <span className={styles.past} style={{ '--length': `${(over / bid.price) * 100}%` }} />}
        </span>
        <span className={styles.limit} />
      </div>
      <dl className={styles.amounts}>
        {[
          { label: say.value, amount: bid.value, kind: 'value' },
          { label: say.price, amount: bid.price, kind: 'price' },
          { label: say.cost, amount: bid.cost, kind: 'cost' },
        ].map(({ label, amount, kind }) => (
          <div key={kind} data-kind={kind}>
            <dt>{label}</dt>
            <dd>{pounds(amount)}</dd>
          </div>
        ))}
      </dl>
      {tendered !== undefined && <More>{say.changed(tendered, bid.value)}</More>}
      <p className={over > 0 ? styles.over : undefined}>
        {over > 0 && <TriangleAlert size={ICON.line} />}
        {over === 0 ? say.equal : over > 0 ? say.over(over) : say.under(-over)}
      </p>
      {bid.cost > bid.price && <More>{say.below(bid.cost - bid.price)}</More>}
    </Panel>
  );
}

export function TotalPart() {
  const { rows } = usePanel();
  const { total: say, agree } = laterWords.assessment;
  const { got, most, open } = totalsOf(rows);
  const next = rows.find(({ score, lean }) => score === undefined && lean !== undefined);
  const would = next && scoreToAgree(next);
  return (
    <Panel title={say.title}>
      <div className={styles.total}>
        <p>
          <b className={styles.figure}>{say.figure(got)}</b> {open ? say.agreed : say.final}
        </p>
        {open && (
          <p className={styles.perhaps}>
            {next &&
              would !== undefined &&
              `${say.wouldBe(got + pointsOf(next.weight, would), next.criterion.name, would)}. `}
            {say.most(most)}
          </p>
        )}
      </div>
      <ul className={styles.totalBar}>
        {rows.map((row) => {
          const { criterion, weight, score } = row;
          const counted = score ?? (row.lean === undefined ? undefined : scoreToAgree(row));
          const got = counted === undefined ? undefined : pointsOf(weight, counted);
          return (
            <li key={criterion.id} style={{ flexGrow: weight }} className={styles.share}>
              <span
                className={styles.fill}
                data-open={score === undefined || undefined}
                style={{ '--length': `${(counted ?? 5) * 20}%` }}
                role="img"
                aria-label={say.bar(
                  criterion.name,
                  score === undefined ? say.open : agree.of(pointsOf(weight, score), weight),
                )}
              />
              <span className={styles.under} aria-hidden="true">
                {got === undefined ? say.unknown : score === undefined ? say.perhaps(got) : say.figure(got)}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
