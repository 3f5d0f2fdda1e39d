/** Award criteria: their weights, sent once the hand is off, and how the price is scored. */
import { useEffect, useRef, useState } from 'react';
import type { Pricing } from '../../../shared/game/papers.ts';
import type { Criterion } from '../../../shared/pack/schema.ts';
import { Choice } from '../../design/controls/Choice.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Weights } from '../../design/weights/Weights.tsx';
import { fitting } from '../../design/weights/weights.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
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
      announcer.answer(words.tender.criteria.saved);
      change((now) => (now === next ? undefined : now));
    };
    due.current = () => void send();
    if (done) timer.current = setTimeout(send, SETTLED);
  };
  return { weights, set };
}

function PricingChoice({ at }: PartProps) {
  const { act } = useTable();
  const { price: say } = words.tender;
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
  const { criteria } = useTable().catalogue;
  const { weights, set } = useWeights({ at }, criteria);
  return (
    <Panel title={words.tender.criteria.title}>
      <Weights
        items={criteria.map(({ id, name, looksFor, scoring }) => ({
          id,
          name,
          about: looksFor,
          more: scoring === 'price' && <PricingChoice at={at} />,
        }))}
        weights={weights}
        onChange={at.closed ? undefined : set}
      />
    </Panel>
  );
}
