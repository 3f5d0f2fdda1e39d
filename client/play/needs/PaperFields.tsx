/** The texts a table writes together: several people at once, in plain fields, with what is safe said beside them. */
import { useMemo } from 'react';
import type { TextField } from '../../../shared/pack/schema.ts';
import type { Paper } from '../../connection/paper.ts';
import { usePaper, usePaperState, useTextField } from '../../connection/use-paper.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { NameTag } from '../../design/people/NameTag.tsx';
import { Message } from '../../design/shell/Message.tsx';
import { words } from '../../words/words.ts';
import { copyText } from '../copying.ts';
import { useTouching } from '../people.ts';
import { useTable } from '../table.tsx';
import styles from './Needs.module.css';

interface PaperFieldProps {
  readonly paper: Paper | undefined;
  readonly field: TextField;
  readonly name: string;
}

function PaperField({ paper, field, name }: PaperFieldProps) {
  const { plan, table } = useTable();
  const area = useTextField(paper, field.id, plan.id);
  const length = usePaperState(paper, ({ texts }) => texts[field.id]?.length ?? 0);
  const status = usePaperState(paper, (state) => state.status);
  const typing = useTouching('typing').get(`${plan.id}/${field.id}`);
  const named = (text: string) => text.replaceAll('{name}', name);
  return (
    <TextArea
      ref={area}
      label={named(field.label)}
      hint={named(field.hint)}
      limit={field.limit}
      maxLength={field.limit}
      length={length}
      rows={5}
      readOnly={paper === undefined || table.closed || status === 'refused'}
      saved={length === 0 && status === 'saved' ? undefined : words.play.paper.status[status]}
      tags={
        typing && (
          <NameTag look={typing.look} doing="typing">
            {words.design.person.typing(typing.name)}
          </NameTag>
        )
      }
    />
  );
}

function Rescued({ paper }: { readonly paper: Paper | undefined }) {
  const rescued = usePaperState(paper, (state) => state.rescued);
  if (paper === undefined || rescued === undefined) return undefined;
  const text = Object.values(rescued)
    .filter((each) => each !== '')
    .join('\n\n');
  const { paper: say } = words.play;
  return (
    <div className={styles.rescued} role="alert">
      <Message kind="error" action={{ label: say.copy, onAct: () => void copyText(text) }}>
        {say.rescued}
      </Message>
      <pre className={styles.rescuedWords}>{text}</pre>
      <Button small onClick={() => paper.forgetRescued()}>
        {say.rescuedDone}
      </Button>
    </div>
  );
}

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
