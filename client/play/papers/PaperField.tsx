/** One field of a paper that a table writes together: several people at once, with what is safe said beside it. */
import type { PaperId } from '../../../shared/game/ids.ts';
import type { TextField } from '../../../shared/pack/schema.ts';
import type { Paper } from '../../connection/paper.ts';
import { usePaperState, useTextField } from '../../connection/use-paper.ts';
import { TextArea } from '../../design/controls/TextArea.tsx';
import { words } from '../../words/words.ts';
import { useAllAt } from '../people.ts';
import { useTable } from '../table.tsx';
import { typedBy } from './TypedBy.tsx';

interface PaperFieldProps {
  readonly paper: Paper | undefined;
  readonly field: TextField;
  /** Whose field it is: the paper of the plan at hand if left out. */
  readonly of?: PaperId | undefined;
  /** The person's, for labels that name them. */
  readonly name: string;
  readonly rows?: number | undefined;
  /** The paper has gone out: it can be read, not written. */
  readonly out?: boolean | undefined;
  /** The label stands elsewhere already. */
  readonly labelUnseen?: boolean | undefined;
  /** Part of a sheet: the hint stands in the empty field, and the sheet says that all is saved. */
  readonly onSheet?: boolean | undefined;
}

export function PaperField({ paper, field, of, name, rows = 5, out, labelUnseen, onSheet }: PaperFieldProps) {
  const { plan, table } = useTable();
  const id = of ?? plan.id;
  const area = useTextField(paper, field.id, id);
  const length = usePaperState(paper, ({ texts }) => texts[field.id]?.length ?? 0);
  const status = usePaperState(paper, (state) => state.status);
  const typing = useAllAt('typing', `${id}/${field.id}`);
  // Nothing to worry about: a line that came and went would move what lies below.
  const calm = status === 'saved' || status === 'opening';
  const named = (text: string) => text.replaceAll('{name}', name);
  return (
    <TextArea
      ref={area}
      label={named(field.label)}
      labelUnseen={labelUnseen}
      hint={named(field.hint)}
      hintUnseen={onSheet}
      limit={field.limit}
      maxLength={field.limit}
      length={length}
      rows={rows}
      readOnly={paper === undefined || table.closed || out || status === 'refused'}
      saved={calm && (onSheet || length === 0) ? undefined : words.play.paper.status[status]}
      {...typedBy(typing)}
    />
  );
}
