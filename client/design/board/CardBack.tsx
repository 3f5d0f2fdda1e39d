/** The back of an organisation card: cost first and biggest, then running costs and services as an account. Opened, it tells what to know before choosing. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { pounds } from '../../words/amounts.ts';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import { Building } from '../pictures/Building.tsx';
import { AccountLine, type ServiceLine } from './AccountLine.tsx';
import styles from './CardBack.module.css';
import { type CardArticle, CardFrame } from './CardFrame.tsx';
import { CardNotes } from './CardNotes.tsx';
import parts from './CardParts.module.css';
import type { CardOrganisation, CardStates } from './card-states.ts';
import { type LinkNow, NotLinked } from './NotLinked.tsx';
import { Pin } from './Pin.tsx';

/** What an opened card tells besides its costs. */
interface CardDetail {
  readonly staff: string;
  readonly record: string;
  readonly goodAt: string;
  readonly badAt: string;
}

interface CardBackProps extends CardStates, CardArticle {
  readonly organisation: CardOrganisation;
  /** Pounds a year for what the plan includes. */
  readonly cost: number;
  /** Running costs: pounds a year, counted once. */
  readonly core: number;
  readonly services: readonly ServiceLine[];
  /** It stands in another column too: its cost is there on both cards, and counts once. */
  readonly once?: boolean;
  readonly onInclude?: ((service: string, included: boolean) => void) | undefined;
  /** Opened: shows the account on short screens too, and the detail. */
  readonly detail?: CardDetail | undefined;
  readonly menu?: ReactNode;
  /** Links a card that helps nothing yet; where the plan stands as it is, that is not told here. */
  readonly link?: LinkNow | undefined;
}

const DETAIL = ['staff', 'record', 'goodAt', 'badAt'] as const;

export function CardBack({
  organisation,
  cost,
  core,
  services,
  once = false,
  onInclude,
  detail,
  pins,
  fresh,
  risk,
  menu,
  link,
  className,
  ...frame
}: CardBackProps) {
  const { closed } = frame;
  return (
    <CardFrame {...frame} className={classes(styles.back, className)}>
      <div className={styles.top}>
        <p className={styles.cost}>
          {pounds(cost)} <span className={styles.year}>{words.design.card.aYear}</span>
        </p>
        {link && pins.length === 0 && closed === undefined && <NotLinked name={organisation.name} link={link} />}
        <span className={styles.pins}>
          {pins.map((pin) => (
            <Pin key={pin.number} {...pin} name={words.design.card.helpsOutcome(pin.number)} />
          ))}
        </span>
      </div>
      {menu && <span className={classes(parts.menu, styles.menu)}>{menu}</span>}
      <Building of={organisation} closed={closed !== undefined} className={classes(parts.building, styles.building)} />
      <h3 className={classes(parts.name, styles.name)}>{organisation.name}</h3>
      {(risk !== undefined || fresh || once) && (
        <p className={styles.note}>
          <CardNotes fresh={fresh} risk={risk} once={once} />
        </p>
      )}
      {closed !== undefined ? (
        <div className={parts.foot}>
          <X size={ICON.line} />
          {closed}
        </div>
      ) : (
        <ul className={classes(styles.account, !detail && styles.folds)}>
          <li className={styles.line}>
            <span>{words.design.card.running}</span>
            <span>{pounds(core)}</span>
          </li>
          {services.map((service) => (
            <AccountLine
              key={service.id}
              service={service}
              onInclude={onInclude && ((included) => onInclude(service.id, included))}
            />
          ))}
        </ul>
      )}
      {detail && (
        <dl className={styles.about}>
          {DETAIL.map((part) => (
            <div key={part}>
              <dt>{words.design.card[part]}</dt>
              <dd>{detail[part]}</dd>
            </div>
          ))}
        </dl>
      )}
    </CardFrame>
  );
}
