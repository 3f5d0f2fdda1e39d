/** The workshop is closed: everything can be read, and the table's record is there to take. */
import { addresses } from '../../../shared/protocol/addresses.ts';
import { Panel } from '../../design/controls/Panel.tsx';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './ClosedMessage.module.css';

export function ClosedMessage() {
  const { room } = useTable();
  const { record } = words.play;
  return (
    <div className={styles.place}>
      <Panel title={record.title}>
        <p>{record.text}</p>
        <a className={styles.take} href={addresses.report(room.code)}>
          {record.take}
        </a>
      </Panel>
    </div>
  );
}
