/** The budget as a tray with a brass stop at its end: tiles to scale, and what does not fit sticking out past it. */
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import styles from './Tray.module.css';
import { TrayHead } from './TrayHead.tsx';
import { TrayKey } from './TrayKey.tsx';
import { TrayList } from './TrayList.tsx';
import { type TrayTile, TrayTiles, tileAmount } from './TrayTiles.tsx';
import { trayParts } from './tray-parts.ts';

interface TrayProps {
  /** The budget, in pounds a year. */
  readonly limit: number;
  readonly tiles: readonly TrayTile[];
  /** Opens what a tile stands for. Without it tiles are only looked at. */
  readonly onTile?: ((id: string) => void) | undefined;
  /** Only the bar and the balance. */
  readonly line?: boolean | undefined;
  /** A line for each tile under the bar, as a phone has it: the bar is only looked at there. */
  readonly listed?: boolean | undefined;
  /** Words of the limit, if it is not a budget. */
  readonly limitName?: string | undefined;
  readonly endName?: string | undefined;
  /** What stands beside the organisations, if it is not the menu. */
  readonly choicesName?: string | undefined;
  /** Going past the stop is allowed: it is said without alarm. */
  readonly calm?: boolean | undefined;
}

export function Tray({ limit, tiles, onTile, line, listed, limitName, endName, choicesName, calm }: TrayProps) {
  const { tray } = words.design;
  const { balance, stop, inside, past } = trayParts(limit, tiles, { uncut: calm });
  const sum = (kind: TrayTile['kind']) =>
    tiles.reduce((total, tile) => (tile.kind === kind ? total + tile.amount : total), 0);
  const choices = sum('choice');
  const over = balance < 0;
  const sums = [
    { name: limitName ?? tray.budget, amount: limit },
    { name: tray.plan, amount: sum('organisation') },
    ...(choices > 0 ? [{ name: choicesName ?? tray.menu, amount: choices }] : []),
  ];
  return (
    <div
      className={classes(styles.tray, line && styles.line, calm && styles.calm)}
      style={{ '--stop': `${stop}%`, '--past': `${past}%` }}
    >
      <TrayHead sums={sums} balance={balance} line={line} calm={calm} />
      <div className={styles.bar}>
        <div className={styles.bed} />
        {/* Where over is allowed, everything is drawn, across the stop. */}
        {over && calm && <div className={styles.past} />}
        <TrayTiles parts={inside} onTile={onTile} line={line} unheard={listed} />
        {over && !calm && (
          <div className={styles.past}>
            <span className={styles.pastWords} aria-hidden="true">
              {tileAmount(-balance, past)} {tray.over.toLocaleLowerCase()}
            </span>
          </div>
        )}
        <div className={styles.stop} />
      </div>
      {!line && (
        <TrayKey
          choices={choices > 0 ? (choicesName ?? tray.choices) : undefined}
          over={over}
          calm={calm}
          end={endName ?? tray.ends}
        />
      )}
      {listed && <TrayList tiles={tiles} />}
    </div>
  );
}
