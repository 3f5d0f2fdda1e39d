/** The tiles in the tray, each as long as its part of the money. */
import { pounds, shortPounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { type Paint, paintOf } from '../pictures/paint.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './TrayTiles.module.css';
import type { TilePart, TrayItem } from './tray-parts.ts';

export interface TrayTile extends TrayItem {
  readonly kind: 'organisation' | 'choice';
  readonly paint?: Paint | undefined;
  /** A notice would close it. */
  readonly closing?: boolean | undefined;
}

/** Pounds that fit a tile: the whole amount from a tenth of the tray up. */
export const tileAmount = (amount: number, length: number) => (length >= 10 ? pounds(amount) : shortPounds(amount));

/** Tiles shorter than this part of the tray, in per cent, are no target for a finger: their cards stand on the board. */
const PRESSABLE = 8;

interface TrayTilesProps {
  readonly parts: readonly TilePart<TrayTile>[];
  readonly onTile: ((id: string) => void) | undefined;
  readonly line: boolean | undefined;
  /** A list says the same. */
  readonly unheard: boolean | undefined;
}

export function TrayTiles({ parts, onTile, line, unheard }: TrayTilesProps) {
  const { tray } = words.design;
  return (
    <ul className={styles.tiles} aria-label={tray.parts} aria-hidden={unheard} data-line={line || undefined}>
      {parts.map(({ item, start, length }) => {
        const said = tray.tile(item.label, item.amount);
        const face = {
          className: classes(styles.tile, item.kind === 'choice' && styles.choice, item.closing && styles.closing),
          'data-paint': item.kind === 'organisation' ? paintOf(item.id, item.paint) : undefined,
        };
        const inner = (
          <>
            <span className={styles.amount} aria-hidden="true">
              {tileAmount(item.amount, length)}
            </span>
            <span className={styles.label} aria-hidden="true">
              {item.label}
            </span>
          </>
        );
        return (
          <li
            key={item.id}
            className={classes(styles.slot, start > 50 && styles.late)}
            style={{ '--start': `${start}%`, '--length': `${length}%` }}
          >
            {onTile && !line && length >= PRESSABLE ? (
              <button type="button" {...face} aria-label={said} onClick={() => onTile(item.id)}>
                {inner}
                <span className={styles.float} aria-hidden="true">
                  {said}
                </span>
              </button>
            ) : (
              <div {...face} title={said}>
                {inner}
                <Unseen>{said}</Unseen>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
