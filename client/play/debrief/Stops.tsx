/** The organisations that one side, or both, placed in a stretch of the street. */
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import { Building } from '../../design/pictures/Building.tsx';
import { Unseen } from '../../design/Unseen.tsx';
import { laterWords } from '../../words/later-words.ts';
import styles from './Stops.module.css';
import type { Stop } from './two-plans.ts';

type Side = 'council' | 'both' | 'sector';

interface StopsProps {
  readonly catalogue: Pick<Catalogue, 'organisations'>;
  readonly stops: readonly Stop[];
  readonly side: Side;
}

export function Stops({ stops, side, catalogue }: StopsProps) {
  const { debrief: say } = laterWords;
  const whose = { council: say.onlyCouncil, both: say.bothPlaced, sector: say.onlySector }[side];
  if (stops.length === 0) return <div className={styles.stops} data-side={side} />;
  return (
    <ul className={styles.stops} data-side={side}>
      {stops.map(({ organisation, closed }) => {
        const front = catalogue.organisations[organisation];
        return (
          <li key={organisation} className={styles.stop} data-closed={closed || undefined}>
            {front && <Building of={front} closed={closed} className={styles.building} />}
            <b>{front?.name ?? organisation}</b>
            {closed ? (
              <span className={styles.closed}>{say.closed}</span>
            ) : side === 'both' ? (
              <Unseen>{whose}</Unseen>
            ) : (
              <span className={styles.whose}>{whose}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
