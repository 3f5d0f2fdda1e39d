/** The components of the game beside each other, each in every state it can be in: the first page of the sheet. */
import type { ReactNode } from 'react';
import { OutcomeBoard } from '../board/OutcomeBoard.tsx';
import { Road } from '../board/Road.tsx';
import { Panel } from '../controls/Panel.tsx';
import { Tray } from '../money/Tray.tsx';
import { Notice } from '../notice/Notice.tsx';
import { Avatar } from '../people/Avatar.tsx';
import { NameTag } from '../people/NameTag.tsx';
import styles from '../Sheet.module.css';
import { Clock } from '../shell/Clock.tsx';
import { Message } from '../shell/Message.tsx';
import { Cards } from './Cards.tsx';
import { NOTHING, OVER, PLAN, STATES } from './examples.ts';

const COLOURS = [
  ['ink', 'ink', '14.6 : 1'],
  ['ink-2', 'ink 2', '7.9 : 1'],
  ['route', 'route', '7.2 : 1, way forward'],
  ['council', 'council', '9.1 : 1'],
  ['sector', 'sector', '7.6 : 1'],
  ['bad', 'over, closed', '7.0 : 1, with hatch'],
  ['notice', 'notice', 'ink on it 11.4 : 1'],
  ['ledger', 'ledger', 'back of a card'],
] as const;

const MEANINGS = ['here', 'you', 'quiet 5 min', 'lost', 'automatic'];

function Said({ as, children }: { readonly as: string | undefined; readonly children: ReactNode }) {
  return (
    <span className={styles.said}>
      {children}
      <span>{as}</span>
    </span>
  );
}

function Colours() {
  return (
    <Panel title="Colour, with contrast on paper">
      <div className={styles.colours}>
        {COLOURS.map(([token, name, note]) => (
          <div key={token} className={styles.colour}>
            <div className={styles.swatch} style={{ '--colour': `var(--${token})` }} />
            <b>{name}</b>
            <span>{note}</span>
          </div>
        ))}
      </div>
    </Panel>
  );
}

function Outcomes() {
  return (
    <Panel title="Outcomes on the route" className={styles.land}>
      <div className={styles.route}>
        <Road className={styles.road} />
        <div className={styles.boards}>
          <OutcomeBoard number={1} title="A settled place to stay" deadline="by 3 months" organisations={3} />
          <OutcomeBoard number={4} title="Lasting paid work" deadline="by 2 years" organisations={1} />
          <OutcomeBoard number={3} title="Sees Ellie weekly" deadline="by 1 year" organisations={0} />
        </div>
      </div>
      <p className={styles.says}>Full pin, ringed pin, dashed pin. Shape and words carry it; colour repeats it.</p>
    </Panel>
  );
}

function PeopleAndClock() {
  return (
    <Panel title="People and clock">
      <div className={styles.stack}>
        <div className={styles.row}>
          {STATES.map((person, place) => (
            <Said key={person.id} as={MEANINGS[place]}>
              <Avatar person={person} />
            </Said>
          ))}
          <Said as="reading">
            <NameTag look={5} doing="reading">
              Wen
            </NameTag>
          </Said>
          <Said as="holding">
            <NameTag look={3} doing="holding">
              Grace
            </NameTag>
          </Said>
          <Said as="typing">
            <NameTag look={6} doing="typing">
              Marta
            </NameTag>
          </Said>
        </div>
        <div className={styles.row}>
          <Clock left={760_000} />
          <Clock left={410_000} paused />
          <Clock left={-130_000} />
        </div>
      </div>
    </Panel>
  );
}

function Messages() {
  return (
    <Panel title="Messages">
      <div className={styles.messages}>
        <Message kind="reconnecting">
          <b>Reconnecting.</b> Keep going: the last 3 moves are kept here and will be sent.
        </Message>
        <Message kind="facilitator">
          <b>From the facilitator:</b> tea in ten minutes, finish your price.
        </Message>
        <Message kind="refused" action={{ label: 'Look at the plan as it is now', onAct: NOTHING }}>
          Priya moved <b>Echo</b> first, so your move was not made.
        </Message>
      </div>
    </Panel>
  );
}

export function Components() {
  return (
    <section id="components" className={styles.page} aria-label="Components">
      <div className={styles.title}>
        <h2>Anyborough</h2>
        <p>
          Besley for names, titles and notices.{' '}
          <b>Atkinson Hyperlegible Next for everything you read, 1Il 0O £524,800.</b>
        </p>
      </div>
      <Colours />
      <Cards />
      <div className={styles.halves}>
        <Outcomes />
        <Panel title="Money: a tray of tiles">
          <div className={styles.stack}>
            <Tray limit={460_800} tiles={PLAN} line />
            <Tray limit={524_800} tiles={OVER} line />
          </div>
        </Panel>
      </div>
      <div className={styles.fiveToSeven}>
        <Panel title="Notices: three kinds">
          <div className={styles.notices}>
            <Notice deck="political" title="Election called" small />
            <Notice deck="operational" title="Hall roof condemned" small />
            <Notice deck="financial" title="Grant pot halves" small />
          </div>
        </Panel>
        <PeopleAndClock />
      </div>
      <Messages />
    </section>
  );
}
