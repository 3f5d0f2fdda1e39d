/** On a phone: being ready, at the lower edge of a step that has no tabs. */
import { CheckCheck } from 'lucide-react';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './ReadyTab.module.css';
import { useReady } from './TurnBar.tsx';

interface ReadyTabProps {
  /** Something else on the page is the way forward. */
  readonly quiet?: boolean | undefined;
}

export function ReadyTab({ quiet }: ReadyTabProps) {
  const { table } = useTable();
  const { ready, of, count, refusal, toggle } = useReady();
  if (table.closed) return undefined;
  return (
    <section className={styles.bar} aria-label={words.play.ready.label}>
      <p className={styles.count}>
        <CheckCheck size={ICON.line} /> {words.play.ready.of(count, of)}
      </p>
      <Button look={ready || quiet ? 'plain' : 'go'} onClick={toggle} notYet={refusal}>
        {ready ? words.play.ready.off : words.play.ready.short}
      </Button>
    </section>
  );
}
