/** What the person has: the first list, because a plan starts from there. */
import { inOrder } from '../../../shared/game/records.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { Empty } from '../../design/Empty.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import { AddItem } from './AddItem.tsx';
import { ItemRow } from './ItemRow.tsx';
import styles from './Needs.module.css';

export function Assets({ name }: { readonly name: string }) {
  const { plan, may, act, ask } = useTable();
  const { assets, removed, added } = words.play.needs;
  const list = inOrder(plan.assets);
  const refusal = may({ type: 'asset.add', payload: { plan: plan.id, text: name } });
  return (
    <Panel title={assets.title(name)}>
      <p className={styles.help}>{assets.help}</p>
      {list.length === 0 ? (
        <Empty>{assets.empty(name)}</Empty>
      ) : (
        <ul className={styles.list} aria-label={assets.title(name)}>
          {list.map(([asset, { text }]) => (
            <li key={asset}>
              <ItemRow
                field={`asset:${asset}`}
                text={text}
                onEdit={
                  refusal?.code === 'closed'
                    ? undefined
                    : (typed) => ask({ type: 'asset.edit', payload: { plan: plan.id, asset, text: typed } })
                }
                onRemove={() => void act({ type: 'asset.remove', payload: { plan: plan.id, asset } }, removed(text))}
              />
            </li>
          ))}
        </ul>
      )}
      {refusal?.code !== 'closed' && (
        <AddItem
          field="asset"
          label={assets.add(name)}
          save={assets.save}
          notYet={refusal?.message}
          onAdd={async (text) => {
            const answer = await ask({ type: 'asset.add', payload: { plan: plan.id, text } });
            if (answer.ok) announcer.answer(added(text));
            return answer;
          }}
        />
      )}
    </Panel>
  );
}
