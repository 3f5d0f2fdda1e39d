/** What stands around every step of a participant: top line, messages, what is said aloud, keys that work everywhere. */
import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import type { StepId } from '../../../shared/game/steps.ts';
import { SkipLink } from '../../design/controls/SkipLink.tsx';
import { announcer } from '../../design/live/announcer.ts';
import { LiveRegions } from '../../design/live/LiveRegions.tsx';
import { usePreferences } from '../../store/preferences.ts';
import { words } from '../../words/words.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { Lobby } from '../lobby/Lobby.tsx';
import { useTable } from '../table.tsx';
import { Bars } from './Bars.tsx';
import { ClosedMessage } from './ClosedMessage.tsx';
import { goRound } from './go-round.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { PlayMenu } from './PlayMenu.tsx';
import styles from './Shell.module.css';
import { Story } from './Story.tsx';
import { TopBar } from './TopBar.tsx';
import { useUndo } from './use-undo.ts';

const NeedsStep = lazy(() => import('../needs/NeedsStep.tsx'));
const BoardStep = lazy(() => import('../board/BoardStep.tsx'));
const MenuStep = lazy(() => import('../menu/MenuStep.tsx'));
const ChallengesStep = lazy(() => import('../challenges/ChallengesStep.tsx'));
const TenderStep = lazy(() => import('../tender/TenderStep.tsx'));
const TendersStep = lazy(() => import('../tenders/TendersStep.tsx'));
const BidStep = lazy(() => import('../bid/BidStep.tsx'));
const CostingStep = lazy(() => import('../costing/CostingStep.tsx'));
const FrameworkStep = lazy(() => import('../framework/FrameworkStep.tsx'));
const AssessmentStep = lazy(() => import('../assessment/AssessmentStep.tsx'));
const DebriefStep = lazy(() => import('../debrief/DebriefStep.tsx'));
const ShocksStep = lazy(() => import('../shocks/ShocksStep.tsx'));

const STEP_PAGES: Record<StepId, ComponentType> = {
  lobby: Lobby,
  briefing: Briefing,
  needs: NeedsStep,
  choosing: BoardStep,
  reveal: BoardStep,
  menu: MenuStep,
  challenges: ChallengesStep,
  tender: TenderStep,
  tenders: TendersStep,
  framework: FrameworkStep,
  costing: CostingStep,
  bid: BidStep,
  shocks: ShocksStep,
  assessment: AssessmentStep,
  debrief: DebriefStep,
};

/** The steps whose page begins with the pathway board. */
const BOARD_STEPS: readonly StepId[] = ['choosing', 'reveal', 'menu', 'challenges', 'costing', 'shocks'];

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null;

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
      } else if (isTyping(event.target)) return;
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
  const Step = STEP_PAGES[table.step];
  return <Step />;
}

export function Shell() {
  const { room, table } = useTable();
  const [keys, setKeys] = useState(false);
  const lookUp = room.announcement?.lookUp ?? false;
  usePageKeys(
    lookUp,
    useCallback(() => setKeys(true), []),
  );
  const board = BOARD_STEPS.includes(table.step);
  return (
    <div className={styles.page} data-board={board || undefined}>
      <title>{words.play.pageTitle(table.name)}</title>
      <SkipLink to={board ? 'pathway' : 'main'}>{board ? words.design.skip.pathway : words.design.skip.main}</SkipLink>
      <LiveRegions announcer={announcer} />
      <Story />
      <TopBar menu={<PlayMenu onKeys={() => setKeys(true)} />} />
      <Bars />
      {table.closed && <ClosedMessage />}
      <div className={styles.floor} inert={lookUp}>
        <Suspense>
          <Page />
        </Suspense>
      </div>
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
    </div>
  );
}
