/** One table at a glance: its step or what needs attention, its person, board, money, last act and people, and what can be done for it. */
import { Activity } from 'lucide-react';
import { useId } from 'react';
import { isFrom } from '../../shared/game/steps.ts';
import { classes } from '../design/classes.ts';
import { ICON } from '../design/icon.ts';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { Unseen } from '../design/Unseen.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { NOW_AND_THEN, useServerNow } from '../store/useServerNow.ts';
import { pageWords } from '../words/page-words.ts';
import { actNow } from './act-now.ts';
import { needsSomebody } from './attention.ts';
import { MiniBoard } from './MiniBoard.tsx';
import { MiniMoney } from './MiniMoney.tsx';
import { PeopleRow } from './PeopleRow.tsx';
import { TableActions } from './TableActions.tsx';
import styles from './TableCard.module.css';
import { TableHead } from './TableHead.tsx';
import type { TableSeen } from './useTables.ts';

interface TableCardProps {
  readonly seen: TableSeen;
}

export function TableCard({ seen }: TableCardProps) {
  const { group, table, plan, purse, people, attention } = seen;
  const headingId = useId();
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const say = pageWords.facilitate.tables;
  const person = plan && catalogue.people[plan.person];
  // At the assessment every table is the council of another person again; its board stays that of its bid.
  const presents = plan?.side === 'sector' && isFrom(table.step, 'assessment');
  const { says, whole } = actNow(seen, useServerNow(NOW_AND_THEN));
  return (
    <article className={classes(styles.card, needsSomebody(attention) && styles.needs)} aria-labelledby={headingId}>
      <TableHead id={headingId} seen={seen} />
      <div className={styles.person}>
        {person ? (
          <>
            <span className={styles.face}>
              <PortraitPicture portrait={person.portrait} className={styles.picture} />
            </span>
            <span className={styles.who}>
              {presents ? say.presents(person.name) : say.meets(person.name, person.age)}
            </span>
          </>
        ) : (
          <span className={styles.who}>{say.noPerson}</span>
        )}
      </div>
      <div className={styles.work}>
        {plan && <MiniBoard plan={plan} catalogue={catalogue} />}
        {plan && purse && <MiniMoney purse={purse} side={plan.side} />}
        <p className={styles.act} title={whole}>
          <Activity size={ICON.line} />
          <span aria-hidden={whole === undefined ? undefined : true}>{says}</span>
          {whole && <Unseen>{whole}</Unseen>}
        </p>
      </div>
      <footer className={styles.foot}>
        <PeopleRow group={group.name} people={people} />
        <TableActions seen={seen} />
      </footer>
    </article>
  );
}
