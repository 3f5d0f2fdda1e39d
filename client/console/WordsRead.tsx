/** What a table wrote together for its plan: what it thought, its tender or bid, its reasons on challenge cards. To read only. */
import { useMemo } from 'react';
import type { CardId } from '../../shared/game/ids.ts';
import { plainText } from '../../shared/game/plain-text.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { usePaper, usePaperState } from '../connection/use-paper.ts';
import { words } from '../words/words.ts';
import styles from './LookIn.module.css';

interface WordsReadProps {
  readonly plan: Plan;
  readonly view: FacilitatorView;
  /** The person's name. */
  readonly name: string;
}

interface FieldRead {
  readonly id: string;
  readonly label: string;
  /** Shown before anybody has written in it. */
  readonly always: boolean;
}

function fieldsOf({ side }: Pick<Plan, 'side'>, { forms, cards }: FacilitatorView['catalogue']): FieldRead[] {
  const { lookIn: say } = words.facilitate;
  const later = side === 'council' ? forms.tender : forms.bid;
  return [
    ...forms.needs.map(({ id, label }) => ({ id, label, always: true })),
    ...later.map(({ id, label }) => ({ id, label, always: false })),
    ...keysOf<CardId, unknown>(cards).map((id) => ({
      id: `card-${id}`,
      label: say.cardWords(cards[id]?.title ?? id),
      always: false,
    })),
  ];
}

export function WordsRead({ plan, view, name }: WordsReadProps) {
  const { lookIn: say } = words.facilitate;
  const fields = fieldsOf(plan, view.catalogue);
  const known = fields.map(({ id }) => id).join(' ');
  const paper = usePaper(
    view.room.code,
    plan.id,
    useMemo(() => known.split(' '), [known]),
  );
  const status = usePaperState(paper, (state) => state.status);
  const texts = usePaperState(paper, (state) => state.texts);
  if (fields.length === 0) return null;
  return (
    <section className={styles.paper}>
      <h3>{say.paper}</h3>
      {status === 'opening' && <p className={styles.quiet}>{say.loading}</p>}
      {status !== 'opening' &&
        fields
          .filter(({ id, always }) => always || texts[id])
          .map(({ id, label }) => (
            <div key={id}>
              <h4>{label.replaceAll('{name}', name)}</h4>
              <p className={styles.text}>{plainText(texts[id] ?? '') || say.none}</p>
            </div>
          ))}
    </section>
  );
}
