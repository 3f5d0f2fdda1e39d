/** Beside the cards: where the bid stands while they are answered, the way to take it back, and the way to hand it in again. */
import { keysOf } from '../../../shared/game/records.ts';
import { Button } from '../../design/controls/Button.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import { useBid } from './bid-at.tsx';
import { cardsToAnswer, lastSubmitted } from './bid-of.ts';
import styles from './SubmittedBar.module.css';

export function SubmittedBar({ onBid }: { readonly onBid: () => void }) {
  const { plan, table, may, act } = useTable();
  const { bid } = useBid();
  const { shocks: say } = laterWords.sector;
  const waiting = cardsToAnswer(plan);
  const withdraw = { type: 'bid.withdraw', payload: { bid: bid.id } } as const;
  const came = keysOf(plan.cards).length > 0;
  if (table.closed || (bid.out && !came)) return undefined;
  if (bid.out) {
    return (
      <div className={styles.bar}>
        <p>{waiting > 0 ? say.out : say.stands}</p>
        <Button small notYet={may(withdraw)?.message} onClick={() => void act(withdraw, say.tookBack)}>
          {say.back}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      <p data-focus="return" tabIndex={-1}>
        {waiting > 0 ? say.open(waiting) : !came ? say.early : lastSubmitted(bid) ? say.again : say.never}
      </p>
      {waiting === 0 && (
        <Button small look="ink" onClick={onBid}>
          {say.toBid}
        </Button>
      )}
    </div>
  );
}
