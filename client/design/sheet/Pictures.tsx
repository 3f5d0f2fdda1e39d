/** The pictures drawn in code: thirteen buildings and a closed one, six people, the borough by day and by night. */

import { BoroughMap } from '../pictures/BoroughMap.tsx';
import { Building, type BuildingLook } from '../pictures/Building.tsx';
import type { BuildingKind } from '../pictures/buildings.ts';
import { PortraitPicture } from '../pictures/PortraitPicture.tsx';
import type { Paint } from '../pictures/paint.ts';
import styles from '../Sheet.module.css';
import { PEOPLE, WARDS } from './examples.ts';

const FRONTS: readonly (readonly [BuildingKind, Paint])[] = [
  ['terrace', 'a'],
  ['hall', 'e'],
  ['shop', 'c'],
  ['mill', 'b'],
  ['shed', 'f'],
  ['boathouse', 'e'],
  ['office', 'd'],
  ['cabin', 'g'],
  ['library', 'c'],
  ['arch', 'b'],
  ['cafe', 'd'],
  ['tower', 'd'],
  ['glasshouse', 'a'],
];
const SHUT: BuildingLook = { id: 'shut', building: 'shop', paint: 'c' };
const MAP_SEED = 2016;

export function Pictures() {
  return (
    <section id="pictures" className={styles.page} aria-label="Pictures drawn in code">
      <h2 className={styles.heading}>Pictures drawn in code</h2>
      <div className={styles.fronts}>
        {FRONTS.map(([building, paint]) => (
          <figure key={building} className={styles.front}>
            <Building of={{ id: building, building, paint }} />
            <figcaption>{building === 'arch' ? 'railway arch' : building}</figcaption>
          </figure>
        ))}
        <figure className={styles.front}>
          <Building of={SHUT} closed />
          <figcaption>closed</figcaption>
        </figure>
      </div>
      <div className={styles.faces}>
        {PEOPLE.map(({ name, portrait }) => (
          <figure key={name} className={styles.face}>
            <PortraitPicture portrait={portrait} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <div className={styles.halves}>
        <div className={styles.map}>
          <BoroughMap seed={MAP_SEED} wards={WARDS} />
        </div>
        <div className={styles.map} data-theme="night">
          <BoroughMap seed={MAP_SEED} wards={WARDS} />
        </div>
      </div>
    </section>
  );
}
