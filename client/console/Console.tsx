/** The facilitator's console once the workshop is there: the day, the tables and the room, side by side or as tabs. */
import { CalendarClock, LayoutGrid, Presentation } from 'lucide-react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { takesCards } from '../../shared/game/deck.ts';
import { isFrom, STEPS, type StepId } from '../../shared/game/steps.ts';
import { SkipLink } from '../design/controls/SkipLink.tsx';
import { ICON } from '../design/icon.ts';
import { ConnectionMessage } from '../design/shell/ConnectionMessage.tsx';
import { Message } from '../design/shell/Message.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { useFacilitatorView, useWorkshop, useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { Agenda } from './Agenda.tsx';
import { Aloud } from './Aloud.tsx';
import { Arrivals } from './Arrivals.tsx';
import { AssessmentPanel } from './AssessmentPanel.tsx';
import { useAsking } from './asking.tsx';
import { BidsPanel } from './BidsPanel.tsx';
import { BigScreenPanel } from './BigScreenPanel.tsx';
import styles from './Console.module.css';
import { DrawPanel } from './DrawPanel.tsx';
import { type Drawing, DrawingProvider } from './drawing.tsx';
import { HandsHeld } from './HandsHeld.tsx';
import { Lately } from './Lately.tsx';
import { Presenter } from './Presenter.tsx';
import { PromptsPanel } from './PromptsPanel.tsx';
import { Questions } from './Questions.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import type { RemarkInput } from './RemarkField.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { SeatingCard } from './SeatingCard.tsx';
import { TableCard } from './TableCard.tsx';
import { TendersPanel } from './TendersPanel.tsx';
import { TopBar } from './TopBar.tsx';
import { useOneTable } from './useOneTable.ts';
import { useRemarkKey } from './useRemarkKey.ts';
import { useTables } from './useTables.ts';
import { VoicesPanel } from './VoicesPanel.tsx';

const TABS = { day: CalendarClock, tables: LayoutGrid, room: Presentation } as const;
type Tab = keyof typeof TABS;
const TAB_ORDER = ['day', 'tables', 'room'] as const satisfies readonly Tab[];

export function Console() {
  const [tab, setTab] = useState<Tab>('tables');
  const { ask } = useAsking();
  const title = useFacilitatorView((view) => view.room.title);
  const say = pageWords.facilitate;
  const field = useRef<HTMLInputElement>(null);
  useRemarkKey(() => {
    flushSync(() => setTab('room'));
    field.current?.focus();
  });
  const showRoom = useCallback(() => setTab('room'), []);
  const step = useFacilitatorView((view) => view.room.step);
  const drawing = useDrawingState(step, showRoom);
  return (
    <DrawingProvider value={drawing}>
      <div className={styles.console} data-tab={tab}>
        <title>{say.pageTitle(title)}</title>
        <SkipLink to="tables">{say.skip.tables}</SkipLink>
        <TopBar />
        <Messages />
        <main className={styles.parts}>
          <nav className={styles.day} aria-label={say.day.title}>
            <Agenda onMove={(step) => ask({ kind: 'move', move: { step } })} />
          </nav>
          <section className={styles.tables} id="tables" tabIndex={-1} aria-label={say.tables.title}>
            <Unseen>
              <h2>{say.tables.title}</h2>
            </Unseen>
            <Tables />
          </section>
          <Room field={field} />
        </main>
        <nav className={styles.tabs} aria-label={say.tabs.label}>
          {TAB_ORDER.map((each) => {
            const Icon = TABS[each];
            return (
              <button
                key={each}
                type="button"
                className={styles.tab}
                aria-current={each === tab ? 'true' : undefined}
                onClick={() => setTab(each)}
              >
                <Icon size={ICON.block} />
                {say.tabs[each]}
              </button>
            );
          })}
        </nav>
        <Questions />
        <Aloud />
      </div>
    </DrawingProvider>
  );
}

const FOR_ALL: Pick<Drawing, 'forWhom' | 'one'> = { forWhom: 'all', one: undefined };

/** What the draw is prepared for; a table's card brings it into sight. */
function useDrawingState(step: StepId, show: () => void): Drawing {
  const [chosen, setChosen] = useState(FOR_ALL);
  const [since, setSince] = useState(step);
  // Each step begins with a card for everybody, also one that the room comes back to.
  if (since !== step) {
    setSince(step);
    setChosen(FOR_ALL);
  }
  return useMemo(
    () => ({
      ...chosen,
      choose: (forWhom) => setChosen(({ one }) => ({ forWhom, one })),
      drawFor(group) {
        flushSync(() => {
          show();
          setChosen({ forWhom: 'one', one: group });
        });
        document.getElementById('draw')?.focus();
      },
      // What was chosen while the card was on its way stays.
      dealt: () => setChosen((now) => (now === chosen && now.forWhom === 'one' ? FOR_ALL : now)),
    }),
    [chosen, show],
  );
}

function Tables() {
  const seen = useTables();
  const step = useFacilitatorView((view) => view.room.step);
  return STEPS[step].stage === 'opening'
    ? seen.map((each) => <SeatingCard key={each.id} seen={each} />)
    : seen.map((each) => <TableCard key={each.id} seen={each} />);
}

/** Steps that ask nothing of a facilitator but good questions, which then stand first. */
const ONLY_QUESTIONS: readonly StepId[] = ['needs', 'choosing', 'menu', 'framework', 'costing', 'debrief'];

interface RoomPanelsProps {
  /** Where remarks are written. */
  readonly field: RemarkInput;
}

/** What a step needs stands first, so that each begins at the top. */
function Room({ field }: RoomPanelsProps) {
  const step = useFacilitatorView((view) => view.room.step);
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (part.current && step) part.current.scrollTop = 0;
  }, [step]);
  return (
    <section ref={part} className={styles.room} aria-label={pageWords.facilitate.tabs.room}>
      <RoomPanels field={field} />
    </section>
  );
}

/** What the step asks of a facilitator, remarks and the big screen fill the window; the rest is below. */
function RoomPanels({ field }: RoomPanelsProps) {
  const step = useFacilitatorView((view) => view.room.step);
  const closed = useFacilitatorView((view) => view.room.closedAt !== undefined);
  const mine = useOneTable();
  const asks = ONLY_QUESTIONS.includes(step);
  if (closed && mine === undefined) {
    return (
      <>
        <div className={styles.first}>
          <RecordPanel />
          <VoicesPanel field={field} />
          <BigScreenPanel />
        </div>
        <Lately />
      </>
    );
  }
  return (
    <>
      <div className={styles.first}>
        <StepPanels />
        {asks && <PromptsPanel />}
        <VoicesPanel field={field} />
        {mine === undefined && <BigScreenPanel />}
      </div>
      <HandsHeld />
      {!asks && <PromptsPanel />}
      <Lately />
      {mine === undefined && step !== 'lobby' && <Arrivals />}
      {mine === undefined && <RecordPanel />}
      <Transport />
    </>
  );
}

/** Whoever looks after one table sees what is theirs to see to, and nothing of the room's. */
function StepPanels() {
  const step = useFacilitatorView((view) => view.room.step);
  const dealing = useFacilitatorView(({ tables }) => Object.values(tables).some((table) => table && takesCards(table)));
  const all = useOneTable() === undefined;
  return (
    <>
      {all && step === 'lobby' && <Arrivals />}
      {all && step === 'briefing' && <Presenter />}
      {step === 'reveal' && <RevealPanel />}
      {dealing && <DrawPanel key={step} />}
      {step === 'assessment' && <AssessmentPanel />}
      {isFrom(step, 'bid') && !isFrom(step, 'debrief') && <BidsPanel />}
      {isFrom(step, 'tender') && !isFrom(step, 'assessment') && <TendersPanel />}
    </>
  );
}

/** How this page is connected: worth knowing at a venue whose network is slow. */
function Transport() {
  const { wire } = useWorkshop();
  useServerNow(NOW_AND_THEN);
  const { transport } = wire;
  return transport && <p className={styles.transport}>{pageWords.facilitate.connection[transport]}</p>;
}

/** What is said under the top line: the connection, what is on every screen, what was refused, that it is closed. */
function Messages() {
  const { send, dismiss } = useWorkshop();
  const status = useWorkshopState((state) => state.status);
  const kept = useWorkshopState((state) => state.pending.length);
  const refused = useWorkshopState((state) => state.refused);
  const { announcement, closedAt } = useFacilitatorView((view) => view.room);
  const say = pageWords.facilitate;
  const takeDown = {
    label: say.announce.clear,
    onAct: () => void send({ type: 'announce', payload: { lookUp: false } }),
  };
  const goOn = { ...takeDown, label: say.announce.goOn };
  return (
    <section className={styles.messages} aria-label={words.play.bars}>
      {status.kind === 'reconnecting' && <ConnectionMessage state="reconnecting" kept={kept} />}
      {closedAt !== undefined && (
        <Message kind="facilitator" line>
          {say.close.done}
        </Message>
      )}
      {announcement && closedAt === undefined && (
        <Message
          kind={announcement.lookUp ? 'paused' : 'facilitator'}
          line
          action={announcement.lookUp ? goOn : takeDown}
        >
          {announcement.lookUp ? say.announce.paused : say.announce.shown} {announcement.text}
        </Message>
      )}
      {refused.map(({ id, message }) => (
        <Message key={id} kind="refused" line onClose={() => dismiss(id)}>
          {message}
        </Message>
      ))}
    </section>
  );
}
