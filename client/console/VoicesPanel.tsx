/** What was said: in the debrief what people say of the day and will do, without name or time; remarks that facilitators noted, newest first. */
import { useState } from 'react';
import { voicesInOrder } from '../../shared/game/voices.ts';
import { Panel } from '../design/controls/Panel.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { onTheWall } from './ago.ts';
import styles from './panels.module.css';
import { RemarkField, type RemarkInput } from './RemarkField.tsx';

/** More than these push the other panels out of sight. */
const FEW = 2;

interface VoicesPanelProps {
  /** Where remarks are written. */
  readonly field: RemarkInput;
}

export function VoicesPanel({ field }: VoicesPanelProps) {
  const room = useFacilitatorView((view) => view.room);
  const voices = useFacilitatorView((view) => view.voices);
  const [all, setAll] = useState(false);
  const { remark: say, voices: heard } = pageWords.facilitate;
  const list = voicesInOrder(voices).reverse();
  const shown = all ? list : list.slice(0, FEW);
  const closed = room.closedAt !== undefined;
  return (
    <Panel
      title={heard.title}
      className={styles.tall}
      aside={
        <>
          {list.length > FEW && (
            <button type="button" className={styles.all} onClick={() => setAll(!all)}>
              {all ? heard.fewer : heard.all(list.length)}
            </button>
          )}
          {!closed && (
            <kbd className={styles.key} title={say.keyLong}>
              {say.key}
            </kbd>
          )}
        </>
      }
    >
      {!closed && <RemarkField field={field} />}
      {list.length === 0 && <p className={styles.quiet}>{heard.none}</p>}
      <ul className={styles.story} aria-label={heard.title}>
        {shown.map(([id, { kind, text, at, step, group, name }]) => (
          <li key={id}>
            {kind === 'remark' ? `“${text}”` : heard.of[kind](text)}
            <span className={styles.when}>
              {heard.from(name, group && room.groups[group]?.name, step, at === undefined ? '' : onTheWall(at))}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
