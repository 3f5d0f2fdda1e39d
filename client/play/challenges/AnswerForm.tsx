/** The three answers to a card, what each means here and now, and the table's reasons, written together. */
import { Hand, Redo2, Scale } from 'lucide-react';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { GroupId } from '../../../shared/game/ids.ts';
import { LIMITS } from '../../../shared/game/limits.ts';
import type { CardAnswer } from '../../../shared/game/plan.ts';
import { keysOf } from '../../../shared/game/records.ts';
import { isEased } from '../../../shared/game/rules/cards.ts';
import { usePaper } from '../../connection/use-paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ChoiceTile } from '../../design/controls/ChoiceTile.tsx';
import { Field } from '../../design/controls/Field.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { laterWords } from '../../words/later-words.ts';
import { useTyped } from '../drafts.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import styles from './CardsPanel.module.css';
import type { CardInHand, Cards } from './cards.ts';

const KINDS = ['act', 'accept', 'pass'] as const satisfies readonly CardAnswer['kind'][];

const SIGNS = {
  act: <Hand size={ICON.line} />,
  accept: <Scale size={ICON.line} />,
  pass: <Redo2 size={ICON.line} />,
};

interface AnswerProps {
  readonly cards: Cards;
  readonly shown: CardInHand;
}

/** The reasons of an answer: a field of the table's paper. */
export function Reasons({
  shown,
  kind,
  out,
}: Pick<AnswerProps, 'shown'> & {
  readonly kind: CardAnswer['kind'] | undefined;
  readonly out?: boolean;
}) {
  const { room, plan, person } = useTable();
  const id = `card-${shown.id}`;
  const ids = useMemo(() => [id], [id]);
  const paper = usePaper(room.code, plan.id, ids);
  const { answer: say } = laterWords.challenges;
  return (
    <>
      <Rescued paper={paper} />
      <PaperField
        paper={paper}
        field={{ id, label: say.reason[kind ?? 'none'], hint: say.reasonHint, limit: LIMITS.reasoning }}
        name={person?.name ?? ''}
        rows={2}
        out={out}
        labelUnseen
        onSheet
      />
    </>
  );
}

/** The names of the tables that answer this table's tender. */
export function useBidders(): string[] {
  const { view, room } = useTable();
  return keysOf<GroupId, true>(view.bidders).flatMap((group) => room.groups[group]?.name ?? []);
}

export function AnswerForm({ cards, shown }: AnswerProps) {
  const { plan, catalogue, table, may, ask } = useTable();
  const { leaning, lean } = cards;
  const group = useId();
  const carried = useTyped(`carries:${shown.id}`);
  const hoped = useTyped(`best:${shown.id}`);
  const carries = carried.text.trim();
  const best = hoped.text.trim();
  const [begun] = useState(carries !== '' || best !== '');
  const [error, setError] = useState<string>();
  const { answer: say } = laterWords.challenges;
  const { id, card } = shown;
  const bidders = useBidders();
  const kinds = plan.side === 'council' ? KINDS : KINDS.filter((kind) => kind !== 'pass');
  const eased = isEased(plan, catalogue, id);
  // Help that costs nothing is taken, unless somebody leaves it.
  const acting = { kind: 'act', ...(eased && !card.softened?.cost ? { softened: true as const } : {}) } as const;
  const payload = {
    plan: plan.id,
    card: id,
    kind: leaning?.kind ?? 'accept',
    ...(leaning?.softened ? { softened: true as const } : {}),
    ...(leaning?.kind !== 'pass' && carries !== '' ? { carries } : {}),
    ...(leaning?.kind !== 'pass' && best !== '' ? { best } : {}),
  };
  const refusal = may({ type: 'challenge.answer', payload });
  const record = async (event: FormEvent) => {
    event.preventDefault();
    if (leaning === undefined || refusal) return;
    const answer = await ask({ type: 'challenge.answer', payload });
    if (answer.ok) {
      announcer.answer(say.recorded(card.title));
      carried.saved();
      hoped.saved();
      lean(undefined);
    } else setError(answer.message);
  };
  const more = (kind: CardAnswer['kind']) => {
    if (kind === 'pass' && bidders.length > 0) return say.passTo(bidders);
    return kind === 'accept' && shown.card.effects.length === 0 ? say.acceptAsked : say.kinds[kind].more;
  };
  return (
    <Panel title={say.title} className={styles.answer}>
      <form className={styles.form} onSubmit={record} noValidate>
        {!table.closed && (
          <fieldset className={styles.kinds} aria-label={say.title}>
            {kinds.map((kind) => (
              <ChoiceTile
                key={kind}
                name={group}
                label={say.kinds[kind].label}
                more={more(kind)}
                icon={SIGNS[kind]}
                className={styles.kind}
                checked={leaning?.kind === kind}
                onChange={() => lean(kind === 'act' ? acting : { kind })}
              />
            ))}
          </fieldset>
        )}
        {!table.closed && leaning && (
          <p className={styles.chosen} aria-hidden="true">
            {more(leaning.kind)}
          </p>
        )}
        <div className={styles.more}>
          {leaning?.kind === 'act' && eased && card.softened && (
            <label className={styles.easier}>
              <input
                type="checkbox"
                checked={leaning.softened ?? false}
                onChange={({ target }) => lean({ kind: 'act', ...(target.checked ? { softened: true } : {}) })}
              />
              {say.softened(card.softened.cost)}
            </label>
          )}
          {leaning && leaning.kind !== 'pass' && (
            <details className={styles.who} open={begun}>
              <summary>{say.risk}</summary>
              <Field
                label={say.carries}
                hint={say.carriesHint}
                value={carried.text}
                maxLength={LIMITS.text}
                onChange={({ target }) => carried.type(target.value)}
              />
              <Field
                label={say.best}
                hint={say.bestHint}
                value={hoped.text}
                maxLength={LIMITS.text}
                onChange={({ target }) => hoped.type(target.value)}
              />
            </details>
          )}
        </div>
        <div className={styles.foot}>
          <Reasons shown={shown} kind={leaning?.kind} />
          {!table.closed && (
            <Button look="go" type="submit" notYet={leaning === undefined ? say.choose : refusal?.message}>
              {say.record}
            </Button>
          )}
        </div>
        {error && <p role="alert">{error}</p>}
      </form>
    </Panel>
  );
}
