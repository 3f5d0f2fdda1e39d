/** What the tray holds, a line each: where the bar is too narrow for names, and a page has room for them. */
import { X } from 'lucide-react';
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { ICON } from '../icon.ts';
import { paintOf } from '../pictures/paint.ts';
import styles from './TrayList.module.css';
import type { TrayTile } from './TrayTiles.tsx';

export function TrayList({ tiles }: { readonly tiles: readonly TrayTile[] }) {
  return (
    <ul className={styles.list} aria-label={words.design.tray.parts}>
      {tiles.map(({ id, label, amount, kind, paint, closing }) => (
        <li key={id} className={styles.row}>
          <span
            className={styles.swatch}
            data-kind={kind}
            data-paint={kind === 'organisation' ? paintOf(id, paint) : undefined}
          />
          <span>
            {label}
            {closing && (
              <span className={styles.closing}>
                <X size={ICON.line} /> {words.design.tray.closing}
              </span>
            )}
          </span>{' '}
          <b className={styles.amount}>{pounds(amount)}</b>
        </li>
      ))}
    </ul>
  );
}
