/** The tender a table answers, beside its board: in full, with what changed since it came. */
import { ScrollText } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { useTable } from '../table.tsx';
import styles from './Costing.module.css';
import { firstVersion, useReceivedTender } from './tender-of.ts';

/** What is new in the version that is out now, in a sentence; nothing if it is the one the table began with. */
function useChangeSaid(): string | undefined {
  const at = useTable();
  const tender = useReceivedTender();
  if (tender === undefined) return undefined;
  const { tender: say } = laterWords.sector;
  const first = firstVersion(at, tender);
  if (tender.version === first) return undefined;
  if (tender.changed.length === 0) return say.changedNothing(first, tender.version);
  return say.changed(
    first,
    tender.version,
    tender.changed.map((part) => laterWords.papers.tender.changedParts[part]).join(', '),
  );
}

/** Says when a new version comes, or the tender is withdrawn, in sight and aloud. */
export function TenderNews() {
  const tender = useReceivedTender();
  const changed = useChangeSaid();
  const said = tender === undefined ? laterWords.sector.tender.withdrawn : changed;
  const before = useRef(said);
  useEffect(() => {
    if (said !== undefined && said !== before.current) announcer.interrupt(said);
    before.current = said;
  }, [said]);
  if (said === undefined) return undefined;
  return (
    <div className={styles.news}>
      <Note tone="warn" icon={<ScrollText size={ICON.block} />}>
        {said}
      </Note>
    </div>
  );
}

export function TenderPanel() {
  const { catalogue, person, room } = useTable();
  const tender = useReceivedTender();
  return (
    <Panel title={laterWords.sector.tender.title}>
      <TenderNews />
      {tender && (
        <TenderPaper
          tender={tender}
          catalogue={catalogue}
          name={person?.name ?? ''}
          tableName={(group) => room.groups[group]?.name ?? ''}
        />
      )}
    </Panel>
  );
}
