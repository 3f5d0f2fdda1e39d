/** The budget as a tray with a brass stop at its end: tiles to scale, and what does not fit sticking out past it. */
import { Check, TriangleAlert } from 'lucide-react';
import { balanceInWords, pounds, shortPounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { type Paint, paintOf } from '../pictures/paint.ts';
import { Unseen } from '../Unseen.tsx';
import styles from './Tray.module.css';
import { type TrayItem, trayParts } from './tray-parts.ts';

interface TrayTile extends TrayItem {
  readonly kind: 'organisation' | 'choice';
  readonly paint?: Paint | undefined;
  /** A notice would close it. */
  readonly closing?: boolean | undefined;
}

interface TrayProps {
  /** The budget, in pounds a year. */
  readonly limit: number;
  readonly tiles: readonly TrayTile[];
  /** Opens what a tile stands for. Without it tiles are only looked at. */
  readonly onTile?: ((id: string) => void) | undefined;
  /** Only the bar and the balance. */
  readonly line?: boolean | undefined;
  /** Words of the limit, if it is not a budget. */
  readonly limitName?: string | undefined;
  readonly endName?: string | undefined;
  /** What stands beside the organisations, if it is not the menu. */
  readonly choicesName?: string | undefined;
  /** Going past the stop is allowed: it is said without alarm. */
  readonly calm?: boolean | undefined;
}

/** Pounds that fit a tile: the whole amount from a tenth of the tray up. */
const tileAmount = (amount: number, length: number) => (length >= 10 ? pounds(amount) : shortPounds(amount));

/** Tiles shorter than this part of the tray, in per cent, are no target for a finger: their cards stand on the board. */
const PRESSABLE = 8;

export function Tray({ limit, tiles, onTile, line, limitName, endName, choicesName, calm }: TrayProps) {
  const { tray } = words.design;
  const { balance, stop, inside, past } = trayParts(limit, tiles);
  const sum = (kind: TrayTile['kind']) =>
    tiles.reduce((total, tile) => (tile.kind === kind ? total + tile.amount : total), 0);
  const choices = sum('choice');
  const over = balance < 0;
  return (
    <div
      className={classes(styles.tray, line && styles.line, calm && styles.calm)}
      style={{ '--stop': `${stop}%`, '--past': `${past}%` }}
    >
      <div className={styles.head}>
        <dl className={styles.head} style={{ marginBlockEnd: 0 }}>
          <div>
            <dt>{limitName ?? tray.budget}</dt>
            <dd>{pounds(limit)}</dd>
          </div>
          <div>
            <dt>{tray.plan}</dt>
            <dd>{pounds(sum('organisation'))}</dd>
          </div>
          {choices > 0 && (
            <div>
              <dt>{choicesName ?? tray.menu}</dt>
              <dd>{pounds(choices)}</dd>
            </div>
          )}
        </dl>
        <p className={classes(styles.balance, over ? styles.over : styles.left)}>
          {over && !calm ? <TriangleAlert size={ICON.block} /> : over ? undefined : <Check size={ICON.block} />}
          {balanceInWords(balance)}
          <Unseen> {words.design.card.aYear}</Unseen>
        </p>
      </div>
      <div className={styles.bar}>
        <div className={styles.bed} />
        <ul className={styles.tiles} aria-label={tray.parts}>
          {inside.map(({ item, start, length }) => {
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
        {over && (
          <div className={styles.past}>
            <span className={styles.pastWords} aria-hidden="true">
              {tileAmount(-balance, past)} {tray.over.toLocaleLowerCase()}
            </span>
          </div>
        )}
        <div className={styles.stop} />
      </div>
      <p className={styles.foot} aria-hidden="true">
        <span className={styles.key}>
          <span className={styles.swatch} />
          {tray.organisations}
        </span>
        {choices > 0 && (
          <span className={styles.key}>
            <span className={classes(styles.swatch, styles.choiceKey)} />
            {choicesName ?? tray.choices}
          </span>
        )}
        {over && (
          <span className={styles.key}>
            <span className={classes(styles.swatch, styles.pastKey)} />
            {tray.past}
          </span>
        )}
        <span className={styles.ends}>{endName ?? tray.ends}</span>
      </p>
    </div>
  );
}
