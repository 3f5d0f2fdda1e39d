/** The card that follows the pointer while it is dragged. */
import { createPortal } from 'react-dom';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { CardFront } from '../../design/board/CardFront.tsx';
import { useTable } from '../table.tsx';
import { useBoard } from './board.tsx';
import styles from './CardInHand.module.css';
import { pinsOf, servicesIn } from './card-facts.ts';
import { useDrag } from './dragging.ts';

interface CardInHandProps {
  readonly follow: (element: HTMLElement | null) => void;
}

export function CardInHand({ follow }: CardInHandProps) {
  const organisation = useDrag(({ drag }) => drag?.organisation);
  return organisation && <Held organisation={organisation} follow={follow} />;
}

function Held({ organisation, follow }: CardInHandProps & { readonly organisation: OrganisationId }) {
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
