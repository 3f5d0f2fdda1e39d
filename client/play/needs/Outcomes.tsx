/** What should be different for the person, and by when: ranked, pinned on the pathway by its deadline. */
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { boardOf } from '../../../shared/game/board.ts';
import type { NeedId, OutcomeId } from '../../../shared/game/ids.ts';
import type { Outcome } from '../../../shared/game/plan.ts';
import { inOrder, keysOf } from '../../../shared/game/records.ts';
import { Pin } from '../../design/board/Pin.tsx';
import { IconButton } from '../../design/controls/IconButton.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { Empty } from '../../design/Empty.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { deadlineInWords } from '../../words/durations.ts';
import { words } from '../../words/words.ts';
import { useDraft } from '../drafts.ts';
import { useTable } from '../table.tsx';
import styles from './Needs.module.css';
import { OutcomeForm, type OutcomeWritten } from './OutcomeForm.tsx';
import { oneDown, oneUp, type Place } from './ranking.ts';

/** What to send of a form: nothing where nothing is meant. */
function payloadOf({ text, months, indicator, needs }: OutcomeWritten) {
  return { text, needs: [...needs], ...(months !== undefined && { months }), ...(indicator !== '' && { indicator }) };
}

interface OutcomeWordsProps {
  readonly outcome: Outcome;
  readonly column: string | undefined;
}

function OutcomeWords({ outcome, column }: OutcomeWordsProps) {
  const { plan } = useTable();
  const { outcomes } = words.play.needs;
  const about = keysOf<NeedId, true>(outcome.needs ?? {}).flatMap((need) => plan.needs[need]?.text ?? []);
  return (
    <span className={styles.words}>
      <b>{outcome.text}</b>
      <More as="span">
        {outcome.months === undefined || column === undefined
          ? outcomes.unpinned
          : `${deadlineInWords(outcome.months)}, ${outcomes.inColumn(column)}`}
      </More>
      {outcome.indicator && (
        <More as="span">
          {outcomes.knownBy} {outcome.indicator}
        </More>
      )}
      {about.length > 0 && (
        <More as="span">
          {outcomes.about} {about.join('; ')}
        </More>
      )}
    </span>
  );
}

interface OutcomeRowProps {
  readonly id: OutcomeId;
  readonly outcome: Outcome;
  readonly pin: number;
  readonly column: string | undefined;
  readonly keys: readonly OutcomeId[];
}

function OutcomeRow({ id, outcome, pin, column, keys }: OutcomeRowProps) {
  const { plan, table, act, ask } = useTable();
  const [editing, setEditing] = useState(false);
  const { draft, keep } = useDraft(`outcome:${id}`);
  const { needs } = words.play;
  const rank = (place: Place<OutcomeId> | undefined) =>
    place &&
    (() => {
      const { before, number } = place;
      const said = needs.ranked(outcome.text, number, keys.length);
      void act({ type: 'outcome.rank', payload: { plan: plan.id, outcome: id, ...(before && { before }) } }, said);
    });
  if ((editing || draft !== undefined) && !table.closed) {
    return (
      <OutcomeForm
        field={`outcome:${id}`}
        start={outcome}
        save={needs.saveEdit}
        onCancel={() => {
          keep(undefined);
          setEditing(false);
        }}
        onSave={(written) => {
          const { indicator } = written;
          const payload = { plan: plan.id, outcome: id, ...payloadOf(written), indicator };
          return ask({ type: 'outcome.edit', payload });
        }}
        onDone={() => setEditing(false)}
      />
    );
  }
  const up = rank(oneUp(keys, id));
  const down = rank(oneDown(keys, id));
  return (
    <div className={styles.row}>
      {/* Its rank is where it stands in the list: a second number would be taken for its pin. */}
      <Pin number={pin} organisations={2} name={words.design.outcome.number(pin)} />
      <OutcomeWords outcome={outcome} column={column} />
      {!table.closed && (
        <span className={styles.tools}>
          <IconButton small label={needs.up(outcome.text)} aria-disabled={up === undefined} onClick={up}>
            <ArrowUp size={ICON.line} />
          </IconButton>
          <IconButton small label={needs.down(outcome.text)} aria-disabled={down === undefined} onClick={down}>
            <ArrowDown size={ICON.line} />
          </IconButton>
          <IconButton small data-focus="return" label={needs.edit(outcome.text)} onClick={() => setEditing(true)}>
            <Pencil size={ICON.line} />
          </IconButton>
          <IconButton
            small
            label={needs.remove(outcome.text)}
            onClick={() =>
              void act({ type: 'outcome.remove', payload: { plan: plan.id, outcome: id } }, needs.removed(outcome.text))
            }
          >
            <Trash2 size={ICON.line} />
          </IconButton>
        </span>
      )}
    </div>
  );
}

export function Outcomes({ name }: { readonly name: string }) {
  const { plan, catalogue, table, may, ask } = useTable();
  const { outcomes, added } = words.play.needs;
  const { columns, unpinned } = boardOf(plan, catalogue.columns);
  const placed = new Map(
    [
      ...columns.flatMap(({ column, outcomes: here }) => here.map((each) => ({ ...each, column: column.name }))),
      ...unpinned.map((each) => ({ ...each, column: undefined })),
    ].map((each) => [each.id, each]),
  );
  const list = inOrder(plan.outcomes);
  const keys = list.map(([id]) => id);
  const refusal = may({ type: 'outcome.add', payload: { plan: plan.id, text: name } });
  return (
    <Panel title={outcomes.title}>
      <p className={styles.help}>{outcomes.help(name)}</p>
      {list.length === 0 ? (
        <Empty>{outcomes.empty}</Empty>
      ) : (
        <ol className={styles.list} aria-label={outcomes.title}>
          {list.map(([id, outcome]) => (
            <li key={id}>
              <OutcomeRow
                id={id}
                outcome={outcome}
                pin={placed.get(id)?.pin ?? 0}
                column={placed.get(id)?.column}
                keys={keys}
              />
            </li>
          ))}
        </ol>
      )}
      {!table.closed && (
        <OutcomeForm
          field="outcome"
          save={outcomes.save}
          notYet={refusal?.message}
          onSave={async (written) => {
            const answer = await ask({ type: 'outcome.add', payload: { plan: plan.id, ...payloadOf(written) } });
            if (answer.ok) announcer.answer(added(written.text));
            return answer;
          }}
        />
      )}
    </Panel>
  );
}
