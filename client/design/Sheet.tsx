/** All components in their states on one page, for those who build with them. Reached at /design in development only. */
import { Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import { BUILDINGS, PAINTS } from '../../shared/pack/schema.ts';
import { ColumnHead } from './board/ColumnHead.tsx';
import { OutcomeBoard } from './board/OutcomeBoard.tsx';
import { Pin } from './board/Pin.tsx';
import { Road } from './board/Road.tsx';
import { RouteStops } from './board/RouteStops.tsx';
import { Button } from './controls/Button.tsx';
import { Panel } from './controls/Panel.tsx';
import { SkipLink } from './controls/SkipLink.tsx';
import { ICON } from './icon.ts';
import { announcer } from './live/announcer.ts';
import { LiveRegions } from './live/LiveRegions.tsx';
import { Tray } from './money/Tray.tsx';
import { Notice } from './notice/Notice.tsx';
import { Menu } from './overlay/Menu.tsx';
import { Avatar } from './people/Avatar.tsx';
import { NameTag } from './people/NameTag.tsx';
import { People } from './people/People.tsx';
import { PersonPanel } from './people/PersonPanel.tsx';
import { BoroughMap } from './pictures/BoroughMap.tsx';
import { Building } from './pictures/Building.tsx';
import { Emblem } from './pictures/Emblem.tsx';
import { PortraitPicture } from './pictures/PortraitPicture.tsx';
import styles from './Sheet.module.css';
import { Cards } from './sheet/Cards.tsx';
import { Controls } from './sheet/Controls.tsx';
import { ARCH, DAY, FACE, FACES, NOTHING, SHED, STATES, TABLE, TERRACE, WARDS } from './sheet/examples.ts';
import { Overlays } from './sheet/Overlays.tsx';
import { Showing } from './sheet/Showing.tsx';
import { Clock } from './shell/Clock.tsx';
import { ConnectionMessage } from './shell/ConnectionMessage.tsx';
import { Message } from './shell/Message.tsx';
import { TopLine } from './shell/TopLine.tsx';

const COLOURS = ['ink', 'ink-2', 'route', 'council', 'sector', 'bad', 'notice', 'ledger'];
const EMBLEMS = ['heron', 'kiln', 'ferry', 'oak', 'lark', 'mill', 'quay', 'gate'] as const;
const STOPS = [
  { id: 'now', name: 'Now' },
  { id: 'steady', name: 'Steady' },
  { id: 'build', name: 'Building' },
  { id: 'own', name: 'Own feet' },
] as const;

const tile = (id: string, label: string, amount: number, paint: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g') =>
  ({ id, label, amount, paint, kind: 'organisation' }) as const;
const PLAN = [
  tile('keystone', 'Keystone Advice', 83_200, 'a'),
  tile('kitchen', 'Night Kitchen', 38_600, 'e'),
  tile('tenants', 'The Tenants’ Table', 12_400, 'd'),
  tile('better', 'Breaking Better', 133_600, 'b'),
  tile('echo', 'Echo', 96_500, 'c'),
];
const OVER = [
  ...PLAN,
  tile('shift', 'Second Shift', 121_000, 'b'),
  { id: 'talks', label: 'Six paid conversations', amount: 68_500, kind: 'choice' } as const,
];

function dayOrNight() {
  const root = document.documentElement;
  root.dataset.theme = root.dataset.theme === 'night' ? 'day' : 'night';
}

export function Sheet() {
  const [stop, setStop] = useState<(typeof STOPS)[number]['id']>('build');
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
      <main className={styles.sheet} id="sheet" tabIndex={-1}>
        <ConnectionMessage state="reconnecting" kept={3} />
        <div className={`${styles.pad} ${styles.stack}`}>
          <div className={styles.title}>
            <h2>Anyborough</h2>
            <p>
              Besley for names, titles and notices.{' '}
              <b>Atkinson Hyperlegible Next for everything you read, 1Il 0O £524,800.</b> <i>And for own words.</i>
            </p>
            <Button onClick={dayOrNight}>Day or night</Button>
          </div>
          <Panel title="Colour">
            <div className={styles.small}>
              {COLOURS.map((name) => (
                <Showing key={name} says={name}>
                  <div className={styles.swatch} style={{ '--colour': `var(--${name})` }} />
                </Showing>
              ))}
            </div>
          </Panel>
          <Cards />
          <div className={styles.two}>
            <Panel title="Outcomes on the route" className={styles.land}>
              <div className={styles.route}>
                <Road className={styles.road} />
                <div className={styles.boards}>
                  <OutcomeBoard number={1} title="A settled place to stay" deadline="by 3 months" organisations={3} />
                  <OutcomeBoard number={4} title="Lasting paid work" deadline="by 2 years" organisations={1} />
                  <OutcomeBoard
                    number={3}
                    title="Sees Ellie weekly"
                    deadline="by 1 year"
                    organisations={0}
                    onOpen={NOTHING}
                  />
                </div>
              </div>
              <Showing says="Full pin, ringed pin, dashed pin. Shape and words carry it; colour repeats it.">
                <div className={styles.columns}>
                  {STOPS.map(({ id, name }) => (
                    <ColumnHead key={id} name={name} span="up to 2 years" />
                  ))}
                </div>
              </Showing>
            </Panel>
            <Panel title="On a phone" className={styles.land}>
              <div className={styles.stack}>
                <RouteStops label="Pathway columns" stops={STOPS} current={stop} onChoose={setStop} />
                <OutcomeBoard number={3} title="Sees Ellie weekly" deadline="by 1 year" organisations={0} flat />
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
          </div>
          <Panel title="Money: a tray of tiles">
            <div className={styles.stack}>
              <Tray limit={460_800} tiles={PLAN} onTile={NOTHING} />
              <Tray limit={524_800} tiles={OVER} onTile={NOTHING} />
              <Tray limit={524_800} tiles={OVER.map((one, at) => ({ ...one, closing: at === 4 }))} line />
            </div>
          </Panel>
          <div className={styles.two}>
            <Panel title="Notices">
              <div className={styles.stack}>
                <div className={styles.notices}>
                  <Notice deck="political" title="Election called" small />
                  <Notice deck="operational" title="Hall roof condemned" small />
                  <Notice deck="financial" title="Grant pot halves" small />
                </div>
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
              </div>
            </Panel>
            <Panel title="People and clock">
              <div className={styles.stack}>
                <div className={styles.row}>
                  {STATES.map((person) => (
                    <Avatar key={person.id} person={person} />
                  ))}
                  <NameTag look={5} doing="reading">
                    Wen
                  </NameTag>
                  <NameTag look={3} doing="holding">
                    Grace
                  </NameTag>
                  <NameTag look={6} doing="typing">
                    Marta
                  </NameTag>
                </div>
                <People people={TABLE} small apart label="Table Heron" most={6} />
                <div className={styles.row}>
                  <Clock left={760_000} />
                  <Clock left={410_000} paused />
                  <Clock left={42_000} />
                  <Clock left={-130_000} />
                </div>
                <div className={styles.row}>
                  {EMBLEMS.map((name) => (
                    <span key={name}>
                      <Emblem emblem={name} /> {name}
                    </span>
                  ))}
                </div>
                <Overlays />
              </div>
            </Panel>
          </div>
          <Panel title="Messages">
            <div className={styles.stack}>
              <ConnectionMessage state="back" kept={0} />
              <Message kind="facilitator">
                <b>From the facilitator:</b> tea in ten minutes, finish your price.
              </Message>
              <Message
                kind="refused"
                action={{ label: 'Look at the plan as it is now', onAct: NOTHING }}
                onClose={NOTHING}
              >
                Priya moved <b>Echo</b> first, so your move was not made.
              </Message>
              <Message kind="paused">Paused for everyone. Look up.</Message>
            </div>
          </Panel>
          <Controls />
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
            <div className={styles.stack}>
              <div className={styles.map}>
                <BoroughMap seed={11} wards={WARDS} />
              </div>
              <div className={styles.map}>
                <BoroughMap seed={11} faint />
              </div>
            </div>
          </div>
          <Panel title="Pictures">
            <div className={styles.small}>
              {BUILDINGS.map((building, index) => (
                <Showing key={building} says={building}>
                  <Building of={{ id: building, building, paint: PAINTS[index % PAINTS.length] }} />
                </Showing>
              ))}
              <Showing says="closed">
                <Building of={TERRACE} closed />
              </Showing>
              {[ARCH, SHED].map((one) => (
                <Showing key={one.id} says={one.name}>
                  <Building of={one} />
                </Showing>
              ))}
              {FACES.map((portrait) => (
                <Showing key={`${portrait.hair}-${portrait.skin}`} says={portrait.hair}>
                  <PortraitPicture portrait={portrait} />
                </Showing>
              ))}
            </div>
          </Panel>
        </div>
      </main>
      <LiveRegions announcer={announcer} />
    </>
  );
}
