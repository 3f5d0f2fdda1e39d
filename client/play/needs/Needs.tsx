/** What the person needs, ranked by what matters most. */
import type { NeedId } from '../../../shared/game/ids.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { Empty } from '../../design/Empty.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { AddItem } from './AddItem.tsx';
import { ItemRow } from './ItemRow.tsx';
import styles from './Needs.module.css';
import { oneDown, oneUp, type Place } from './ranking.ts';

export function Needs({ name }: { readonly name: string }) {
  const { plan, may, act, ask } = useTable();
  const { needs, removed, added, ranked } = words.play.needs;
  const list = inOrder(plan.needs);
  const keys = list.map(([id]) => id);
  const refusal = may({ type: 'need.add', payload: { plan: plan.id, text: name } });
  const rank = (need: NeedId, place: Place<NeedId> | undefined) =>
    place &&
    (() => {
      const { before, number } = place;
      const said = ranked(plan.needs[need]?.text ?? '', number, keys.length);
      void act({ type: 'need.rank', payload: { plan: plan.id, need, ...(before && { before }) } }, said);
    });
  return (
    <Panel title={needs.title(name)}>
      <p className={styles.help}>{needs.help}</p>
      {list.length === 0 ? (
        <Empty>{needs.empty(name)}</Empty>
      ) : (
        <ol className={styles.list} aria-label={needs.title(name)}>
          {list.map(([need, { text }], index) => (
            <li key={need}>
              <ItemRow
                field={`need:${need}`}
                text={text}
                number={index + 1}
                onUp={rank(need, oneUp(keys, need))}
                onDown={rank(need, oneDown(keys, need))}
                onEdit={
                  refusal?.code === 'closed'
                    ? undefined
                    : (typed) => ask({ type: 'need.edit', payload: { plan: plan.id, need, text: typed } })
                }
                onRemove={() => void act({ type: 'need.remove', payload: { plan: plan.id, need } }, removed(text))}
              />
            </li>
          ))}
        </ol>
      )}
      {refusal?.code !== 'closed' && (
        <AddItem
          field="need"
          label={needs.add(name)}
          save={needs.save}
          notYet={refusal?.message}
          onAdd={async (text) => {
            const answer = await ask({ type: 'need.add', payload: { plan: plan.id, text } });
            if (answer.ok) announcer.answer(added(text));
            return answer;
          }}
        />
      )}
    </Panel>
  );
}
