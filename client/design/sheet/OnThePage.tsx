/** What pages are put together from beyond the first page of the sheet: phone, tray, notice, table, person, emblems. */
import { useState } from 'react';
import { ColumnHead } from '../board/ColumnHead.tsx';
import { OutcomeBoard } from '../board/OutcomeBoard.tsx';
import { Pin } from '../board/Pin.tsx';
import { RouteStops } from '../board/RouteStops.tsx';
import { Panel } from '../controls/Panel.tsx';
import { Tray } from '../money/Tray.tsx';
import { Notice } from '../notice/Notice.tsx';
import { People } from '../people/People.tsx';
import { PersonPanel } from '../people/PersonPanel.tsx';
import { BoroughMap } from '../pictures/BoroughMap.tsx';
import { Emblem } from '../pictures/Emblem.tsx';
import { PortraitPicture } from '../pictures/PortraitPicture.tsx';
import styles from '../Sheet.module.css';
import { Clock } from '../shell/Clock.tsx';
import { Message } from '../shell/Message.tsx';
import { FACE, MORE_FACES, NOTHING, OVER, PLAN, TABLE } from './examples.ts';
import { Overlays } from './Overlays.tsx';
import { Showing } from './Showing.tsx';

const EMBLEMS = ['heron', 'kiln', 'ferry', 'oak', 'lark', 'mill', 'quay', 'gate'] as const;
const STOPS = [
  { id: 'now', name: 'Now' },
  { id: 'steady', name: 'Steady' },
  { id: 'build', name: 'Building' },
  { id: 'own', name: 'Own feet' },
] as const;

function Route() {
  const [stop, setStop] = useState<(typeof STOPS)[number]['id']>('build');
  return (
    <Panel title="Columns, and the route on a phone" className={styles.land}>
      <div className={styles.stack}>
        <div className={styles.columns}>
          {STOPS.map(({ id, name }) => (
            <ColumnHead key={id} name={name} span="up to 2 years" />
          ))}
        </div>
        <RouteStops label="Pathway columns" stops={STOPS} current={stop} onChoose={setStop} />
        <OutcomeBoard
          number={3}
          title="Sees Ellie weekly"
          deadline="by 1 year"
          organisations={0}
          flat
          onOpen={NOTHING}
        />
        <OutcomeBoard number={4} title="Lasting paid work" deadline="by 2 years" organisations={1} flat />
        <div className={styles.row}>
          {[0, 1, 2].map((organisations) => (
            <Pin key={organisations} number={organisations + 1} organisations={organisations} size="big" />
          ))}
          {[0, 1, 2].map((organisations) => (
            <Pin key={organisations} number={organisations + 1} organisations={organisations} size="dot" />
          ))}
        </div>
      </div>
    </Panel>
  );
}

function Money() {
  return (
    <Panel title="The tray with its words">
      <div className={styles.stack}>
        <Tray limit={460_800} tiles={PLAN} onTile={NOTHING} />
        <Tray limit={524_800} tiles={OVER} onTile={NOTHING} />
        <Tray limit={524_800} tiles={OVER.map((each, at) => ({ ...each, closing: at === 4 }))} line />
      </div>
    </Panel>
  );
}

function AroundTheTable() {
  return (
    <Panel title="Around the table">
      <div className={styles.stack}>
        <People people={TABLE} small apart label="Table Heron" most={6} />
        <div className={styles.row}>
          <Clock left={42_000} />
          {EMBLEMS.map((name) => (
            <span key={name}>
              <Emblem emblem={name} /> {name}
            </span>
          ))}
        </div>
        <Message kind="refused" onClose={NOTHING}>
          Priya moved <b>Echo</b> first, so your move was not made.
        </Message>
        <Message kind="paused">Paused for everyone. Look up.</Message>
        <Overlays />
        <div className={styles.small}>
          {MORE_FACES.map((portrait) => (
            <Showing key={portrait.hair} says={portrait.hair}>
              <PortraitPicture portrait={portrait} />
            </Showing>
          ))}
        </div>
      </div>
    </Panel>
  );
}

export function OnThePage() {
  return (
    <>
      <div className={styles.two}>
        <Route />
        <Panel title="A notice">
          <Notice
            deck="operational"
            place="card 2 of 3"
            title="Echo’s board walks out"
            text="Echo’s chair and treasurer have gone in the same week, and the bank has frozen the card."
            effects={[
              { id: 'close', icon: <Pin number={2} organisations={1} />, says: 'now leans on one organisation.' },
            ]}
            help="Your governance surgery spotted this early."
          />
        </Panel>
      </div>
      <Money />
      <AroundTheTable />
      <div className={styles.two}>
        <div className={styles.person}>
          <PersonPanel
            name="Sam"
            age={30}
            area="Mossvale, among the poorest tenth of areas"
            ward="Mossvale"
            statement="I’m not after a rescue. I want someone who picks up when I ring."
            portrait={FACE}
            portraitAlt="Portrait of Sam"
            assets={[
              { id: '1', text: 'Eight years of warehouse work and a forklift ticket' },
              { id: '2', text: 'Ellie, aged six, every other Sunday' },
            ]}
            needs={[
              { id: '3', text: 'works nights because the flat is not safe after dark', fresh: true },
              { id: '4', text: 'Somewhere to sleep that is not a sofa' },
              { id: '5', text: 'A job that survives a bad week' },
            ]}
            map={{ seed: 11, ward: 0 }}
            onStory={NOTHING}
          />
        </div>
        <div className={styles.map}>
          <BoroughMap seed={11} faint />
        </div>
      </div>
    </>
  );
}
