/** Two plans for one person: a street down the middle with whom both brought in, the council's own left, the sector's own right. */
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../../shared/game/catalogue.ts';
import type { GroupId } from '../../../shared/game/ids.ts';
import { Road } from '../../design/board/Road.tsx';
import { classes } from '../../design/classes.ts';
import { ICON } from '../../design/icon.ts';
import { BoroughMap } from '../../design/pictures/BoroughMap.tsx';
import { PortraitPicture } from '../../design/pictures/PortraitPicture.tsx';
import { laterWords } from '../../words/later-words.ts';
import { Stops } from './Stops.tsx';
import styles from './TwoPlans.module.css';
import { type Between, betweenPlans, costOf, type Pair, streetOf } from './two-plans.ts';

interface TwoPlansProps {
  readonly pair: Pair;
  /** Without backs nothing is said about money. */
  readonly catalogue: Pick<Catalogue, 'columns' | 'organisations' | 'people'> & Partial<Pick<Catalogue, 'backs'>>;
  /** What the ground under the street is drawn from; without, it is plain. */
  readonly mapSeed?: number | undefined;
  readonly tableName: (group: GroupId) => string;
  /** No list longer than this, and the rest counted: on a screen that nobody scrolls. */
  readonly most?: number | undefined;
  /** What each promised stands beside the street where there is room, not below it. */
  readonly beside?: boolean;
  /** What the person says stands somewhere else already. */
  readonly silent?: boolean;
  /** Which of several answers to the tender this is, in words after the name of its table. */
  readonly which?: string | undefined;
}

interface SaidProps extends Pick<TwoPlansProps, 'most'> {
  readonly title: string;
  /** Before each, like an eye for what was seen. */
  readonly icon?: ReactNode;
  readonly items: readonly string[];
}

function Said({ title, icon, items: said, most = said.length }: SaidProps) {
  // Two outcomes may bear the same words: those are read once.
  const all = [...new Set(said)];
  const items = all.slice(0, all.length === most + 1 ? most + 1 : most);
  const left = all.length - items.length;
  return (
    <section>
      <h3 className={styles.label}>{title}</h3>
      {items.length === 0 ? (
        <p className={styles.more}>{laterWords.debrief.nothing}</p>
      ) : (
        <ul className={styles.said}>
          {items.map((item) => (
            <li key={item}>
              {icon} <span>{item}</span>
            </li>
          ))}
          {left > 0 && <li>{laterWords.debrief.more(left)}</li>}
        </ul>
      )}
    </section>
  );
}

function Money({ cost }: { readonly cost: number | undefined }) {
  return cost === undefined ? undefined : <p className={styles.money}>{laterWords.debrief.costs(cost)}</p>;
}

interface FootProps extends Between, Pick<TwoPlansProps, 'most'> {
  readonly costs: { readonly council: number | undefined; readonly sector: number | undefined };
}

const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

function Foot({ needs, common, counts, costs, most }: FootProps) {
  const { debrief: say } = laterWords;
  const apart =
    costs.council === undefined || costs.sector === undefined ? undefined : Math.abs(costs.council - costs.sector);
  const eye = <Eye size={ICON.line} />;
  return (
    <div className={styles.foot}>
      <div className={styles.side}>
        <Said title={say.onlyCouncilSaw} icon={eye} most={most} items={texts(needs.ours)} />
        <Money cost={costs.council} />
      </div>
      <div className={classes(styles.side, styles.middle)}>
        <p>
          <b>{say.common(common)}</b>
          <span className={styles.more}>{say.counts(counts.council, counts.sector)}</span>
        </p>
        {apart !== undefined && <p>{apart === 0 ? say.same : say.apart(apart)}</p>}
      </div>
      <div className={styles.side}>
        <Said title={say.onlySectorSaw} icon={eye} most={most} items={texts(needs.theirs)} />
        <Money cost={costs.sector} />
      </div>
    </div>
  );
}

function Promised({ outcomes, most }: Pick<FootProps, 'outcomes' | 'most'>) {
  const { debrief: say } = laterWords;
  const moved = outcomes.both.filter(({ ours, theirs }) => ours.months !== theirs.months);
  return (
    <div className={styles.promised}>
      <Said title={say.onlyCouncilPromised} most={most} items={texts(outcomes.ours)} />
      {moved.length > 0 && (
        <Said
          title={say.deadlines}
          most={most}
          items={moved.map(({ ours, theirs }) => say.deadline(ours.text, ours.months, theirs.months))}
        />
      )}
      <Said title={say.onlySectorPromised} most={most} items={texts(outcomes.theirs)} />
    </div>
  );
}

function Whose({ side, children }: { readonly side: 'council' | 'sector'; readonly children: ReactNode }) {
  return (
    <div className={styles.whoseSide} data-side={side}>
      <p className={styles.planOf}>{laterWords.debrief[side]}</p>
      <p>{children}</p>
    </div>
  );
}

export function TwoPlans({ pair, catalogue, mapSeed, tableName, most, beside, silent, which }: TwoPlansProps) {
  const { council, sector } = pair;
  const { debrief: say } = laterWords;
  const person = catalogue.people[pair.person];
  const between = council && sector && betweenPlans(council, sector);
  return (
    <article
      className={styles.sheet}
      data-beside={beside || undefined}
      aria-label={`${say.title}: ${person?.name ?? ''}`}
    >
      <header className={styles.head}>
        <Whose side="council">{council ? say.table(tableName(council.group)) : say.noCouncil}</Whose>
        <div className={styles.who}>
          {person && (
            <span className={styles.portrait}>
              <PortraitPicture portrait={person.portrait} alt={person.portraitAlt} />
            </span>
          )}
          <h2 className={styles.name}>{person?.name}</h2>
        </div>
        <Whose side="sector">
          {sector ? say.table(tableName(sector.group)) : say.noSector}
          {which}
        </Whose>
      </header>
      {person && !silent && <p className={styles.says}>“{person.statement}”</p>}
      <div className={styles.street}>
        {mapSeed !== undefined && <BoroughMap seed={mapSeed} faint className={styles.map} />}
        <Road down className={styles.road} />
        {streetOf(pair, catalogue.columns).map(({ column, council: left, both, sector: right }) => (
          <section key={column.id} className={styles.stretch}>
            <h3 className={styles.stage}>{column.name}</h3>
            <Stops stops={left} side="council" catalogue={catalogue} />
            <Stops stops={both} side="both" catalogue={catalogue} />
            <Stops stops={right} side="sector" catalogue={catalogue} />
          </section>
        ))}
      </div>
      {council && sector && between && (
        <>
          <Foot
            {...between}
            most={most}
            costs={{ council: costOf(council, catalogue.backs), sector: costOf(sector, catalogue.backs) }}
          />
          <Promised outcomes={between.outcomes} most={most} />
        </>
      )}
    </article>
  );
}
