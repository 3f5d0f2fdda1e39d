/** Tenders presented: the one the room looks at, questions to it, and the table's own tender with its turn. */
import { useEffect, useRef } from 'react';
import type { GroupId } from '../../../shared/game/ids.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Chip } from '../../design/controls/Chip.tsx';
import { Panel } from '../../design/controls/Panel.tsx';
import { goTo } from '../../design/focus/go-to.ts';
import { announcer } from '../../design/live/announcer.ts';
import { PortraitPicture } from '../../design/pictures/PortraitPicture.tsx';
import { laterWords } from '../../words/later-words.ts';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { StepFrame } from '../shell/StepFrame.tsx';
import { StepMain } from '../shell/StepMain.tsx';
import { useTable } from '../table.tsx';
import { type AtTender, useTender } from '../tender/tender-of.ts';
import { Questions } from './Questions.tsx';
import styles from './Tenders.module.css';

/** The tender the room is looking at. */
function usePresented() {
  const { room } = useTable();
  const { presenting } = room;
  return presenting !== undefined && 'tender' in presenting ? presenting : undefined;
}

type Shown = NonNullable<ReturnType<typeof usePresented>>;

/** Says whose turn it is when that changes. */
function useTurnSaid(presented: ReturnType<typeof usePresented>, nameOf: (group: GroupId | undefined) => string) {
  const said = useRef(presented?.tender.tender);
  useEffect(() => {
    if (presented === undefined || presented.tender.tender === said.current) return;
    said.current = presented.tender.tender;
    announcer.answer(laterWords.tenders.presenting(nameOf(presented.tender.from), presented.who.name));
  }, [presented, nameOf]);
}

const QUESTIONS = 'tender-questions';

/** To the field for an answer, or for a question of one's own; else to what was asked. */
function toQuestions() {
  const panel = document.getElementById(QUESTIONS);
  const field =
    panel?.querySelector<HTMLElement>('[data-open] textarea') ?? panel?.querySelector<HTMLElement>('textarea');
  const found = field ?? panel;
  if (!found) return;
  goTo(found);
  found.scrollIntoView({ block: 'center' });
}

/** What was asked, and the way there, where it lies under the whole tender. */
function QuestionsLine({ presented, own }: { readonly presented: Shown; readonly own: boolean }) {
  const { table } = useTable();
  const { tenders: say } = laterWords;
  const asked = Object.values(presented.tender.questions);
  const open = asked.filter((question) => question?.answer === undefined).length;
  const way = table.closed || (own && open === 0) ? say.toQuestions : own ? say.toAnswer : say.toAsk;
  return (
    <div className={styles.asked} data-open={(own && open > 0) || undefined}>
      <p>{say.open(asked.length, open)}</p>
      <Button small onClick={toQuestions}>
        {way}
      </Button>
    </div>
  );
}

function Presented({ presented }: { readonly presented: Shown }) {
  const { room, table, catalogue } = useTable();
  const { tenders: say } = laterWords;
  const { tender, who } = presented;
  const nameOf = (group: GroupId | undefined) => (group && room.groups[group]?.name) ?? tender.council ?? '';
  const own = tender.from === table.id;
  return (
    <article className={styles.presented} aria-label={say.title(nameOf(tender.from))}>
      <div className={styles.head}>
        <span className={styles.portrait}>
          <PortraitPicture portrait={who.portrait} alt={who.portraitAlt} />
        </span>
        <div>
          <h2>
            {say.title(nameOf(tender.from))}, {say.forPeople(who.name)}
          </h2>
          <blockquote className={styles.says}>“{who.statement}”</blockquote>
        </div>
      </div>
      {own && <p className={styles.turnNow}>{say.you}</p>}
      {tender.tender && <QuestionsLine presented={presented} own={own} />}
      <TenderPaper tender={{ ...tender, questions: {} }} catalogue={catalogue} name={who.name} tableName={nameOf} />
    </article>
  );
}

function standingSaid({ tender, number, version }: AtTender): string {
  const { tenders: say } = laterWords;
  if (number === 0) return say.ownNone;
  if (tender.withdrawn) return say.ownWithdrawn;
  return version?.unfinished ? say.ownUnfinished(number) : say.ownOut(number);
}

function OwnTender({ presentedNow, others }: { readonly presentedNow: boolean; readonly others: string | undefined }) {
  const { table, room, act } = useTable();
  const at = useTender();
  const { tenders: say } = laterWords;
  if (at === undefined) return undefined;
  const { tender, number } = at;
  const readable = number > 0 && !tender.withdrawn;
  return (
    <Panel title={say.own}>
      <p>{standingSaid(at)}</p>
      {readable && !table.closed && room.step === 'tenders' && (
        <div className={styles.present}>
          {!presentedNow && others !== undefined && <p>{say.others(others)}</p>}
          <Button
            onClick={() => void act({ type: 'tender.present', payload: presentedNow ? {} : { tender: tender.id } })}
          >
            {presentedNow ? say.stop : say.present}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Tables({ now }: { readonly now: GroupId | undefined }) {
  const { room } = useTable();
  const { tenders: say } = laterWords;
  return (
    <Panel title={say.order}>
      <ol className={styles.tables}>
        {inOrder(room.groups).map(([id, { name, hasPresented }]) => (
          <li key={id} aria-current={id === now ? 'true' : undefined}>
            {name} {id === now && <Chip tone="good">{say.now}</Chip>}
            {id !== now && hasPresented && <Chip>{say.hasPresented}</Chip>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

export default function TendersStep() {
  const { room, table } = useTable();
  const presented = usePresented();
  const own = useTender();
  const { tenders: say } = laterWords;
  const nameOf = (group: GroupId | undefined) => (group && room.groups[group]?.name) ?? '';
  useTurnSaid(presented, nameOf);
  const ownNow = presented?.tender.from === table.id;
  const asked = Object.keys(own?.tender.questions ?? {}).length > 0;
  return (
    <StepFrame fills>
      <StepMain className={styles.work}>
        {presented ? (
          <Presented presented={presented} />
        ) : (
          <Panel title={say.nobody}>
            <p>{say.nobodyText}</p>
          </Panel>
        )}
        <div className={styles.column}>
          {presented?.tender.tender && (
            <Questions
              key={presented.tender.tender}
              id={QUESTIONS}
              tender={presented.tender.tender}
              questions={presented.tender.questions}
              author={nameOf(presented.tender.from)}
              own={ownNow}
            />
          )}
          <OwnTender
            presentedNow={ownNow}
            others={presented && !ownNow ? nameOf(presented.tender.from) || presented.tender.council : undefined}
          />
          {own && !ownNow && asked && (
            <Questions tender={own.tender.id} questions={own.tender.questions} author={table.name} own />
          )}
          <Tables now={presented?.tender.from} />
        </div>
      </StepMain>
    </StepFrame>
  );
}
