/** Award criteria: their weights, sent once the hand is off, and how the price is scored. */
import { useEffect, useRef, useState } from 'react';
import type { Pricing } from '../../../shared/game/papers.ts';
import type { Criterion } from '../../../shared/pack/schema.ts';
import { Choice } from '../../design/controls/Choice.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Weights, WeightsSum } from '../../design/weights/Weights.tsx';
import { fitting } from '../../design/weights/weights.ts';
import { useWorkshop } from '../../store/provider.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTouching } from '../people.ts';
import { useTable } from '../table.tsx';
import { SheetPart } from './SheetPart.tsx';
import styles from './Tender.module.css';
import type { PartProps } from './TenderTexts.tsx';

/** Milliseconds without another press before the weights are sent. */
const SETTLED = 500;

const PRICINGS = ['judged', 'pass', 'sum'] as const satisfies readonly Pricing[];

/** The weights on screen: the table's, or what is being changed here until the server has it. */
function useWeights({ at }: PartProps, criteria: readonly Criterion[]) {
  const { act } = useTable();
  const [changed, change] = useState<readonly number[]>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const due = useRef<() => void>(undefined);
  useEffect(() => () => due.current?.(), []);
  const weights = changed ?? fitting(criteria.map(({ id }) => at.tender.form.weights[id]));
  const set = (next: readonly number[], done: boolean) => {
    change(next);
    clearTimeout(timer.current);
    const send = async () => {
      clearTimeout(timer.current);
      due.current = undefined;
      const byId = Object.fromEntries(criteria.map(({ id }, index) => [id, next[index] ?? 0]));
      await act({ type: 'tender.weights', payload: { tender: at.tender.id, weights: byId } });
      announcer.answer(laterWords.tender.criteria.saved);
      change((now) => (now === next ? undefined : now));
    };
    due.current = () => void send();
    if (done) timer.current = setTimeout(send, SETTLED);
  };
  return { weights, set };
}

function PricingChoice({ at }: PartProps) {
  const { act } = useTable();
  const { price: say } = laterWords.tender;
  const { pricing } = at.tender.form;
  if (at.closed) return <More as="span">{say.pricings[pricing]}</More>;
  return (
    <Choice
      label={say.pricing}
      labelUnseen
      value={pricing}
      choices={PRICINGS.map((each) => [each, say.pricings[each]])}
      onChoose={(value) => {
        if (value)
          void act({ type: 'tender.edit', payload: { tender: at.tender.id, change: { field: 'pricing', value } } });
      }}
    />
  );
}

export function CriteriaPart({ at }: PartProps) {
  const { catalogue, plan } = useTable();
  const { criteria } = catalogue;
  const { weights, set } = useWeights({ at }, criteria);
  const { attend } = useWorkshop();
  const held = useTouching('holding');
  const handle = (index: number) => `${plan.id}/weights/${index}`;
  const { criteria: say } = laterWords.tender;
  return (
    <SheetPart part="criteria" title={say.title} aside={<WeightsSum />}>
      <Weights
        items={criteria.map(({ id, name, scoring }) => ({
          id,
          name,
          more: scoring === 'price' && <PricingChoice at={at} />,
        }))}
        weights={weights}
        onChange={at.closed ? undefined : set}
        holders={criteria.map((_, index) => held.get(handle(index)))}
        onHold={(index) => attend(index === undefined ? undefined : { kind: 'holding', what: handle(index) })}
      />
      <details className={styles.extras}>
        <summary>{say.about}</summary>
        <dl className={styles.abouts}>
          {criteria.map(({ id, name, looksFor }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{looksFor}</dd>
            </div>
          ))}
        </dl>
      </details>
    </SheetPart>
  );
}
