/** The table's own view beside the tender's: shared, only ours, only theirs. It stays as it is unless the table takes something in. */
import { CornerDownRight, Equal, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { outcomesInForce } from '../../../shared/game/effects.ts';
import type { NeedId, OutcomeId } from '../../../shared/game/ids.ts';
import type { Need, Outcome } from '../../../shared/game/plan.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import styles from './Costing.module.css';
import { type Difference, differenceOf, type Said } from './difference.ts';
import { useReceivedTender } from './tender-of.ts';

const needsSaid = (needs: Readonly<Partial<Record<NeedId, Need>>>): Said<NeedId>[] =>
  inOrder<NeedId, Need>(needs).map(([id, { text }]) => ({ id, text }));

const outcomesSaid = (outcomes: Readonly<Partial<Record<OutcomeId, Outcome>>>): Said<OutcomeId>[] =>
  inOrder<OutcomeId, Outcome>(outcomes).map(([id, { text, months }]) => ({ id, text, months }));

function inWords({ text, months }: Said<string>): string {
  return months === undefined ? text : `${text}, ${deadlineInWords(months)}`;
}

interface GroupProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly children: readonly ReactNode[];
}

function Group({ title, icon, children }: GroupProps) {
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>
        {icon} {title}
      </h4>
      {children.length === 0 ? (
        <More>{laterWords.sector.difference.nothing}</More>
      ) : (
        <ul className={styles.said}>{children}</ul>
      )}
    </div>
  );
}

interface SideBySideProps<K extends string> {
  readonly title: string;
  readonly difference: Difference<K, K>;
  /** Takes something only the tender says into the plan; absent where nothing can be taken in now. */
  readonly onTake: ((said: Said<K>) => void) | undefined;
}

function SideBySide<K extends string>({ title, difference, onTake }: SideBySideProps<K>) {
  const { difference: say } = laterWords.sector;
  const { both, ours, theirs } = difference;
  return (
    <section aria-label={title} className={styles.sides}>
      <h3 className={styles.sidesTitle}>{title}</h3>
      <More>{say.counts(both.length, ours.length, theirs.length)}</More>
      <Group title={say.ours} icon={<Plus size={ICON.line} />}>
        {ours.map((said) => (
          <li key={said.id}>{inWords(said)}</li>
        ))}
      </Group>
      <Group title={say.theirs} icon={<Minus size={ICON.line} />}>
        {theirs.map((said) => (
          <li key={said.id}>
            {inWords(said)}
            {onTake && (
              <Button small aria-label={say.take(said.text)} onClick={() => onTake(said)}>
                <CornerDownRight size={ICON.line} /> {say.takeShort}
              </Button>
            )}
          </li>
        ))}
      </Group>
      <Group title={say.both} icon={<Equal size={ICON.line} />}>
        {both.map(({ ours: our, theirs: their, later }) => (
          <li key={our.id}>
            {inWords(our)}
            {our.text !== their.text && <More as="q">{inWords(their)}</More>}
            {later !== 0 && <More as="span">{later < 0 ? say.sooner(-later) : say.later(later)}</More>}
          </li>
        ))}
      </Group>
    </section>
  );
}

export function DifferencePanel() {
  const { plan, may, act } = useTable();
  const tender = useReceivedTender();
  const { difference: say } = laterWords.sector;
  if (tender === undefined) return <Panel title={say.title}>{laterWords.sector.tender.withdrawn}</Panel>;
  const of = { plan: plan.id };
  const needs = differenceOf(needsSaid(plan.needs), needsSaid(tender.needs));
  const outcomes = differenceOf(outcomesSaid(outcomesInForce(plan)), outcomesSaid(tender.outcomes));
  const takes = (text: string) => announcer.answer(say.taken(text));
  const canNeed = may({ type: 'need.add', payload: { ...of, text: say.title } }) === undefined;
  const canOutcome = may({ type: 'outcome.add', payload: { ...of, text: say.title } }) === undefined;
  return (
    <Panel title={say.title}>
      <div className={styles.difference}>
        <p>{say.help}</p>
        <SideBySide
          title={say.outcomes}
          difference={outcomes}
          onTake={
            canOutcome
              ? ({ id, text, months }) => {
                  const indicator = tender.outcomes[id]?.indicator;
                  takes(text);
                  void act({
                    type: 'outcome.add',
                    payload: { ...of, text, ...(months && { months }), ...(indicator && { indicator }) },
                  });
                }
              : undefined
          }
        />
        {inOrder(tender.needs).length === 0 ? (
          <More>{say.noNeeds}</More>
        ) : (
          <SideBySide
            title={say.needs}
            difference={needs}
            onTake={
              canNeed
                ? ({ text }) => {
                    takes(text);
                    void act({ type: 'need.add', payload: { ...of, text } });
                  }
                : undefined
            }
          />
        )}
        <More>{say.match}</More>
      </div>
    </Panel>
  );
}
