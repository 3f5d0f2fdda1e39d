/** Opens a saved record again: choose the file, and it begins as a new workshop where the old one stood. */
import { FolderOpen } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../design/controls/Button.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './OpenRecord.module.css';
import { type Opened, openWorkshop } from './offers.ts';
import { readRecord } from './record-file.ts';

interface OpenRecordProps {
  readonly hostKey: string | undefined;
  readonly onOpened: (opened: Opened) => void;
}

export function OpenRecord({ hostKey, onOpened }: OpenRecordProps) {
  const id = useId();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = pageWords.create.open;
  const open = async (chosen: File) => {
    setError(undefined);
    const read = await readRecord(chosen);
    if (!read.ok) {
      setError(say[read.why]);
      return;
    }
    setBusy(true);
    const opening = await openWorkshop({ record: read.record }, hostKey);
    setBusy(false);
    if (opening.ok) onOpened(opening.opened);
    else if (opening.problem.code === 'host_key') setError(pageWords.create.hostKeyWrong);
    else setError(opening.problem.sentence ?? pageWords.create.failed);
  };
  return (
    <details className={styles.again}>
      <summary className={styles.summary}>{say.title}</summary>
      <div className={styles.body}>
        <p>{say.help}</p>
        <label htmlFor={id} className={styles.label}>
          {say.choose}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => {
            setError(undefined);
            setFile(target.files?.[0]);
          }}
        />
        {error && (
          <div role="alert">
            <Message kind="error">{error}</Message>
          </div>
        )}
        <Button
          notYet={file === undefined ? say.first : busy ? pageWords.create.going : undefined}
          onClick={() => file && void open(file)}
        >
          <FolderOpen size={ICON.line} />
          {say.go}
        </Button>
      </div>
    </details>
  );
}
