/** The front of an organisation card on the board: building, name, the pins it helps and how many services. No money. */
import { Unlink, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { Building } from '../pictures/Building.tsx';
import { type CardArticle, CardFrame } from './CardFrame.tsx';
import { CardNotes } from './CardNotes.tsx';
import type { CardOrganisation, CardStates } from './card-states.ts';
import styles from './OrganisationCard.module.css';
import { Pin } from './Pin.tsx';

interface CardFrontProps extends CardStates, CardArticle {
  readonly organisation: CardOrganisation;
  /** How many of its services the plan includes. */
  readonly services: number;
  /** A menu button, at the end of the first row. */
  readonly menu?: ReactNode;
}

export function CardFront({ organisation, services, pins, fresh, risk, menu, ...frame }: CardFrontProps) {
  const { closed } = frame;
  return (
    <CardFrame {...frame}>
      <Building of={organisation} closed={closed !== undefined} className={styles.building} />
      <h3 className={styles.name}>{organisation.name}</h3>
      {menu && <span className={styles.menu}>{menu}</span>}
      <div className={styles.foot}>
        {closed !== undefined ? (
          <>
            <X size={ICON.line} />
            {closed}
          </>
        ) : (
          <>
            {pins.length === 0 ? (
              <span className={styles.unlinked}>
                <Unlink size={ICON.line} />
                {words.design.card.notLinked}
              </span>
            ) : (
              <span>{words.design.card.helps}</span>
            )}
            {pins.map((pin) => (
              <Pin key={pin.number} {...pin} name={words.design.card.helpsOutcome(pin.number)} />
            ))}
            {risk !== undefined || fresh ? (
              <span className={classes(styles.end, styles.notes)}>
                <CardNotes fresh={fresh} risk={risk} />
              </span>
            ) : (
              <span className={classes(styles.end, styles.count)}>{words.design.card.services(services)}</span>
            )}
          </>
        )}
      </div>
    </CardFrame>
  );
}
