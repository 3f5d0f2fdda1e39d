/** Coming over to the sector's side: who you are now, whom you plan for, whose tender you answer, and what came with it. */
import { Handshake, LifeBuoy } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { isFrom } from '../../../shared/game/steps.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Notice } from '../../design/notice/Notice.tsx';
import { PortraitPicture } from '../../design/pictures/PortraitPicture.tsx';
import { tabMemory } from '../../store/storage.ts';
import { laterWords } from '../../words/later-words.ts';
import { StoryDialog } from '../person/StoryDialog.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import styles from './HandOver.module.css';
import { useSectorPlans } from './PlanSwitch.tsx';
import { type Brings, inherited, paidFor } from './received.ts';

function Person({ onStory }: { readonly onStory: () => void }) {
  const { person } = useTable();
  const { handOver } = laterWords.sector;
  if (person === undefined) return undefined;
  return (
    <Panel title={handOver.person}>
      <div className={styles.who}>
        <div className={styles.portrait}>
          <PortraitPicture portrait={person.portrait} alt={person.portraitAlt} />
        </div>
        <div className={styles.said}>
          <p className={styles.name}>
            {person.name}, {person.age}
          </p>
          <p className={styles.more}>{person.area}</p>
          <blockquote className={styles.says}>“{person.statement}”</blockquote>
          <Button onClick={onStory}>{handOver.story(person.name)}</Button>
        </div>
      </div>
    </Panel>
  );
}

function TenderWhose() {
  const { plan, person, room, table, view } = useTable();
  const { handOver } = laterWords.sector;
  const name = person?.name ?? '';
  const { received } = plan;
  const from = received?.from && room.groups[received.from]?.name;
  const council = view.received[plan.id]?.council;
  const said =
    from === undefined
      ? council === undefined
        ? handOver.readyNobody(name)
        : handOver.ready(council, name)
      : handOver.tenderFrom(from, name);
  return (
    <Panel title={handOver.tender}>
      <p>{said}</p>
      <p className={styles.more}>{isFrom(table.step, 'costing') ? handOver.unlocked : handOver.later}</p>
      {useSectorPlans().length > 1 && <p className={styles.more}>{handOver.two}</p>}
    </Panel>
  );
}

function Paid() {
  const { plan, catalogue } = useTable();
  const { handOver } = laterWords.sector;
  const paid = paidFor(plan, catalogue);
  const name = (id: OrganisationId) => catalogue.organisations[id]?.name ?? id;
  const sentence = (brings: Brings): string => {
    if (brings.kind === 'ready') return handOver.brings.ready(name(brings.organisation));
    if (brings.kind === 'introduce') return handOver.brings.introduce(brings.organisations.map(name).join(', '));
    return handOver.brings[brings.kind];
  };
  return (
    <Panel title={handOver.paid}>
      {paid.length === 0 ? (
        <p className={styles.more}>{handOver.none}</p>
      ) : (
        <>
          <p className={styles.more}>{handOver.paidHelp}</p>
          <ul className={styles.paid}>
            {paid.map(({ option, brings }) => (
              <li key={option.id}>
                <LifeBuoy size={ICON.block} />
                <span>
                  <b>{option.name}.</b> {brings.map(sentence).join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Passed() {
  const { plan, catalogue } = useTable();
  const { handOver } = laterWords.sector;
  const cards = inherited(plan, catalogue);
  return (
    <Panel title={handOver.cards}>
      {cards.length === 0 ? (
        <p className={styles.more}>{handOver.noCards}</p>
      ) : (
        <>
          <p className={styles.more}>{handOver.cardsHelp}</p>
          <ul className={styles.cards}>
            {cards.map(({ id, deck, title }) => (
              <li key={id}>
                <Notice small deck={deck} title={title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function HandOver({ onMet }: { readonly onMet: () => void }) {
  const { person, room } = useTable();
  const [story, setStory] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { handOver } = laterWords.sector;
  const name = person?.name ?? '';
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    announcer.interrupt(handOver.spoken(name));
  }, [handOver, name]);
  return (
    <StepMain className={styles.page}>
      <header className={styles.head}>
        <Handshake size={ICON.role} />
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {handOver.title}
          </h2>
          <p>{handOver.text(room.place)}</p>
        </div>
      </header>
      <div className={styles.parts}>
        <Person onStory={() => setStory(true)} />
        <div className={styles.column}>
          <TenderWhose />
          <Paid />
          <Passed />
        </div>
      </div>
      <div className={styles.on}>
        <Button look="go" onClick={onMet}>
          {handOver.meet(name)}
        </Button>
      </div>
      {person && <StoryDialog person={person} open={story} onClose={() => setStory(false)} />}
    </StepMain>
  );
}

/** Shows the hand-over once in this tab for each tender, then the step itself. Whoever comes late sees it too. */
export function AfterHandOver({ children }: { readonly children: ReactNode }) {
  const { room, plan } = useTable();
  const place = `anyborough:met:${room.code}:${plan.id}`;
  const [met, setMet] = useState<readonly string[]>([]);
  useEffect(() => {
    if (met.length === 0) return;
    scrollTo(0, 0);
  }, [met]);
  if (met.includes(place) || tabMemory.read(place) !== undefined) return children;
  return (
    <HandOver
      key={place}
      onMet={() => {
        tabMemory.write(place, 'met');
        setMet([...met, place]);
      }}
    />
  );
}
