/** The reveal, table by table: who has guessed, who has turned, and turning the cards for one table or for all. */
import { everyTableTurned } from '../../shared/game/all-turned.ts';
import { placedCount } from '../../shared/game/board.ts';
import { planCost } from '../../shared/game/money.ts';
import { Button } from '../design/controls/Button.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { Emblem } from '../design/pictures/Emblem.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import { useAsking } from './asking.tsx';
import styles from './panels.module.css';
import { type TableSeen, useTables } from './useTables.ts';

type Stand = 'not there' | 'nothing' | 'turned' | 'can turn';

function standOf({ table, plan }: TableSeen): Stand {
  if (table.step !== 'reveal') return 'not there';
  if (plan?.budget !== undefined) return 'turned';
  return plan === undefined || placedCount(plan) === 0 ? 'nothing' : 'can turn';
}

export function RevealPanel() {
  const { ask } = useAsking();
  const tables = useTables();
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const say = pageWords.facilitate.reveal;
  const ready = tables.filter((seen) => standOf(seen) === 'can turn').map(({ id }) => id);
  const seats = useFacilitatorView((view) => view.seats);
  const allTurned = everyTableTurned(
    tables.map(({ table }) => table),
    seats,
  );
  return (
    <Panel title={say.title}>
      <ul className={styles.rows}>
        {tables.map((seen) => {
          const { id, group, plan } = seen;
          const stand = standOf(seen);
          return (
            <li key={id} className={styles.row}>
              <span className={styles.rowWords}>
                <b className={styles.rowName}>
                  <Emblem emblem={group.emblem} size="line" />
                  {group.name}
                </b>
                <span className={styles.quiet}>{standInWords(stand, plan?.guess, plan?.budget)}</span>
              </span>
              {stand === 'can turn' && (
                <Button small aria-label={say.turn(group.name)} onClick={() => ask({ kind: 'turn', groups: [id] })}>
                  {say.turnShort}
                </Button>
              )}
              {plan?.budget !== undefined && stand === 'turned' && planCost(plan, catalogue) !== plan.budget && (
                <Button small aria-label={say.again(group.name)} onClick={() => ask({ kind: 'turn again', group: id })}>
                  {say.againShort}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {ready.length > 1 && (
        <Button look="go" wide onClick={() => ask({ kind: 'turn', groups: ready })}>
          {say.all}
        </Button>
      )}
      {allTurned && <p className={styles.quiet}>{say.allDone}</p>}
    </Panel>
  );
}

function standInWords(stand: Stand, guess: number | undefined, budget: number | undefined): string {
  const say = pageWords.facilitate.reveal;
  if (stand === 'not there') return say.notThere;
  if (stand === 'nothing') return say.nothing;
  if (budget !== undefined) return say.turned(budget, guess);
  return guess === undefined ? say.noGuess : say.guessed(guess);
}
