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

/** A step whose code comes on its own. One fetched ahead is shown at once: React's `lazy` always begins with nothing. */
function fetched(load: () => Promise<{ readonly default: ComponentType }>) {
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

const needs = fetched(() => import('../needs/NeedsStep.tsx'));
const board = fetched(() => import('../board/BoardStep.tsx'));
const menu = fetched(() => import('../menu/MenuStep.tsx'));
const challenges = fetched(() => import('../challenges/ChallengesStep.tsx'));
const tender = fetched(() => import('../tender/TenderStep.tsx'));
const tenders = fetched(() => import('../tenders/TendersStep.tsx'));
const framework = fetched(() => import('../framework/FrameworkStep.tsx'));
const costing = fetched(() => import('../costing/CostingStep.tsx'));
const bid = fetched(() => import('../bid/BidStep.tsx'));
const shocks = fetched(() => import('../shocks/ShocksStep.tsx'));
const assessment = fetched(() => import('../assessment/AssessmentStep.tsx'));
const debrief = fetched(() => import('../debrief/DebriefStep.tsx'));

const STEP_PAGES: Record<StepId, ComponentType> = {
  lobby: Lobby,
  briefing: Briefing,
  needs: needs.Step,
  choosing: board.Step,
  reveal: board.Step,
  menu: menu.Step,
  challenges: challenges.Step,
  tender: tender.Step,
  tenders: tenders.Step,
  framework: framework.Step,
  costing: costing.Step,
  bid: bid.Step,
  shocks: shocks.Step,
  assessment: assessment.Step,
  debrief: debrief.Step,
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
  // Fetched ahead, so that no step begins with an empty page. What fails now is fetched when it is needed.
  useEffect(() => {
    for (const { fetch } of [
      needs,
      board,
      menu,
      challenges,
      tender,
      tenders,
      framework,
      costing,
      bid,
      shocks,
      assessment,
      debrief,
    ])
      fetch().catch(() => undefined);
  }, []);
  const onBoard = BOARD_STEPS.includes(table.step);
  return (
    <div className={styles.page} data-board={onBoard || undefined}>
      <title>{words.play.pageTitle(table.name)}</title>
      <SkipLink to={onBoard ? 'pathway' : 'main'}>
        {onBoard ? words.design.skip.pathway : words.design.skip.main}
      </SkipLink>
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
