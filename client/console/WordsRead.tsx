/** What a table wrote together, to read only: for a plan what it thought, its tender or bid, its reasons on cards; as a panel its view of a bid. */
import { useMemo } from 'react';
import type { CardId, PaperId } from '../../shared/game/ids.ts';
import { plainText } from '../../shared/game/plain-text.ts';
import type { Plan } from '../../shared/game/plan.ts';
import { keysOf } from '../../shared/game/records.ts';
import type { FacilitatorView } from '../../shared/game/views.ts';
import { usePaper, usePaperState } from '../connection/use-paper.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './LookIn.module.css';

interface WordsReadProps {
  readonly paper: PaperId;
  readonly fields: readonly FieldRead[];
  readonly code: string;
  /** The person's name. */
  readonly name: string;
}

export interface FieldRead {
  readonly id: string;
  readonly label: string;
  /** Shown before anybody has written in it. */
  readonly always: boolean;
}

/** The fields of a plan's paper. */
export function fieldsOf({ side }: Pick<Plan, 'side'>, { forms, cards }: FacilitatorView['catalogue']): FieldRead[] {
  const { lookIn: say } = pageWords.facilitate;
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

export function WordsRead({ paper: id, fields, code, name }: WordsReadProps) {
  const { lookIn: say } = pageWords.facilitate;
  const known = fields.map(({ id }) => id).join(' ');
  const paper = usePaper(
    code,
    id,
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
