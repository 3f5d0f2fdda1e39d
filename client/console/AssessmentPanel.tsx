/** The assessment at a glance: by panel and bid, how many scores are in, whether they are turned, what is agreed, the award. */
import type { BidId } from '../../shared/game/ids.ts';
import { may } from '../../shared/game/may.ts';
import type { Panel as Assessing } from '../../shared/game/papers.ts';
import { entriesOf } from '../../shared/game/records.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import { progressOf } from './assessing.ts';
import styles from './panels.module.css';
import { type TableSeen, useTables } from './useTables.ts';

export function AssessmentPanel() {
  const tables = useTables();
  const say = pageWords.facilitate.assessment;
  const heard = tables.flatMap((seen) =>
    entriesOf<BidId, Assessing>(seen.table.panels).map(([bid, panel]) => ({ bid, seen, panel })),
  );
  return (
    <Panel title={say.title}>
      {heard.length === 0 && <p className={styles.quiet}>{say.none}</p>}
      <ul className={styles.rows}>
        {heard.map(({ bid, seen, panel }) => (
          <PanelRow key={bid} seen={seen} panel={panel} />
        ))}
      </ul>
    </Panel>
  );
}

interface PanelRowProps {
  readonly seen: TableSeen;
  readonly panel: Assessing;
}

function PanelRow({ seen: { id, group, table }, panel }: PanelRowProps) {
  const { ask } = useAsking();
  const view = useFacilitatorView((each) => each);
  const say = pageWords.facilitate.assessment;
  const { stage, scored, waiting, agreed, criteria } = progressOf(view, table, panel);
  const says = () => {
    if (panel.award) return say.awarded[panel.award.decision];
    if (stage === 'agreeing') return say.agreed(agreed, criteria);
    return stage === 'scoring' ? say.scored(scored.length, scored.length + waiting.length) : say.difference;
  };
  const turning = may(table, view.catalogue, undefined)({ type: 'score.reveal', payload: { bid: panel.bid } });
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        <b className={styles.rowName}>
          <Emblem emblem={group.emblem} size="line" />
          {say.hears(group.name, view.room.groups[panel.from]?.name ?? '')}
        </b>
        <span className={styles.quiet}>{says()}</span>
      </span>
      {turning === undefined && (
        <Button
          small
          aria-label={say.turnLong(group.name)}
          onClick={() => ask({ kind: 'turn scores', group: id, bid: panel.bid })}
        >
          {say.turn}
        </Button>
      )}
    </li>
  );
}
