/** The latest things done in the room, newest first, so that a facilitator hears what every table is at. */
import { Panel } from '../design/controls/Panel.tsx';
import { useFacilitatorView, useWorkshopState } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { sentenceOf } from '../story/did.ts';
import { pageWords } from '../words/page-words.ts';
import { ago } from './ago.ts';
import styles from './panels.module.css';
import { groupOf, namesFor } from './told.ts';

const SHOWN = 6;

export function Lately() {
  const view = useFacilitatorView((each) => each);
  const recent = useWorkshopState((state) => state.recent);
  const now = useServerNow(NOW_AND_THEN);
  const names = namesFor(view);
  const say = pageWords.facilitate.lately;
  const latest = recent.slice(-SHOWN).reverse();
  return (
    <Panel title={say.title}>
      {latest.length === 0 && <p className={styles.quiet}>{say.none}</p>}
      <ol className={styles.story}>
        {latest.map((each) => {
          const group = groupOf(view, each);
          const where = group && view.room.groups[group]?.name;
          return (
            <li key={each.seq}>
              {sentenceOf(each.did, each.by, names)}
              <span className={styles.when}>
                {where && `${where}, `}
                {ago(each.at, now)}
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
