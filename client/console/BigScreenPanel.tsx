/** What the big screen shows now, and how to open or clear it. */
import { ExternalLink } from 'lucide-react';
import { everyTableTurned } from '../../shared/game/all-turned.ts';
import type { GroupId } from '../../shared/game/ids.ts';
import type { Presenting, Room } from '../../shared/game/views.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { ICON } from '../design/icon.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { useFacilitatorView, useWorkshop } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { MiniBoard } from './MiniBoard.tsx';
import styles from './panels.module.css';
import { type TableSeen, useTables } from './useTables.ts';

/** The paper the room is looking at, while the step is the one it is presented in. */
function presentingIn({ step, groups }: Room, presenting: Presenting): string | undefined {
  const say = pageWords.facilitate.screen;
  if ('bid' in presenting) return step === 'assessment' ? say.bid(groups[presenting.bid.from]?.name ?? '') : undefined;
  const { from } = presenting.tender;
  return step === 'tenders' ? say.tender((from && groups[from]?.name) ?? '') : undefined;
}

export function BigScreenPanel() {
  const { send } = useWorkshop();
  const room = useFacilitatorView((view) => view.room);
  const seats = useFacilitatorView((view) => view.seats);
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const tables = useTables();
  const say = pageWords.facilitate.screen;
  const spotlit = room.spotlight && room.groups[room.spotlight];
  const sector = tables.find(({ id }) => id === room.spotlight)?.plan?.side === 'sector';
  const fronts = sector ? say.fronts : say.noMoney;
  const presenting = room.presenting && presentingIn(room, room.presenting);
  const plans = room.step === 'debrief';
  const closed = room.closedAt !== undefined;
  const shows = () => {
    if (closed) return say.closed;
    if (room.onBreak) return say.pause;
    if (presenting) return presenting;
    if (spotlit) return plans ? say.plans(spotlit.name) : say.showing(spotlit.name);
    if (room.step === 'lobby') return say.code;
    return room.slide ? say.slides : say.nothing;
  };
  const board =
    !closed && !plans && !presenting && !room.onBreak && tables.find(({ id }) => id === room.spotlight)?.plan;
  const allTurned = everyTableTurned(
    tables.map(({ table }) => table),
    seats,
  );
  const costs = allTurned && !sector;
  return (
    <Panel
      title={say.title}
      aside={
        <a
          className={styles.link}
          href={addresses.screen(room.code)}
          target="_blank"
          rel="noreferrer"
          aria-label={say.open}
          title={say.open}
        >
          <ExternalLink size={ICON.line} />
        </a>
      }
    >
      <div className={styles.screen}>
        <div className={styles.thumb} aria-hidden="true">
          {board ? (
            <div className={styles.small}>
              <MiniBoard plan={board} catalogue={catalogue} />
            </div>
          ) : (
            <BoroughMap seed={catalogue.place.mapSeed} />
          )}
        </div>
        <div>
          <p>
            <b>{shows()}</b>
          </p>
          {board && <p className={styles.quiet}>{costs ? say.money : fronts}</p>}
          {spotlit && !closed && (
            <Button small className={styles.clear} onClick={() => void send({ type: 'spotlight.set', payload: {} })}>
              {say.clear}
            </Button>
          )}
        </div>
      </div>
      {plans && spotlit && !closed && <Beside answers={answersTo(tables, room.spotlight)} />}
    </Panel>
  );
}

/** The tables that answered a table's tender. */
function answersTo(tables: readonly TableSeen[], from: GroupId | undefined): readonly TableSeen[] {
  return tables.filter(({ table }) => Object.values(table.plans).some((plan) => plan?.received?.from === from));
}

/** Of several answers to one tender, whose stands beside it. */
function Beside({ answers }: { readonly answers: readonly TableSeen[] }) {
  const { send } = useWorkshop();
  const { spotlight, spotlitBidder } = useFacilitatorView((view) => view.room);
  if (spotlight === undefined || answers.length < 2) return undefined;
  const shown = answers.find(({ id }) => id === spotlitBidder) ?? answers[0];
  return (
    <fieldset className={styles.beside}>
      <legend>{pageWords.facilitate.screen.beside}</legend>
      {answers.map(({ id, group }) => (
        <Button
          key={id}
          small
          pressed={id === shown?.id}
          onClick={() => void send({ type: 'spotlight.set', payload: { group: spotlight, bidder: id } })}
        >
          {group.name}
        </Button>
      ))}
    </fieldset>
  );
}
