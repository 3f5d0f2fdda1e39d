/** The card that follows the pointer while it is dragged, and a bar where among the cards of a column it would go. Both move by themselves: nothing on the page is laid out or painted anew for them. */
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { OrganisationId } from '../../../shared/game/ids.ts';
import { CardFront } from '../../design/board/CardFront.tsx';
import { useTable } from '../table.tsx';
import { gapWidth } from './aim.ts';
import { useBoard } from './board.tsx';
import styles from './CardInHand.module.css';
import { pinsOf, servicesIn } from './card-facts.ts';
import { useDrag } from './dragging.ts';
import { giveLayer, placedAt } from './layer.ts';

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
    <div aria-hidden="true">
      <Bar />
      <div ref={follow} className={styles.hand}>
        <div className={styles.card}>
          <CardFront
            organisation={front}
            pins={pinsOf(board, plan, organisation)}
            services={servicesIn(front, plan)}
            lifted
          />
        </div>
      </div>
    </div>,
    document.body,
  );
}

/** Where the bar is out of sight: to be hidden there costs no more than to be moved. */
const AWAY = 'translateX(-100vw)';

/** Its ends stand out on both sides of the card in hand. */
function Bar() {
  const gap = useDrag(({ drag }) => drag?.aimed?.gap);
  // Known before it is first aimed, and kept while it is away: it is not laid out when it comes.
  const [width, setWidth] = useState(gapWidth);
  if (gap && gap.width !== width) setWidth(gap.width);
  const style = { inlineSize: width, transform: gap ? placedAt(gap) : AWAY };
  return <div ref={giveLayer} className={styles.bar} style={style} data-part="gap" />;
}
