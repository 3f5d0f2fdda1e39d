/** The menu beside the board: options by kind, bought ones first to be seen as such. */
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { OptionOffer } from '../../../shared/game/catalogue.ts';
import type { OptionId } from '../../../shared/game/ids.ts';
import { entriesOf } from '../../../shared/game/records.ts';
import { ICON } from '../../design/icon.ts';
import { Unseen } from '../../design/Unseen.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import styles from './MenuPanel.module.css';
import { OptionRow } from './OptionRow.tsx';

const KINDS = ['people', 'sector', 'build'] as const satisfies readonly OptionOffer['kind'][];

export function MenuPanel() {
  const { plan, catalogue } = useTable();
  const [kind, choose] = useState<OptionOffer['kind']>('people');
  const headId = useId();
  const { menu } = laterWords.council;
  const all = entriesOf<OptionId, OptionOffer>(catalogue.options).map(([, offer]) => offer);
  const bought = (of: OptionOffer['kind']) => all.filter((each) => each.kind === of && plan.bought[each.id]).length;
  const shown = all.filter((each) => each.kind === kind);
  return (
    <section className={styles.menu} aria-labelledby={headId} data-part="menu">
      <div className={styles.head}>
        <h2 id={headId}>
          <Unseen>{menu.title}</Unseen>
        </h2>
        <p className={styles.help}>{menu.help}</p>
        <nav className={styles.kinds} aria-label={menu.title}>
          {KINDS.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.kind}
              aria-current={each === kind ? 'true' : undefined}
              onClick={() => choose(each)}
            >
              {menu.kinds[each]}
              {bought(each) > 0 && (
                <span className={styles.many}>
                  <Check size={ICON.line} />
                  <Unseen>{menu.boughtIn(bought(each))}</Unseen>
                </span>
              )}
            </button>
          ))}
        </nav>
      </div>
      <ul className={styles.options} aria-label={menu.kindsLong[kind]}>
        {shown.map((offer) => (
          <li key={offer.id}>
            <OptionRow offer={offer} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.none}>{menu.none}</p>}
    </section>
  );
}
