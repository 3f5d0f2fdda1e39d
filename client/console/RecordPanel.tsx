/** The record, at any time: a page to read and print, and the file that opens again. */
import { Download, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { ask } from '../entry/api.ts';
import { keyOf } from '../store/keys.ts';
import { useFacilitatorView } from '../store/provider.tsx';
import { browserMemory } from '../store/storage.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './panels.module.css';

export function RecordPanel() {
  const code = useFacilitatorView((view) => view.room.code);
  const [failed, setFailed] = useState(false);
  const say = pageWords.facilitate.record;
  const save = async () => {
    const token = keyOf(browserMemory, code, 'facilitator');
    const reply = await ask(`/api/workshops/${code}/report.json`, { token });
    setFailed(!reply.ok);
    if (reply.ok) saveAs(`anyborough-${code}.json`, JSON.stringify(reply.body, undefined, 2));
  };
  return (
    <Panel title={say.title}>
      <p className={styles.quiet}>{say.help}</p>
      <div className={styles.buttons}>
        <a className={styles.link} href={addresses.report(code)} target="_blank" rel="noreferrer">
          <ExternalLink size={ICON.line} />
          {say.page}
        </a>
        <Button small onClick={() => void save()}>
          <Download size={ICON.line} />
          {say.save}
        </Button>
      </div>
      {failed && <Message kind="error">{say.failed}</Message>}
    </Panel>
  );
}

function saveAs(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
