/** The big screen: only what is public, and nothing to press. */
import { useEffect } from 'react';
import { Line } from '../entry/Line.tsx';
import { usePublicView, WorkshopProvider } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { Arrivals } from './Arrivals.tsx';
import { Closing } from './Closing.tsx';
import { Foot } from './Foot.tsx';
import { heardNow } from './heard-now.ts';
import { NowPanel } from './NowPanel.tsx';
import styles from './Screen.module.css';
import { ScreenBid } from './ScreenBid.tsx';
import { ScreenBreak } from './ScreenBreak.tsx';
import { ScreenPlans } from './ScreenPlans.tsx';
import { ScreenSlide } from './ScreenSlide.tsx';
import { ScreenTender } from './ScreenTender.tsx';
import { Spotlight } from './Spotlight.tsx';

/** Everything on this page grows with the height of the screen. */
function useBigSizes() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.screen = 'big';
    return () => {
      delete dataset.screen;
    };
  }, []);
}

function What() {
  const room = usePublicView((view) => view.room);
  const board = usePublicView((view) => view.board);
  const plans = usePublicView((view) => view.plans);
  if (room.closedAt !== undefined) return <Closing />;
  if (room.onBreak) return <ScreenBreak room={room} />;
  const heard = heardNow(room);
  if (heard) return 'tender' in heard ? <ScreenTender presenting={heard} /> : <ScreenBid presenting={heard} />;
  if (plans && Object.keys(plans).length > 0) return <ScreenPlans />;
  if (board) return <Spotlight board={board} />;
  if (room.step === 'lobby') return <Arrivals />;
  if (room.step === 'briefing' && room.slide) return <ScreenSlide slide={room.slide} />;
  return <NowPanel />;
}

function Screen() {
  const title = usePublicView((view) => view.room.title);
  const hears = usePublicView((view) => heardNow(view.room) !== undefined);
  useBigSizes();
  return (
    <div className={styles.screen}>
      <title>{pageWords.screen.pageTitle(title)}</title>
      <What />
      <Foot clock={!hears} />
    </div>
  );
}

export default function ScreenPage({ code }: { readonly code: string }) {
  return (
    <WorkshopProvider code={code} who="screen">
      <Line code={code} who="screen" audience="public">
        <Screen />
      </Line>
    </WorkshopProvider>
  );
}
