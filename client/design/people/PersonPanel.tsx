/** The person the plan is for: portrait, own words, what they have before what they need, where they live, and their story. */
import { BookOpen, MapPin, Sparkles, Sprout } from 'lucide-react';
import { useId } from 'react';
import type { Portrait } from '../../../shared/pack/schema.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { Button } from '../controls/Button.tsx';
import { ICON } from '../icon.ts';
import { BoroughMap } from '../pictures/BoroughMap.tsx';
import { wardPlace } from '../pictures/borough.ts';
import { PortraitPicture } from '../pictures/PortraitPicture.tsx';
import styles from './PersonPanel.module.css';

interface Item {
  readonly id: string;
  readonly text: string;
  /** Learned from an option the table bought. */
  readonly fresh?: boolean | undefined;
}

interface PersonPanelProps {
  /** The language of what is told about the person. */
  readonly lang?: string | undefined;
  readonly name: string;
  readonly age: number;
  /** One line about where the person lives. */
  readonly area: string;
  readonly ward: string;
  readonly statement: string;
  readonly portrait: Portrait;
  readonly portraitAlt: string;
  /** What the person has. */
  readonly assets: readonly Item[];
  readonly needs: readonly Item[];
  /** Where the ward is: the map's seed, and the ward's place in the pack's list. */
  readonly map?: { readonly seed: number; readonly ward: number } | undefined;
  readonly onStory: () => void;
}

/** The part of the map around a ward: as wide as the panel shows it. */
function around(ward: number): string {
  const { x, y } = wardPlace(ward) ?? { x: 800, y: 500 };
  return `${x - 220} ${y - 100} 440 200`;
}

export function PersonPanel({
  lang,
  name,
  age,
  area,
  ward,
  statement,
  portrait,
  portraitAlt,
  assets,
  needs,
  map,
  onStory,
}: PersonPanelProps) {
  const { panel } = words.design;
  const nameId = useId();
  return (
    <aside className={styles.person} aria-labelledby={nameId}>
      <div className={styles.picture}>
        <PortraitPicture portrait={portrait} alt={portraitAlt} />
      </div>
      <div className={styles.who}>
        <h2 className={styles.name} id={nameId}>
          {name}, {age}
          <span className={styles.short}>, {ward}</span>
        </h2>
        <p className={styles.area} lang={lang}>
          {area}
        </p>
      </div>
      <blockquote className={styles.says} lang={lang}>
        “{statement}”
      </blockquote>
      <div className={styles.below}>
        <div className={styles.lists}>
          {assets.length > 0 && (
            <>
              <h3>{panel.has(name)}</h3>
              <ul>
                {assets.map(({ id, text, fresh }) => (
                  <li key={id} className={classes(fresh && styles.fresh)}>
                    {fresh ? <Sparkles size={ICON.line} /> : <Sprout size={ICON.line} />}
                    <span>
                      {fresh && <b>{panel.learned(name)} </b>}
                      {text}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {needs.length > 0 && (
            <>
              <h3>{panel.needs(name)}</h3>
              <ul>
                {needs.map(({ id, text, fresh }) => (
                  <li key={id} className={classes(fresh && styles.fresh)}>
                    {fresh ? <Sparkles size={ICON.line} /> : <span className={styles.dot} />}
                    <span>
                      {fresh && <b>{panel.learned(name)} </b>}
                      {text}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
        {map && (
          <div className={styles.locator} role="img" aria-label={panel.where(ward)}>
            <BoroughMap seed={map.seed} viewBox={around(map.ward)} />
            <MapPin className={styles.here} size={ICON.block} />
            <span className={styles.ward}>{ward}</span>
          </div>
        )}
        <div className={styles.story}>
          <Button wide small onClick={onStory}>
            <BookOpen size={ICON.block} />
            <span className={styles.storyLong}>{panel.story}</span>
            <span className={styles.storyShort}>{panel.storyShort}</span>
          </Button>
        </div>
      </div>
    </aside>
  );
}
