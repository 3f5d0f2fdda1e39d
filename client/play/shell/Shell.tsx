/** What stands around every step of a participant: top line, messages, what is said aloud, keys that work everywhere. */
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { STEP_IDS, type StepId } from '../../../shared/game/steps.ts';
import { SkipLink } from '../../design/controls/SkipLink.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { LiveRegions } from '../../design/live/LiveRegions.tsx';
import { usePreferences } from '../../store/preferences.ts';
import { words } from '../../words/words.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { isTyping } from '../is-typing.ts';
import { Lobby } from '../lobby/Lobby.tsx';
import { usePrinting } from '../print/Printing.tsx';
import { useTable } from '../table.tsx';
import { Bars } from './Bars.tsx';
import { ClosedMessage } from './ClosedMessage.tsx';
import { FromTheTop } from './FromTheTop.tsx';
import { goRound } from './go-round.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { PlayMenu } from './PlayMenu.tsx';
import styles from './Shell.module.css';
import { Story } from './Story.tsx';
import { TopBar } from './TopBar.tsx';
import { useHead } from './use-head.ts';
import { useUndo } from './use-undo.ts';

/** A step whose code comes on its own. One fetched ahead is shown at once: React's `lazy` always begins with nothing. */
function fetched(load: () => Promise<{ readonly default: ComponentType }>): StepPage {
  let here: ComponentType | undefined;
  const fetch = async () => {
    const found = await load();
    here = found.default;
    return found;
  };
  const Later = lazy(fetch);
  function Step(): ReactNode {
    const [Shown] = useState(() => here ?? Later);
    return <Shown />;
  }
  return { fetch, Step };
}

const board = fetched(() => import('../board/BoardStep.tsx'));

interface StepPage {
  readonly Step: ComponentType;
  /** Nothing where the step comes with the page. */
  readonly fetch?: () => Promise<unknown>;
}

const STEP_PAGES: Readonly<Record<StepId, StepPage>> = {
  lobby: { Step: Lobby },
  briefing: { Step: Briefing },
  needs: fetched(() => import('../needs/NeedsStep.tsx')),
  choosing: board,
  reveal: board,
  menu: fetched(() => import('../menu/MenuStep.tsx')),
  challenges: fetched(() => import('../challenges/ChallengesStep.tsx')),
  tender: fetched(() => import('../tender/TenderStep.tsx')),
  tenders: fetched(() => import('../tenders/TendersStep.tsx')),
  framework: fetched(() => import('../framework/FrameworkStep.tsx')),
  costing: fetched(() => import('../costing/CostingStep.tsx')),
  bid: fetched(() => import('../bid/BidStep.tsx')),
  shocks: fetched(() => import('../shocks/ShocksStep.tsx')),
  assessment: fetched(() => import('../handover/BackAsCouncil.tsx')),
  debrief: fetched(() => import('../debrief/DebriefStep.tsx')),
};

/** How many steps are fetched before they begin: a phone need not have the whole day before its board works. */
const AHEAD = 1;

/** The steps whose page begins with the pathway board. */
const BOARD_STEPS: readonly StepId[] = ['choosing', 'reveal', 'menu', 'challenges', 'costing', 'shocks'];

const keepsItsKeys = (target: EventTarget | null) =>
  target instanceof HTMLElement && (isTyping(target) || target.closest('[role=dialog]') !== null);

/** While everybody looks up nothing is done with the board, with keys neither. */
function usePageKeys(lookUp: boolean, onKeys: () => void) {
  const { undo } = useUndo();
  const letters = usePreferences((preferences) => preferences.letters);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'F6') {
        event.preventDefault();
        goRound(event.shiftKey ? -1 : 1);
      } else if (keepsItsKeys(event.target)) return;
      else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        if (!lookUp) undo();
      } else if (event.key === '?' && letters) onKeys();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, letters, lookUp, onKeys]);
}

function Page(): ReactNode {
  const { table } = useTable();
  const { Step } = STEP_PAGES[table.step];
  return (
    <>
      <FromTheTop key={table.step} />
      <Step />
    </>
  );
}

export function Shell() {
  const { room, table } = useTable();
  const [keys, setKeys] = useState(false);
  const { print, papers } = usePrinting();
  const lookUp = room.announcement?.lookUp ?? false;
  usePageKeys(
    lookUp,
    useCallback(() => setKeys(true), []),
  );
  // Fetched ahead, so that no step begins with an empty page. What fails now is fetched when it is needed.
  useEffect(() => {
    const here = STEP_IDS.indexOf(table.step);
    for (const step of STEP_IDS.slice(here, here + 1 + AHEAD)) STEP_PAGES[step].fetch?.().catch(() => undefined);
  }, [table.step]);
  const head = useHead();
  const onBoard = BOARD_STEPS.includes(table.step);
  return (
    <div className={styles.page} data-board={onBoard || undefined}>
      <title>{words.play.pageTitle(table.name)}</title>
      <SkipLink to="main">{words.design.skip.main}</SkipLink>
      <LiveRegions announcer={announcer} />
      <Story />
      <div ref={head} className={styles.head}>
        <TopBar menu={<PlayMenu onKeys={() => setKeys(true)} onPrint={print} />} />
        <Bars />
      </div>
      {table.closed && <ClosedMessage />}
      <div className={styles.floor} inert={lookUp}>
        <Suspense>
          <Page />
        </Suspense>
      </div>
      {papers}
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
