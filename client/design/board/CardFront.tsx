/** The front of an organisation card on the board: building, name, the pins it helps and how many services. No money. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { Building } from '../pictures/Building.tsx';
import { type CardArticle, CardFrame } from './CardFrame.tsx';
import styles from './CardFront.module.css';
import { CardNotes } from './CardNotes.tsx';
import parts from './CardParts.module.css';
import type { CardOrganisation, CardStates } from './card-states.ts';
import { type LinkNow, NotLinked } from './NotLinked.tsx';
import { Pin } from './Pin.tsx';

interface CardFrontProps extends CardStates, CardArticle {
  readonly organisation: CardOrganisation;
  /** How many of its services the plan includes. */
  readonly services: number;
  /** A menu button, at the end of the first row. */
  readonly menu?: ReactNode;
  /** Links a card that helps nothing yet. */
  readonly link?: LinkNow | undefined;
}

export function CardFront({
  organisation,
  services,
  pins,
  fresh,
  risk,
  menu,
  link,
  className,
  ...frame
}: CardFrontProps) {
  const { closed } = frame;
  return (
    <CardFrame {...frame} className={classes(styles.front, className)}>
      <Building of={organisation} closed={closed !== undefined} className={parts.building} />
      <h3 className={classes(parts.name, styles.name)}>{organisation.name}</h3>
      {menu && <span className={classes(parts.menu, styles.menu)}>{menu}</span>}
      <div className={classes(parts.foot, styles.foot)}>
        {closed !== undefined ? (
          <>
            <X size={ICON.line} />
            {closed}
          </>
        ) : (
          <>
            {pins.length === 0 ? (
              <NotLinked name={organisation.name} link={link} />
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
              pins.length > 0 && (
                <span className={classes(styles.end, styles.count)}>{words.design.card.services(services)}</span>
              )
            )}
          </>
        )}
      </div>
    </CardFrame>
  );
}
