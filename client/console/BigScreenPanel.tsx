/** What the big screen shows now, and how to open or clear it. */
import { ExternalLink } from 'lucide-react';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { words } from '../words/words.ts';
import styles from './panels.module.css';
import { useTables } from './useTables.ts';

export function BigScreenPanel() {
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const tables = useTables();
  const say = words.facilitate.screen;
  const spotlit = room.spotlight && room.groups[room.spotlight];
  const allTurned = tables.every(({ plan, people }) => people.length === 0 || plan?.budget !== undefined);
  const shows = () => {
    if (spotlit) return say.showing(spotlit.name);
    if (room.step === 'lobby') return say.code;
    return room.slide ? say.slides : say.nothing;
  };
  return (
    <Panel title={say.title}>
      <p>
        <b>{shows()}</b>
      </p>
      {spotlit && <p className={styles.quiet}>{allTurned ? say.money : say.noMoney}</p>}
      <div className={styles.buttons}>
        {spotlit && room.closedAt === undefined && (
          <Button small onClick={() => void send({ type: 'spotlight.set', payload: {} })}>
            {say.clear}
          </Button>
        )}
        <a className={styles.link} href={addresses.screen(room.code)} target="_blank" rel="noreferrer">
          <ExternalLink size={ICON.line} />
          {say.open}
        </a>
      </div>
    </Panel>
  );
}
