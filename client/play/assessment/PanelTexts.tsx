/** What a panel writes together about a bid: a paper of its own, by the id of the bid. */
import { useMemo } from 'react';
import { usePaper } from '../../connection/use-paper.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { laterWords } from '../../words/later-words.ts';
import { PaperField } from '../papers/PaperField.tsx';
import { Rescued } from '../papers/Rescued.tsx';
import { useTable } from '../table.tsx';
import panelStyles from './Assessment.module.css';
import { usePanel } from './heard.tsx';

export function PanelTexts() {
  const { room, catalogue } = useTable();
  const { panel, bid } = usePanel();
  const fields = catalogue.forms.assessment;
  const ids = useMemo(() => fields.map(({ id }) => id), [fields]);
  const paper = usePaper(room.code, panel.bid, ids);
  return (
    <Panel title={laterWords.assessment.texts.title}>
      <Rescued paper={paper} />
      <div className={panelStyles.stack}>
        {fields.map((field) => (
          <PaperField key={field.id} paper={paper} of={panel.bid} field={field} name={bid.who.name} rows={3} />
        ))}
      </div>
    </Panel>
  );
}
