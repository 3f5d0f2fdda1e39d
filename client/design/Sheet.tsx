/** All components in their states on one page, for those who build with them. Reached at /design in development only. */
import { Menu as MenuIcon } from 'lucide-react';
import { SkipLink } from './controls/SkipLink.tsx';
import { ICON } from './icon.ts';
import { announcer } from './live/announcer.ts';
import { LiveRegions } from './live/LiveRegions.tsx';
import { Menu } from './overlay/Menu.tsx';
import { People } from './people/People.tsx';
import styles from './Sheet.module.css';
import { Components } from './sheet/Components.tsx';
import { Controls } from './sheet/Controls.tsx';
import { DAY, TABLE } from './sheet/examples.ts';
import { MoreCards } from './sheet/MoreCards.tsx';
import { OnThePage } from './sheet/OnThePage.tsx';
import { Pictures } from './sheet/Pictures.tsx';
import { Clock } from './shell/Clock.tsx';
import { ConnectionMessage } from './shell/ConnectionMessage.tsx';
import { TopLine } from './shell/TopLine.tsx';

function dayOrNight() {
  const root = document.documentElement;
  root.dataset.theme = root.dataset.theme === 'night' ? 'day' : 'night';
}

export function Sheet() {
  const menu = (
    <Menu
      label="More: text size, leave"
      icon={<MenuIcon size={ICON.block} />}
      choices={[{ id: 'theme', label: 'Day or night', onChoose: dayOrNight }]}
    />
  );
  return (
    <>
      <SkipLink to="sheet">To the components</SkipLink>
      <main id="sheet" tabIndex={-1}>
        <Components />
        <Pictures />
        <section className={styles.page} aria-label="Parts of pages">
          <div>
            <TopLine
              side="council"
              place="Stage 1 · Table Heron"
              stepNumber={3}
              stepName="Choosing organisations"
              whatToDo="Place the ones you would want around Sam, then link each to the outcome it helps."
              people={<People people={TABLE} />}
              clock={<Clock left={760_000} inTopLine />}
              menu={menu}
              day={DAY}
            />
            <ConnectionMessage state="reconnecting" kept={3} />
            <ConnectionMessage state="back" kept={0} />
          </div>
          <MoreCards />
          <OnThePage />
          <Controls />
        </section>
      </main>
      <LiveRegions announcer={announcer} />
    </>
  );
}
