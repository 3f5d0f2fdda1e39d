/** The texts a table writes together about its person. */
import { useMemo } from 'react';
import { usePaper } from '../../connection/use-paper.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { words } from '../../words/words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import styles from './Needs.module.css';

export function PaperFields({ name }: { readonly name: string }) {
  const { room, plan, catalogue } = useTable();
  const fields = catalogue.forms.needs;
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const paper = usePaper(room.code, plan.id, ids);
  return (
    <Panel title={words.play.paper.title}>
      <Rescued paper={paper} />
      <div className={styles.fields}>
        {fields.map((field) => (
          <PaperField key={field.id} paper={paper} field={field} name={name} />
        ))}
      </div>
    </Panel>
  );
}
