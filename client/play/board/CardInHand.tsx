/** The card that follows the pointer while it is dragged. */
import { createPortal } from 'react-dom';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { CardFront } from '../../design/board/CardFront.tsx';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import styles from './CardInHand.module.css';
import { pinsOf, servicesIn } from './card-facts.ts';

interface CardInHandProps {
  readonly organisation: OrganisationId;
  readonly follow: (element: HTMLElement | null) => void;
}

export function CardInHand({ organisation, follow }: CardInHandProps) {
  const { plan, catalogue } = useTable();
  const { board } = useBoard();
  const front = catalogue.organisations[organisation];
  if (front === undefined) return undefined;
  return createPortal(
    <div ref={follow} className={styles.hand} aria-hidden="true">
      <div className={styles.card}>
        <CardFront
          organisation={front}
          pins={pinsOf(board, plan, organisation)}
          services={servicesIn(front, plan)}
          lifted
        />
      </div>
    </div>,
    document.body,
  );
}
